(Module
  statement: (Namespace {namespace_form=package} name: (Identifier "shapes"))
  comment: (Comment {comment_style=line attach=trailing} "// the clause names the package of the file")
  statement: (Import {import_kind=[module]}
    source: (String {quote=double} content: (StringContent "fmt")))
  statement: (Import {import_kind=[module]}
    alias: (Identifier "str")
    source: (String {quote=double} content: (StringContent "strings")))
  statement: (Import {import_kind=[wildcard dot]}
    source: (String {quote=double} content: (StringContent "math")))
  statement: (Import {import_kind=[side_effect blank]}
    alias: (Placeholder {placeholder_kind=blank} "_")
    source: (String {quote=double} content: (StringContent "image/png")))
  statement: (Import {import_kind=[module]}
    source: (String {quote=backtick raw multiline} content: (StringContent "os")))
  statement: (Import {import_kind=[module]}
    item: (ImportItem source: (String {quote=double} content: (StringContent "bytes")))
    item: (ImportItem
      alias: (Identifier "errs")
      source: (String {quote=double} content: (StringContent "errors")))
    item: (ImportItem {import_kind=[wildcard dot]}
      source: (String {quote=double} content: (StringContent "sort")))
    item: (ImportItem {import_kind=[side_effect blank]}
      alias: (Placeholder {placeholder_kind=blank} "_")
      source: (String {quote=double} content: (StringContent "embed")))
    comment: (Comment {comment_style=line attach=trailing} "// for go:embed"))
  statement: (Import {import_kind=[module]}
    item: (ImportItem source: (String {quote=double} content: (StringContent "io")))
    item: (ImportItem source: (String {quote=double} content: (StringContent "net/http"))))
  statement: (Import {import_kind=[module]}
    item: (ImportItem source: (String {quote=double} content: (StringContent "one"))))
  statement: (Import {import_kind=[module]}))
