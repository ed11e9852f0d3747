int probe(int a);
