def probe(a)
  case a
  in 1
    use(10)
  in _
    use(0)
  end
end
