class Counter {
    x = 1;
}
