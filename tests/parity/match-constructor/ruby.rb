def probe(a)
  case a
  in Point(x, y)
    use(x, y)
  end
end
