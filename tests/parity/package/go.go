package shapes

type Circle struct {
}
