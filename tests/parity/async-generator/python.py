async def probe(a: Task) -> Numbers:
    yield await a
