int probe(int a) {
    int b = ({
        use(a);
        1;
    });
}
