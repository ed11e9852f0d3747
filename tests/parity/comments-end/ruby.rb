def probe
  run()
  # That is all.
end
