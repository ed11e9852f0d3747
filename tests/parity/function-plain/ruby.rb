def probe
  run()
end
