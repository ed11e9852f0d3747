export shapes.{circle}
