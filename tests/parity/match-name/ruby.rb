def probe(a)
  case a
  in Point(0, y) => p
    use(p)
  end
end
