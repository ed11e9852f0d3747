def probe(a)
  case a
  in Line(Point(x, 0), _)
    use(x)
  end
end
