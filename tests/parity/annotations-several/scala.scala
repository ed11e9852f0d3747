@entity
@app.cached
class Service {
}
