const s = new (class extends Shape {
    area() {
        return 1;
    }
})();
