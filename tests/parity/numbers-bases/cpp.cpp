void probe() {
    f(42, 0xff, 017, 0b101);
    f(1.5, 2e3, 2.5e-3);
}
