class Sample {
    void probe(String r, String a, String b) {
        r = "x" + a;
        r = a + "y" + b;
    }
}
