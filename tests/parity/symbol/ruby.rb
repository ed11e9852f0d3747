def probe
  f(:name)
  f(:"a name")
end
