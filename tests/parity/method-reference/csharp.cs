class Sample {
    Step Probe(object a) {
        return a.next;
    }
}
