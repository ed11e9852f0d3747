(Module
  comment: (Comment {comment_style=line attach=leading} "// Valid C# that the grammar misreads or cannot read.")
  statement: (Class
    name: (Identifier "Misread")
    member: (Method
      return_type: (NamedType {builtin} "void")
      name: (Identifier "M")
      body: (Block
        statement: (ExpressionStatement
          value: (Assignment
            target: (Identifier "x")
            value: (Call
              callee: (TypeTest {operator=instanceof}
                value: (Identifier "o")
                type: (InferredType "var"))
              argument: (Identifier "c")
              argument: (Identifier "d"))))
        statement: (Variable
          declared_type: (NamedType qualifier: (Identifier "a") name: (Identifier "b"))
          pattern: (SequencePattern element: (~BindingPattern name: (Identifier "c")))
          initializer: (Identifier "d"))
        statement: (ExpressionStatement
          value: (Assignment
            target: (Identifier "x")
            value: (TypeTest {operator=instanceof}
              value: (Identifier "o")
              pattern: (RelationalPattern {operator=gt}
                value: (Binary {operator=and} left: (Number "5") right: (Identifier "p"))))))
        statement: (ExpressionStatement
          value: (Assignment
            target: (Identifier "x")
            value: (TypeTest {operator=instanceof}
              value: (Identifier "o")
              pattern: (OrPattern
                element: (ValuePattern value: (Identifier "A"))
                element: (ValuePattern
                  value: (Binary {operator=and} left: (Identifier "B") right: (Identifier "p")))))))
        statement: (ExpressionStatement
          value: (Assignment
            target: (Identifier "x")
            value: (Binary {operator=and}
              left: (~TypeTest {operator=instanceof}
                value: (Identifier "o")
                pattern: (~ValuePattern
                  value: (Binary {operator=and} left: (Identifier "A") right: (Identifier "p"))))
              right: (Identifier "q"))))
        statement: (ExpressionStatement
          value: (Assignment
            target: (Identifier "x")
            value: (Conditional
              condition: (MemberAccess
                object: (TypeTest {operator=instanceof}
                  value: (Identifier "o")
                  type: (~NamedType qualifier: (Identifier "A") name: (Identifier "B")))
                property: (Identifier "C"))
              consequence: (Identifier "p")
              alternative: (Identifier "q"))))
        statement: (ExpressionStatement
          value: (Assignment
            target: (Identifier "x")
            value: (Conditional
              condition: (MemberAccess
                object: (TypeTest {operator=instanceof}
                  value: (Identifier "o")
                  pattern: (NotPattern pattern: (ValuePattern value: (Identifier "A"))))
                property: (Identifier "B"))
              consequence: (Identifier "p")
              alternative: (Identifier "q"))))
        statement: (ExpressionStatement
          value: (Assignment
            target: (Identifier "x")
            value: (Binary {operator=mul}
              left: (Binary {operator=sub}
                left: (~Parenthesized value: (Identifier "a"))
                right: (Identifier "b"))
              right: (Identifier "c")))))))
  statement: (Enum
    name: (Identifier "Commas")
    enum_value: (EnumMember name: (Identifier "A"))
    enum_value: (PreprocessorConditional {preproc_kind=if}
      condition: (Identifier "X")
      enum_value: (EnumMember name: (Identifier "B"))
      error: (!Error {in_preprocessor} separator: (Punctuation ","))))
  statement: (Class
    name: (Identifier "Unread")
    member: (Property
      declared_type: (NamedType {builtin} "int")
      name: (Identifier "Before")
      body: (Number "1"))
    member: (Method
      return_type: (NamedType {builtin} "void")
      name: (Identifier "M")
      body: (Block
        error: (!Error
          unknown: (Identifier "x")
          operator: (OperatorToken "=")
          operator: (OperatorToken "*")
          unknown: (Parenthesized
            value: (Binary {operator=add} left: (Identifier "p") right: (Number "1")))
          separator: (Punctuation ";"))))
    member: (Method
      return_type: (NamedType {builtin} "bool")
      name: (Identifier "Slice")
      parameter: (Parameter
        declared_type: (ArrayType {array_rank=1} type: (NamedType {builtin} "int"))
        name: (Identifier "o"))
      body: (Identifier "o")
      error: (!Error
        operator: (OperatorToken "is")
        open: (Punctuation "[")
        unknown: (Number "1")
        separator: (Punctuation ",")
        unknown: (Spread
          operand: (Lambda {form=arrow}
            return_type: (InferredType "var")
            parameter: (~Parameter name: (Identifier "rest"))
            error: (!Error
              close: (Punctuation "]")
              separator: (Punctuation ";")
              unknown: (NamedType {builtin} "int")
              trivia: (RawText "After"))
            body: (Number "1")))))))
