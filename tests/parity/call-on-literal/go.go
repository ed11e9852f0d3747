package sample

func probe(a int) {
	"abc".f(a)
	"abc".f().g(a)
}
