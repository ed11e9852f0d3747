statement: Namespace namespace_form=namespace
  name: Identifier
  body: Block
    statement: Namespace namespace_form=namespace
      name: Identifier
      body: Block
        statement: Class
          name: Identifier
