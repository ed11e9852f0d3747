function probe(r, a, i) {
  r = a?.b;
  r = a?.f(i);
  r = a?.b?.c;
  r = a?.[i];
}
