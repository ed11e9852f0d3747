async def probe(a):
    async with open(a) as f:
        return f
