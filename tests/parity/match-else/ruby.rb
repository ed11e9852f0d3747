def probe(a)
  case a
  in 1
    use(1)
  else
    use(0)
  end
end
