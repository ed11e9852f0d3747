def probe(a)
  case a
  in [x, y]
    use(x, y)
  end
end
