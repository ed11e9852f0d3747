def probe(a)
  begin
    use(a)
  rescue Failure => e
    use(e)
  ensure
    close(a)
  end
end
