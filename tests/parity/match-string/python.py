def probe(a):
    match a:
        case "one":
            use(1)
        case -1:
            use(2)
