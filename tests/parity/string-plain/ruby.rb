def probe
  f("abc")
  f("")
  f("größer")
end
