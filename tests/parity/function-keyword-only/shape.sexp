Function
  name: Identifier
  parameter: Parameter
    name: Identifier
  parameter: Parameter param_kind=keyword
    name: Identifier
  parameter: Parameter param_kind=keyword
    name: Identifier
    default_value: Number
  parameter: Parameter variadic param_kind=keyword_rest
    name: Identifier
  body: Block
    statement: Return
      value: Identifier
