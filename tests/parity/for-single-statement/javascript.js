function probe(a) {
  for (let i = 0; i < a; ++i) use(i);
}
