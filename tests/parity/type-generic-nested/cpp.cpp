void probe(Table<Name, List<Shape>> x) {
    run(x);
}
