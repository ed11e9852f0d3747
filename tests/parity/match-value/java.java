class Sample {
    int probe(int a) {
        var b = switch (a) {
            case 1 -> 10;
            default -> 20;
        };
        return b;
    }
}
