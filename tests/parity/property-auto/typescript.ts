class Counter {
    accessor x: number = 1;
}
