def probe(a)
  b = case a
  in 1 then 10
  in _ then 20
  end
  b
end
