def probe(a)
  begin
    use(a)
  rescue
    use(0)
  end
end
