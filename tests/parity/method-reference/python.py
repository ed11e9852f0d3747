def probe(a):
    return a.next
