function probe(a: number): void {
  done: {
    if (a > 0) {
      break done;
    }
    use(a);
  }
}
