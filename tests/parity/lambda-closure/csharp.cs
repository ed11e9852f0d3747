class Sample {
    Step probe() {
        var total = 0;
        return (x) => {
            total += x;
            return total;
        };
    }
}
