(Module
  statement: (Class {class_kind=object}
    name: (Identifier "Exceptions")
    member: (Try
      body: (Block
        statement: (Identifier "a")
        statement: (Identifier "b"))
      handler: (Catch
        name: (Identifier "e")
        exception: (NamedType "IOException")
        body: (~Block
          statement: (Identifier "c")
          statement: (Identifier "d")))
      handler: (Catch
        pattern: (ConstructorPattern
          type: (NamedType "NonFatal")
          element: (~BindingPattern name: (Identifier "e")))
        guard: (Identifier "g")
        body: (~Block
          statement: (Identifier "e")))
      handler: (Catch
        pattern: (OrPattern
          element: (TypePattern pattern: (WildcardPattern "_") type: (NamedType "A"))
          element: (TypePattern pattern: (WildcardPattern "_") type: (NamedType "B")))
        body: (~Block
          statement: (Identifier "f")))
      handler: (Catch
        pattern: (WildcardPattern "_")
        body: (~Block
          statement: (Identifier "g")))
      finalizer: (Block
        statement: (Identifier "h")))
    member: (Try body: (Identifier "a") handler: (Catch body: (Identifier "handler")))
    member: (Try body: (Identifier "a") finalizer: (Identifier "b"))
    member: (Try body: (Identifier "a"))
    member: (Try
      body: (Block
        statement: (Identifier "a"))
      handler: (Catch
        name: (Identifier "e")
        exception: (NamedType "X")
        body: (~Block
          statement: (Match
            subject: (Identifier "a")
            case: (Case
              pattern: (TypePattern name: (Identifier "e") type: (NamedType "Y"))
              body: (Number "1"))))))
    member: (Throw
      value: (New
        type: (NamedType "IllegalStateException")
        argument: (String {quote=double} content: (StringContent "x"))
        argument: (Identifier "cause")))))
