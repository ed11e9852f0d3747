def probe(a, b)
  case [a, b]
  in [1, _]
    use(a)
  end
end
