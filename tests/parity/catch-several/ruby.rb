def probe(a)
  begin
    use(a)
  rescue Failure => e
    use(e)
  rescue Timeout
    use(1)
  rescue
    use(2)
  end
end
