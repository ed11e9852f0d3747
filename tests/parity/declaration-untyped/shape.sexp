Variable
  name: Identifier
  declared_type: InferredType
  initializer: Identifier
