def probe(a)
  case a
  in 1
    use(10)
  in 2
    use(20)
  end
end
