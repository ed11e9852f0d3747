type Handler = (x: Int) => Unit

class Button {
  var pressed: Handler
}
