interface Shape {
    readonly area: number;
}
