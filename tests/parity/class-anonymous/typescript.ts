const s = new (class extends Shape {
    area(): number {
        return 1;
    }
})();
