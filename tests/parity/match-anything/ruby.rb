def probe(a)
  case a
  in n
    use(n)
  end
end
