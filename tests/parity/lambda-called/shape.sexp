Return
  value: Call
    callee: Parenthesized
      value: Lambda
        parameter: Parameter
          name: Identifier
        body: Identifier
    argument: Number
