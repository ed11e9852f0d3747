function probe(a: unknown): Step {
  return a.next;
}
