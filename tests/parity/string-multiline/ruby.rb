def probe
  f("
a
b
")
end
