def probe(a)
  case a
  in [x, *rest]
    use(x, rest)
  end
end
