def probe
  f(1_000_000, 0xff_ff, 1_000.5)
end
