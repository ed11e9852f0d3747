def probe(a)
  case a
  in Circle => c
    use(c)
  in Square => s
    use(s)
  end
end
