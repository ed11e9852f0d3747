class Circle extends Shape {
    constructor(r) {
        super(r);
    }
}
