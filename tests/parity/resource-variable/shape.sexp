Variable binding=using
  name: Identifier
  declared_type: InferredType
  initializer: Call
    callee: Identifier
    argument: Identifier
