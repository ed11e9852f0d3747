class Sample {
  async probe(a) {
    return await a;
  }
}
