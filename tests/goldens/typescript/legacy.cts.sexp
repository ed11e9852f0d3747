(Module
  statement: (Class name: (Identifier "Service"))
  statement: (Namespace {namespace_form=namespace}
    name: (Identifier "Service")
    body: (Block
      statement: (Variable {exported binding=const}
        name: (Identifier "version")
        initializer: (Number "1"))))
  statement: (Export {export_kind=[assignment]} value: (Identifier "Service")))
