// The shapes of a plane.

package shapes

type Circle struct {
}
