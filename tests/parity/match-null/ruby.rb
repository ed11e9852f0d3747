def probe(a)
  case a
  in nil
    use(0)
  in true
    use(1)
  end
end
