@entity
@app.cached
class Service:
    pass
