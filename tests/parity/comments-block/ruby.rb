def probe
  run()
=begin
Why this is called.
=end
  stop()
end
