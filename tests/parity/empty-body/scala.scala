def probe(): Unit = {

}
