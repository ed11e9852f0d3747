void probe() {

}
