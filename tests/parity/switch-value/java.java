class Sample {
    int probe(int a) {
        switch (a) {
            case 1:
                return 10;
            case 2:
                return 20;
        }
        return 0;
    }
}
