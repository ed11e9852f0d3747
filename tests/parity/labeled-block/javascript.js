function probe(a) {
  done: {
    if (a > 0) {
      break done;
    }
    use(a);
  }
}
