Assignment
  target: Identifier
  value: Binary operator=in
    left: Identifier
    right: Identifier
Assignment
  target: Identifier
  value: Binary operator=not_in
    left: Identifier
    right: Identifier
