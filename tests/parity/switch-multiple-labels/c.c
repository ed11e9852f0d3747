int probe(int a) {
    switch (a) {
        case 1:
        case 2:
            return 10;
        case 3:
            return 30;
    }
    return 0;
}
