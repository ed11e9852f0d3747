def probe
  f(?a)
  f(?\n)
end
