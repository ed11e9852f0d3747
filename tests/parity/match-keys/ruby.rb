def probe(a)
  case a
  in {name: n, age: 1}
    use(n)
  end
end
