int probe(int a) {
    switch (int b = a; b) {
        case 1:
            return b;
    }
    return 0;
}
