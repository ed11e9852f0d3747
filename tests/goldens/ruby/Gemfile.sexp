(Module
  statement: (Call
    callee: (Identifier "source")
    argument: (String {quote=double} content: (StringContent "https://example.org")))
  statement: (Call
    callee: (Identifier "ruby")
    argument: (String {quote=double} content: (StringContent ">= 3.1")))
  statement: (Call
    callee: (Identifier "gem")
    argument: (String {quote=double} content: (StringContent "alpha"))
    argument: (String {quote=double} content: (StringContent "~> 1.0"))
    argument: (Argument {argument_kind=named}
      name: (Identifier "require")
      value: (Boolean {truth=false} "false")))
  statement: (Call
    callee: (Identifier "gem")
    argument: (String {quote=double} content: (StringContent "beta"))
    argument: (Argument {argument_kind=named}
      name: (Identifier "git")
      value: (String {quote=double} content: (StringContent "https://example.org/beta.git")))
    argument: (Argument {argument_kind=named} name: (Identifier "branch") value: (Symbol ":main")))
  statement: (Call
    callee: (Identifier "group")
    argument: (Symbol ":development")
    argument: (Symbol ":test")
    block: (Lambda {form=do_block}
      body: (Block
        statement: (If {form=modifier}
          consequence: (Call
            callee: (Identifier "gem")
            argument: (String {quote=double} content: (StringContent "gamma")))
          condition: (Index
            object: (Identifier "ENV")
            index: (String {quote=double} content: (StringContent "GAMMA")))))))
  statement: (Identifier "gemspec"))
