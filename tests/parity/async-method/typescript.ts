class Sample {
  async probe(a: Task): Task {
    return await a;
  }
}
