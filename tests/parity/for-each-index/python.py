def probe(items):
    for i in range(len(items)):
        print(i)
