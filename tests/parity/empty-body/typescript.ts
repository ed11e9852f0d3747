function probe(): void {

}
