def probe(a)
  begin
    use(a)
  rescue Failure => e
    begin
      use(1)
    rescue Timeout => f
      use(2)
    end
  end
end
