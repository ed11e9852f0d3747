def probe(a)
  case a
  in Color::RED
    use(a)
  end
end
