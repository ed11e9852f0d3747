class Sample {
    Step Probe() {
        return (x, y) => {
            if (x > y) {
                return x;
            }
            return y;
        };
    }
}
