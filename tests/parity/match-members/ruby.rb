def probe(a)
  case a
  in Point(x: -1, y: n)
    use(n)
  end
end
