Call
  block: Lambda
    parameter: Parameter
      name: Identifier
    body: Block
      statement: Call
        callee: Identifier
        argument: Identifier
  callee: Identifier
  argument: Identifier
Call
  block: Lambda
    parameter: Parameter
      name: Identifier
    body: Block
      statement: Call
        callee: Identifier
        argument: Identifier
  callee: MemberAccess
    object: Identifier
    property: Identifier
