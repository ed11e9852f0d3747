def probe(entries):
    for key, value in entries.items():
        print(key, value)
