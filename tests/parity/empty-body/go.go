package sample

func probe() {

}
