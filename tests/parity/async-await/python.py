async def probe(a: Task) -> Task:
    return await a
