def probe(a)
  case a
  in 1
    use(1)
    use(2)
  end
end
