(Module
  statement: (Import {import_kind=[side_effect]}
    source: (String {quote=double} content: (StringContent "./side-effect.mjs")))
  statement: (Import {import_kind=[from]}
    item: (~ImportItem {import_kind=[default]} name: (Identifier "def"))
    source: (String {quote=double} content: (StringContent "./default.mjs")))
  statement: (Import {import_kind=[from]}
    item: (ImportItem {import_kind=[namespace]} alias: (Identifier "ns"))
    source: (String {quote=double} content: (StringContent "./namespace.mjs")))
  statement: (Import {import_kind=[from]}
    item: (ImportItem name: (Identifier "a"))
    item: (ImportItem name: (Identifier "b") alias: (Identifier "renamed"))
    item: (ImportItem name: (Identifier "default") alias: (Identifier "other"))
    item: (ImportItem
      name: (String {quote=double} content: (StringContent "string name"))
      alias: (Identifier "named"))
    source: (String {quote=double} content: (StringContent "./named.mjs")))
  statement: (Import {import_kind=[from]}
    item: (~ImportItem {import_kind=[default]} name: (Identifier "first"))
    item: (ImportItem name: (Identifier "second"))
    source: (String {quote=double} content: (StringContent "./both.mjs")))
  statement: (Import {import_kind=[from]}
    item: (~ImportItem {import_kind=[default]} name: (Identifier "whole"))
    item: (ImportItem {import_kind=[namespace]} alias: (Identifier "everything"))
    source: (String {quote=double} content: (StringContent "./everything.mjs")))
  statement: (Import {import_kind=[from]}
    item: (~ImportItem {import_kind=[default]} name: (Identifier "data"))
    source: (String {quote=double} content: (StringContent "./data.json"))
    argument: (Map
      entry: (MapEntry
        key: (Identifier "type")
        value: (String {quote=double} content: (StringContent "json")))))
  statement: (Import {import_kind=[from]}
    source: (String {quote=double} content: (StringContent "./nothing.mjs")))
  statement: (Variable {binding=const}
    name: (Identifier "lazy")
    initializer: (Await
      operand: (Call
        callee: (Identifier "import")
        argument: (String {quote=double} content: (StringContent "./lazy.mjs")))))
  statement: (Variable {binding=const}
    name: (Identifier "classic")
    initializer: (Call
      callee: (Identifier "require")
      argument: (String {quote=double} content: (StringContent "node:fs"))))
  statement: (Export {export_kind=[named]}
    item: (ImportItem name: (Identifier "a"))
    item: (ImportItem name: (Identifier "b") alias: (Identifier "c"))
    item: (ImportItem name: (Identifier "ns") alias: (Identifier "default")))
  statement: (Export {export_kind=[named]}
    item: (ImportItem name: (Identifier "x"))
    item: (ImportItem name: (Identifier "y") alias: (Identifier "z"))
    source: (String {quote=double} content: (StringContent "./reexport.mjs")))
  statement: (Export {export_kind=[named]}
    item: (ImportItem name: (Identifier "default"))
    source: (String {quote=double} content: (StringContent "./only-default.mjs")))
  statement: (Export {export_kind=[wildcard]}
    source: (String {quote=double} content: (StringContent "./all.mjs")))
  statement: (Export {export_kind=[namespace]}
    item: (ImportItem {import_kind=[namespace]} alias: (Identifier "bundle"))
    source: (String {quote=double} content: (StringContent "./bundle.mjs")))
  statement: (Export {export_kind=[named]})
  statement: (DeclarationGroup {exported binding=const}
    declarator: (Variable {exported binding=const}
      name: (Identifier "limit")
      initializer: (Number "10"))
    declarator: (Variable {exported binding=const}
      name: (Identifier "step")
      initializer: (Number "2")))
  statement: (Variable {exported binding=let}
    name: (Identifier "counter")
    initializer: (Number "0"))
  statement: (Function {exported} name: (Identifier "visible") body: (Block))
  statement: (Function {exported async generator} name: (Identifier "stream") body: (Block))
  statement: (Class {exported} name: (Identifier "Shape"))
  statement: (Export {export_kind=[default]}
    value: (Binary {operator=add}
      left: (MemberAccess object: (Identifier "whole") property: (Identifier "value"))
      right: (MemberAccess object: (Identifier "everything") property: (Identifier "value")))))
