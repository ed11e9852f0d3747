async def probe(items):
    async for x in items:
        use(x)
