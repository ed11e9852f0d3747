function probe() {
    f(`
a
b
`);
}
