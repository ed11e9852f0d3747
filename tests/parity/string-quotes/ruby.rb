def probe
  f("a'b")
  f("\"")
end
