void probe(int a) {
    while (a > 0) {
        switch (a) {
            case 1:
                continue;
            default:
                break;
        }
    }
}
