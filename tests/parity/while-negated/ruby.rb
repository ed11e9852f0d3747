def probe(a)
  until a
    use(a)
  end
end
