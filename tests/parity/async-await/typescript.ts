async function probe(a: Task): Task {
  return await a;
}
