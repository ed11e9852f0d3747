def probe
  f(true)
  f(false)
end
