Class
  name: Identifier
  comment: Comment doc attach=leading link=Method
  member: Method
    return_type: NamedType
    name: Identifier
    body: Block
