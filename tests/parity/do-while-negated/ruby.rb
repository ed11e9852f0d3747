def probe(a)
  begin
    use(a)
  end until a
end
