def probe
  f(/ab+/)
  f(/[0-9]/i)
end
