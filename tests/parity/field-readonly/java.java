class Counter {
    final int x = 1;
}
