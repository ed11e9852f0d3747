def probe(a)
  case a
  in "one"
    use(1)
  in -1
    use(2)
  end
end
