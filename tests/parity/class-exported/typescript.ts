export class Circle {
}
