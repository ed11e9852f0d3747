function probe() {

}
