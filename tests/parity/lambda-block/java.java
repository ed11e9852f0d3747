class Sample {
    Step probe() {
        return (x, y) -> {
            if (x > y) {
                return x;
            }
            return y;
        };
    }
}
