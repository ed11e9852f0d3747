class Circle extends Shape {
    constructor(r: number) {
        super(r);
    }
}
