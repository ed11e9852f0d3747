// Prints what go/parser sees of Go files; see tests/frontends/constructs.py for the constructs.
package main

import (
	"bufio"
	"encoding/json"
	"go/ast"
	"go/parser"
	"go/token"
	"os"
	"strings"
)

type item [3]any

type answer struct {
	Path  string `json:"path"`
	OK    bool   `json:"ok"`
	Error string `json:"error,omitempty"`
	Items []item `json:"items"`
}

var binary = map[token.Token]string{
	token.ADD: "add", token.SUB: "sub", token.MUL: "mul", token.QUO: "div", token.REM: "mod",
	token.SHL: "shl", token.SHR: "shr", token.AND: "band", token.OR: "bor", token.XOR: "bxor", token.AND_NOT: "andnot",
	token.LAND: "and", token.LOR: "or", token.EQL: "eq", token.NEQ: "ne",
	token.LSS: "lt", token.LEQ: "le", token.GTR: "gt", token.GEQ: "ge",
}

var unary = map[token.Token]string{
	token.ADD: "plus", token.SUB: "neg", token.NOT: "not", token.XOR: "bnot", token.AND: "addr", token.ARROW: "recv",
}

var assigned = map[token.Token]string{
	token.ADD_ASSIGN: "add", token.SUB_ASSIGN: "sub", token.MUL_ASSIGN: "mul", token.QUO_ASSIGN: "div", token.REM_ASSIGN: "mod",
	token.SHL_ASSIGN: "shl", token.SHR_ASSIGN: "shr", token.AND_ASSIGN: "band", token.OR_ASSIGN: "bor", token.XOR_ASSIGN: "bxor",
	token.AND_NOT_ASSIGN: "andnot",
}

var numbers = map[token.Token]string{token.INT: "int", token.FLOAT: "float", token.IMAG: "imaginary"}

// visitor collects items. What a node is can depend on what stands around it: those nodes are noted when the outer one is met.
type visitor struct {
	files *token.FileSet
	text  []byte
	found []item
	// types are expressions in the place of a type, where `*T` and `A | B` are no operators.
	types map[ast.Expr]bool
	// named are struct and interface types that a type declaration has counted already.
	named map[ast.Node]bool
	// paths are the strings of imports.
	paths map[ast.Node]bool
}

func (v *visitor) add(construct string, at token.Pos, name string) {
	v.found = append(v.found, item{construct, v.files.PositionFor(at, false).Line, name})
}

func (v *visitor) markType(expression ast.Expr) {
	switch each := expression.(type) {
	case nil:
		return
	case *ast.ParenExpr:
		v.markType(each.X)
	case *ast.StarExpr:
		v.markType(each.X)
	case *ast.ArrayType:
		v.markType(each.Elt)
	case *ast.Ellipsis:
		v.markType(each.Elt)
	case *ast.MapType:
		v.markType(each.Key)
		v.markType(each.Value)
	case *ast.ChanType:
		v.markType(each.Value)
	case *ast.IndexExpr:
		v.markType(each.Index)
	case *ast.IndexListExpr:
		for _, index := range each.Indices {
			v.markType(index)
		}
	case *ast.BinaryExpr:
		v.markType(each.X)
		v.markType(each.Y)
	case *ast.UnaryExpr:
		v.markType(each.X)
	}
	v.types[expression] = true
}

func (v *visitor) Visit(node ast.Node) ast.Visitor {
	switch each := node.(type) {
	case *ast.GenDecl:
		v.declaration(each)
	case *ast.ValueSpec:
		v.markType(each.Type)
	case *ast.CompositeLit:
		v.markType(each.Type)
	case *ast.TypeAssertExpr:
		v.markType(each.Type)
	case *ast.FuncDecl:
		construct := "function"
		if each.Recv != nil {
			construct = "method"
			v.parameters(each.Recv)
		}
		v.add(construct, each.Pos(), each.Name.Name)
	case *ast.FuncType:
		v.parameters(each.Params)
		v.results(each.Results)
		if each.TypeParams != nil {
			v.fieldTypes(each.TypeParams)
		}
	case *ast.FuncLit:
		v.add("lambda", each.Pos(), "")
	case *ast.StructType:
		v.fieldTypes(each.Fields)
		if !v.named[each] {
			v.add("struct", each.Pos(), "")
		}
	case *ast.InterfaceType:
		v.interfaceMembers(each)
	case ast.Stmt:
		v.statement(each)
	case ast.Expr:
		v.expression(each)
	}
	return v
}

func (v *visitor) declaration(each *ast.GenDecl) {
	for _, spec := range each.Specs {
		at := spec.Pos()
		if !each.Lparen.IsValid() {
			at = each.Pos()
		}
		switch one := spec.(type) {
		case *ast.ImportSpec:
			v.paths[one.Path] = true
			v.add("import", at, strings.Trim(one.Path.Value, "\"`"))
		case *ast.TypeSpec:
			v.markType(one.Type)
			if one.TypeParams != nil {
				v.fieldTypes(one.TypeParams)
			}
			if one.Assign.IsValid() {
				continue
			}
			switch one.Type.(type) {
			case *ast.StructType:
				v.named[one.Type] = true
				v.add("struct", at, one.Name.Name)
			case *ast.InterfaceType:
				v.named[one.Type] = true
				v.add("interface", at, one.Name.Name)
			}
		}
	}
}

func (v *visitor) interfaceMembers(each *ast.InterfaceType) {
	if !v.named[each] {
		v.add("interface", each.Pos(), "")
	}
	for _, field := range each.Methods.List {
		if len(field.Names) == 0 {
			v.markType(field.Type)
		}
		for _, name := range field.Names {
			v.add("method", name.Pos(), name.Name)
		}
	}
}

func (v *visitor) fieldTypes(fields *ast.FieldList) {
	for _, field := range fields.List {
		v.markType(field.Type)
	}
}

func (v *visitor) parameters(fields *ast.FieldList) {
	v.fieldTypes(fields)
	for _, field := range fields.List {
		for _, name := range field.Names {
			v.add("parameter", name.Pos(), name.Name)
		}
		if len(field.Names) == 0 {
			v.add("parameter", field.Pos(), "")
		}
	}
}

// results are parameters only if they have names.
func (v *visitor) results(fields *ast.FieldList) {
	if fields == nil {
		return
	}
	v.fieldTypes(fields)
	for _, field := range fields.List {
		for _, name := range field.Names {
			v.add("parameter", name.Pos(), name.Name)
		}
	}
}

func (v *visitor) statement(statement ast.Stmt) {
	switch each := statement.(type) {
	case *ast.IfStmt:
		v.add("if", each.Pos(), "")
	case *ast.ForStmt:
		construct := "for"
		if each.Init == nil && each.Post == nil && !v.semicolon(each.Pos()+token.Pos(len("for"))) {
			construct = "while"
		}
		v.add(construct, each.Pos(), "")
	case *ast.RangeStmt:
		v.add("for_each", each.Pos(), "")
	case *ast.TypeSwitchStmt:
		v.add("switch", each.Pos(), "")
		for _, clause := range each.Body.List {
			for _, one := range clause.(*ast.CaseClause).List {
				v.markType(one)
			}
		}
	case *ast.SwitchStmt, *ast.SelectStmt:
		v.add("switch", each.Pos(), "")
	case *ast.CaseClause:
		v.add("case", each.Pos(), defaultIf(each.List == nil))
	case *ast.CommClause:
		v.add("case", each.Pos(), defaultIf(each.Comm == nil))
	case *ast.ReturnStmt:
		v.add("return", each.Pos(), "")
	case *ast.BranchStmt:
		label := ""
		if each.Label != nil {
			label = each.Label.Name
		}
		switch each.Tok {
		case token.BREAK, token.CONTINUE:
			v.add(each.Tok.String(), each.Pos(), label)
		}
	case *ast.AssignStmt:
		if operator, compound := assigned[each.Tok]; compound {
			v.add("compound_assignment", each.Pos(), operator)
		}
	case *ast.IncDecStmt:
		v.add("update", each.Pos(), map[token.Token]string{token.INC: "postfix inc", token.DEC: "postfix dec"}[each.Tok])
	case *ast.SendStmt:
		v.add("binary", each.Pos(), "send")
	}
}

// semicolon tells `for ; c; {}` from `for c {}`.
func (v *visitor) semicolon(at token.Pos) bool {
	rest := strings.TrimLeft(string(v.text[v.files.Position(at).Offset:]), " \t\r\n")
	return strings.HasPrefix(rest, ";")
}

func defaultIf(is bool) string {
	if is {
		return "default"
	}
	return ""
}

func (v *visitor) expression(expression ast.Expr) {
	switch each := expression.(type) {
	case *ast.IndexListExpr, *ast.ArrayType, *ast.MapType, *ast.ChanType:
		v.markType(each.(ast.Expr))
	case *ast.CallExpr:
		if name := lastName(each.Fun); (name == "new" || name == "make") && len(each.Args) > 0 {
			v.markType(each.Args[0])
		}
		// `f[*T](x)`: hardly an element at a place that a pointer tells.
		if index, is := each.Fun.(*ast.IndexExpr); is {
			v.markType(index)
		}
		if !isType(each.Fun) {
			v.add("call", each.Pos(), lastName(each.Fun))
		} else {
			v.markType(each.Fun)
		}
	case *ast.BinaryExpr:
		if !v.types[each] {
			v.add("binary", each.Pos(), binary[each.Op])
		}
	case *ast.UnaryExpr:
		if !v.types[each] {
			v.add("unary", each.Pos(), unary[each.Op])
		}
	case *ast.StarExpr:
		if !v.types[each] {
			v.add("unary", each.Pos(), "deref")
		}
	case *ast.BasicLit:
		if number, is := numbers[each.Kind]; is {
			v.add("number", each.Pos(), number)
		} else if each.Kind == token.STRING && !v.paths[each] {
			v.add("string", each.Pos(), "")
		}
	}
}

// isType tells whether a call converts by the syntax of a type, which no value can have.
func isType(callee ast.Expr) bool {
	switch each := callee.(type) {
	case *ast.ArrayType, *ast.MapType, *ast.ChanType, *ast.FuncType, *ast.StructType, *ast.InterfaceType:
		return true
	case *ast.ParenExpr:
		return isInstance(each.X) || isType(each.X)
	case *ast.StarExpr:
		return isInstance(each.X) || isType(each.X)
	}
	return false
}

// isInstance tells whether an expression has brackets: behind a star or in parentheses, `(*T[P])(x)` and `(T[P])(x)`, those of a type
// rather than of an element.
func isInstance(expression ast.Expr) bool {
	switch expression.(type) {
	case *ast.IndexExpr, *ast.IndexListExpr:
		return true
	}
	return false
}

func lastName(callee ast.Expr) string {
	switch each := callee.(type) {
	case *ast.Ident:
		return each.Name
	case *ast.SelectorExpr:
		return each.Sel.Name
	case *ast.ParenExpr:
		return lastName(each.X)
	case *ast.IndexExpr:
		return lastName(each.X)
	case *ast.IndexListExpr:
		return lastName(each.X)
	}
	return ""
}

func extract(path string) answer {
	files := token.NewFileSet()
	text, err := os.ReadFile(path)
	var file *ast.File
	if err == nil {
		file, err = parser.ParseFile(files, path, text, parser.SkipObjectResolution)
	}
	if err != nil {
		return answer{Path: path, Error: err.Error(), Items: []item{}}
	}
	v := &visitor{files, text, []item{}, map[ast.Expr]bool{}, map[ast.Node]bool{}, map[ast.Node]bool{}}
	ast.Walk(v, file)
	return answer{Path: path, OK: true, Items: v.found}
}

func main() {
	lines := bufio.NewScanner(os.Stdin)
	out := json.NewEncoder(os.Stdout)
	out.SetEscapeHTML(false)
	for lines.Scan() {
		if path := strings.TrimRight(lines.Text(), "\r"); path != "" {
			if err := out.Encode(extract(path)); err != nil {
				panic(err)
			}
		}
	}
}
