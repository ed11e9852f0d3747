def probe
  for x in [1, 2] do
    use(x)
  end
end
