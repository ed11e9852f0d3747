(Module
  statement: (Class
    name: (Identifier "A")
    member: (Method
      name: (Identifier "b")
      body: (Block
        statement: (Identifier "c")))))
