(Module
  comment: (Comment {comment_style=line attach=leading} "/// <reference types=\"node\" />")
  statement: (Import {import_kind=[side_effect]}
    source: (String {quote=double} content: (StringContent "reflect-metadata")))
  statement: (Import {import_kind=[from]}
    item: (~ImportItem {import_kind=[default]} name: (Identifier "fallback"))
    item: (ImportItem {import_kind=[namespace]} alias: (Identifier "all"))
    source: (String {quote=double} content: (StringContent "./all")))
  statement: (Import {import_kind=[from]}
    item: (ImportItem name: (Identifier "a"))
    item: (ImportItem name: (Identifier "b") alias: (Identifier "c"))
    item: (ImportItem {import_kind=[type]} name: (Identifier "D"))
    item: (ImportItem {import_kind=[type]} name: (Identifier "E") alias: (Identifier "F"))
    source: (String {quote=double} content: (StringContent "./named")))
  statement: (Import {import_kind=[type from]}
    item: (ImportItem name: (Identifier "G"))
    source: (String {quote=double} content: (StringContent "./types")))
  statement: (Import {import_kind=[type from]}
    item: (~ImportItem {import_kind=[default]} name: (Identifier "H"))
    source: (String {quote=double} content: (StringContent "./default-type")))
  statement: (Import {import_kind=[type from]}
    item: (ImportItem {import_kind=[namespace]} alias: (Identifier "types"))
    source: (String {quote=double} content: (StringContent "./types")))
  statement: (Import {import_kind=[require]}
    alias: (Identifier "fs")
    source: (String {quote=double} content: (StringContent "fs")))
  statement: (Import
    alias: (Identifier "Alias")
    source: (QualifiedName
      qualifier: (Identifier "Namespace")
      qualifier: (Identifier "Inner")
      name: (Identifier "Deep")))
  statement: (Import {import_kind=[from]}
    item: (~ImportItem {import_kind=[default]} name: (Identifier "data"))
    source: (String {quote=double} content: (StringContent "./data.json"))
    argument: (Map
      entry: (MapEntry
        key: (Identifier "type")
        value: (String {quote=double} content: (StringContent "json")))))
  statement: (Export {export_kind=[named]}
    item: (ImportItem name: (Identifier "a"))
    item: (ImportItem name: (Identifier "c") alias: (Identifier "default")))
  statement: (Export {export_kind=[named]}
    item: (ImportItem {import_kind=[type]} name: (Identifier "G"))
    item: (ImportItem {import_kind=[type]} name: (Identifier "H") alias: (Identifier "I"))
    source: (String {quote=double} content: (StringContent "./types")))
  statement: (Export {export_kind=[named type]}
    item: (ImportItem name: (Identifier "D"))
    source: (String {quote=double} content: (StringContent "./named")))
  statement: (Export {export_kind=[wildcard]}
    source: (String {quote=double} content: (StringContent "./everything")))
  statement: (Export {export_kind=[namespace]}
    item: (ImportItem {import_kind=[namespace]} alias: (Identifier "bundle"))
    source: (String {quote=double} content: (StringContent "./bundle")))
  statement: (Import {exported}
    alias: (Identifier "Shared")
    source: (QualifiedName qualifier: (Identifier "Alias") name: (Identifier "Part")))
  statement: (DeclarationGroup {exported binding=const}
    declarator: (Variable {exported binding=const}
      name: (Identifier "x")
      declared_type: (NamedType {builtin} "number")
      initializer: (Number "1"))
    declarator: (Variable {exported binding=const}
      name: (Identifier "y")
      initializer: (String {quote=double} content: (StringContent "two"))))
  statement: (Function {exported async}
    name: (Identifier "later")
    return_type: (GenericType
      name: (Identifier "Promise")
      type_argument: (NamedType {builtin} "void"))
    body: (Block))
  statement: (Class {modifiers=[abstract] exported} name: (Identifier "Base"))
  statement: (Interface {exported} name: (Identifier "Shape"))
  statement: (TypeAlias {exported}
    name: (Identifier "Id")
    declared_type: (NamedType {builtin} "string"))
  statement: (Enum {exported}
    name: (Identifier "Level")
    enum_value: (~EnumMember name: (Identifier "Low")))
  statement: (Namespace {exported namespace_form=namespace}
    name: (Identifier "Tools")
    body: (Block))
  statement: (Class {modifiers=[default] exported class_kind=anonymous}
    type_parameter: (TypeParameter name: (Identifier "T"))
    supertype: (Heritage {heritage_kind=extends} type: (NamedType "Base"))
    supertype: (~Heritage {heritage_kind=implements} type: (NamedType "Shape"))))
