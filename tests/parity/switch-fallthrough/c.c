int probe(int a) {
    switch (a) {
        case 1:
            print(a);
        case 2:
            return 20;
    }
    return 0;
}
