void probe(void) {

}
