async function probe(a) {
  return (await a.load()).b;
}
