New
  body: Class class_kind=anonymous
    member: Method
      name: Identifier
      return_type: NamedType
      body: Block
        statement: Return
          value: Number
  type: NamedType
