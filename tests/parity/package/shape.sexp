Namespace namespace_form=package
  name: Identifier
