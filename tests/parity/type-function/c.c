void probe(int (*x)(Name a, Shape b)) {
    run(x);
}
