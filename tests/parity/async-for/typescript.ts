async function probe(items) {
  for await (const x of items) {
    use(x);
  }
}
