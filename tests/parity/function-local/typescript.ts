function outer(a) {
    function inner(b) {
        return b;
    }
    return inner(a);
}
