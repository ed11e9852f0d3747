async def probe(a):
    return (await a.load()).b
