class Sample {
    int probe(Color a) {
        switch (a) {
            case Color.RED -> use(a);
        }
    }
}
