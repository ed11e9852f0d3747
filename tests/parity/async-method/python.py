class Sample:
    async def probe(self, a: Task) -> Task:
        return await a
