void probe(void) {
    f('a');
    f('\n');
}
