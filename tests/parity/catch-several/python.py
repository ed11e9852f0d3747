def probe(a):
    try:
        use(a)
    except Failure as e:
        use(e)
    except Timeout:
        use(1)
    except:
        use(2)
