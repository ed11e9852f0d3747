function probe(a) {
  while (next(a) > 0) ;
}
