package ui

import (
	"go/ast"
	"go/parser"
	"go/token"
	"path/filepath"
	"slices"
	"strconv"
	"strings"
	"testing"
)

// reasonsOf gives the reasons in the files of a package: those put together with a detail up
// to it, "parties: ". It reads all that is given, assigned or returned to something called
// "why", and fails at what it cannot read.
func reasonsOf(t *testing.T, folder string) []string {
	files, err := filepath.Glob(filepath.Join(folder, "*.go"))
	if err != nil || len(files) == 0 {
		t.Fatal(folder, err)
	}
	r := reasons{
		t: t, set: token.NewFileSet(),
		functions: map[string]int{}, takes: map[string]int{}, gives: map[string]int{}, constants: map[string]ast.Expr{},
	}
	var parsed []*ast.File
	for _, name := range files {
		if strings.HasSuffix(name, "_test.go") {
			continue
		}
		file, err := parser.ParseFile(r.set, name, nil, parser.SkipObjectResolution)
		if err != nil {
			t.Fatal(err)
		}
		parsed = append(parsed, file)
		r.declared(file)
	}
	for _, of := range []map[string]int{r.takes, r.gives} {
		for name := range of {
			if r.functions[name] > 1 {
				t.Errorf("%s: other functions than the one with a reason are called %s too", folder, name)
			}
		}
	}
	for _, file := range parsed {
		for _, d := range file.Decls {
			r.inFunction(d)
		}
	}
	return r.given
}

// reasons collects the reasons of a package.
type reasons struct {
	t         *testing.T
	set       *token.FileSet
	functions map[string]int // how many there are of a name
	takes     map[string]int // which parameter of the function of a name is a reason
	gives     map[string]int // and which result
	constants map[string]ast.Expr
	given     []string
}

// declared notes the functions of a file that take or give reasons, and its constants.
func (r *reasons) declared(file *ast.File) {
	for _, d := range file.Decls {
		switch d := d.(type) {
		case *ast.FuncDecl:
			r.functions[d.Name.Name]++
			note(r.takes, d.Name.Name, d.Type.Params)
			note(r.gives, d.Name.Name, d.Type.Results)
		case *ast.GenDecl:
			for _, s := range d.Specs {
				if v, ok := s.(*ast.ValueSpec); ok && d.Tok == token.CONST && len(v.Values) == len(v.Names) {
					for i, name := range v.Names {
						r.constants[name.Name] = v.Values[i]
					}
				}
			}
		}
	}
}

// note enters the place of the field called "why" in a list under a function's name.
func note(places map[string]int, function string, list *ast.FieldList) {
	if list == nil {
		return
	}
	n := 0
	for _, field := range list.List {
		for _, name := range field.Names {
			if name.Name == "why" {
				places[function] = n
			}
			n++
		}
	}
}

// inFunction reads the reasons in the body of a function.
func (r *reasons) inFunction(d ast.Decl) {
	f, ok := d.(*ast.FuncDecl)
	if !ok {
		return
	}
	gives, giving := r.gives[f.Name.Name]
	ast.Inspect(f, func(n ast.Node) bool {
		switch n := n.(type) {
		case *ast.AssignStmt:
			for i, to := range n.Lhs {
				if isWhy(to) && len(n.Rhs) == len(n.Lhs) {
					r.read(n.Rhs[i])
				} else if isWhy(to) {
					r.read(n.Rhs[0])
				}
			}
		case *ast.KeyValueExpr:
			if isWhy(n.Key) {
				r.read(n.Value)
			}
		case *ast.CallExpr:
			if at, takes := r.takes[last(n.Fun)]; takes && at < len(n.Args) {
				r.read(n.Args[at])
			}
		case *ast.ReturnStmt:
			if giving && gives < len(n.Results) {
				r.read(n.Results[gives])
			}
		}
		return true
	})
}

// read adds the reasons that an expression gives.
func (r *reasons) read(e ast.Expr) {
	switch e := e.(type) {
	case *ast.BasicLit:
		if why, err := strconv.Unquote(e.Value); err == nil && why != "" {
			r.given = append(r.given, why)
		}
	case *ast.BinaryExpr:
		first := e.X
		if left, ok := first.(*ast.BinaryExpr); ok {
			first = left.X
		}
		if start, ok := first.(*ast.BasicLit); !ok || !strings.HasSuffix(start.Value, `: "`) {
			r.t.Errorf("%s: a reason with a detail that does not begin with its name and a colon", r.set.Position(e.Pos()))
		}
		r.read(first)
	case *ast.CompositeLit:
		for _, one := range e.Elts {
			r.read(one)
		}
	case *ast.CallExpr:
		if last(e.Fun) == "append" {
			for _, one := range e.Args {
				r.read(one)
			}
		} else if _, known := r.gives[last(e.Fun)]; !known {
			r.t.Errorf("%s: the reasons that %s gives are not called “why”", r.set.Position(e.Pos()), last(e.Fun))
		}
	default:
		if value, ok := r.constants[last(e)]; ok {
			r.read(value)
		} else if !isWhy(e) && last(e) != "told" { // of a sign, see reasonsOfSigns
			r.t.Errorf("%s: where this reason comes from is not to be seen", r.set.Position(e.Pos()))
		}
	}
}

// isWhy says whether an expression is called "why", or "reason" where that is one of several.
func isWhy(e ast.Expr) bool { return slices.Contains([]string{"why", "Why", "reason"}, last(e)) }

// last gives the last name of an expression, "Why" of m.Why; "" for one without.
func last(e ast.Expr) string {
	switch e := e.(type) {
	case *ast.Ident:
		return e.Name
	case *ast.SelectorExpr:
		return e.Sel.Name
	}
	return ""
}
