package main

import (
	"go/ast"
	"go/parser"
	"go/token"
	"io/fs"
	"path/filepath"
	"regexp"
	"slices"
	"strconv"
	"strings"
	"testing"
	"unicode"

	"golang.org/x/text/language"

	"example.com/vanban"
)

// translated are the functions that take the English format of a message, and which argument that is.
var translated = map[string]int{"Msg": 0, "Errorf": 1, "sayf": 0, "say": 0, "msg": 0, "usageErrorf": 0}

func TestEveryMessageIsInVietnamese(t *testing.T) {
	known := map[string]string{}
	for _, part := range [...]map[string]string{commandMessages(), reportMessages(), ruleMessages(), fileMessages(), binaryMessages(), sheetMessages(), tallyMessages()} {
		for english, vietnamese := range part {
			if _, twice := known[english]; twice {
				t.Errorf("translated twice: %q", english)
			}
			known[english] = vietnamese
		}
	}
	used := formatsInSource(t, "../..")
	for _, r := range vanban.Rules() {
		used[r.Summary.Format] = "rule " + r.Name
	}
	for _, kind := range kinds {
		used[kind.Error()] = "kinds"
	}
	for english, where := range used {
		vietnamese, ok := known[english]
		if !strings.ContainsFunc(verb.ReplaceAllString(english, ""), unicode.IsLetter) {
			continue
		}
		if !ok {
			t.Errorf("%s: no Vietnamese for %q", where, english)
		} else if e, v := verbs(english), verbs(vietnamese); !slices.Equal(e, v) {
			t.Errorf("%s: verbs %q of %q are %q in %q", where, e, english, v, vietnamese)
		}
	}
}

var verb = regexp.MustCompile(`%[-+# 0-9.]*(\[\d+\])?[a-zA-Z]`)

// verbs are the formatting verbs of a format in the order of the arguments that they print.
func verbs(format string) []string {
	found := verb.FindAllString(strings.ReplaceAll(format, "%%", ""), -1)
	for i, v := range found {
		if open := strings.IndexByte(v, '['); open >= 0 {
			found[i] = v[open:strings.IndexByte(v, ']')+1] + "%" + v[strings.IndexByte(v, ']')+1:]
		} else {
			found[i] = "[" + strconv.Itoa(i+1) + "]" + v
		}
	}
	slices.Sort(found)
	return found
}

// formatsInSource are the formats of messages in the packages under a folder, with a place for each.
func formatsInSource(t *testing.T, root string) map[string]string {
	t.Helper()
	files := token.NewFileSet()
	packages := map[string][]*ast.File{}
	err := filepath.WalkDir(root, func(path string, e fs.DirEntry, err error) error {
		switch {
		case err != nil:
			return err
		case e.IsDir() && (e.Name() == "testdata" || strings.HasPrefix(e.Name(), ".") && e.Name() != ".." && path != root):
			return fs.SkipDir
		case !strings.HasSuffix(path, ".go") || strings.HasSuffix(path, "_test.go"):
			return nil
		}
		f, err := parser.ParseFile(files, path, nil, parser.SkipObjectResolution)
		if err != nil {
			return err
		}
		packages[filepath.Dir(path)] = append(packages[filepath.Dir(path)], f)
		return nil
	})
	if err != nil {
		t.Fatal(err)
	}
	used := map[string]string{}
	for _, pkg := range packages {
		takers := formatTakers(pkg)
		for _, f := range pkg {
			ast.Inspect(f, func(n ast.Node) bool {
				call, ok := n.(*ast.CallExpr)
				if !ok {
					return true
				}
				name := callee(call)
				if pkg, ok := call.Fun.(*ast.SelectorExpr); ok && name == "Errorf" {
					if id, ok := pkg.X.(*ast.Ident); ok && id.Name != "model" {
						return true
					}
				}
				if at, ok := takers[name]; ok && at < len(call.Args) && !forMaintainers(files.Position(call.Pos()).Filename) {
					for _, format := range constants(call.Args[at]) {
						used[format] = files.Position(call.Pos()).String()
					}
				}
				return true
			})
		}
	}
	return used
}

// formatTakers are the functions of a package that hand one of their parameters on as the format of a message.
func formatTakers(pkg []*ast.File) map[string]int {
	takers := map[string]int{}
	for name, at := range translated {
		takers[name] = at
	}
	for before := -1; before != len(takers); {
		before = len(takers)
		for _, f := range pkg {
			for _, decl := range f.Decls {
				fn, ok := decl.(*ast.FuncDecl)
				if !ok || fn.Body == nil {
					continue
				}
				params := map[string]int{}
				i := 0
				for _, field := range fn.Type.Params.List {
					for _, name := range field.Names {
						params[name.Name] = i
						i++
					}
				}
				ast.Inspect(fn.Body, func(n ast.Node) bool {
					call, ok := n.(*ast.CallExpr)
					if !ok {
						return true
					}
					at, ok := takers[callee(call)]
					if !ok || at >= len(call.Args) {
						return true
					}
					if id, ok := call.Args[at].(*ast.Ident); ok {
						if param, ok := params[id.Name]; ok {
							if _, known := takers[fn.Name.Name]; !known {
								takers[fn.Name.Name] = param
							}
						}
					}
					return true
				})
			}
		}
	}
	return takers
}

func callee(call *ast.CallExpr) string {
	switch f := call.Fun.(type) {
	case *ast.Ident:
		return f.Name
	case *ast.SelectorExpr:
		return f.Sel.Name
	}
	return ""
}

// constants are the strings that an expression of literals can be.
func constants(e ast.Expr) []string {
	switch e := e.(type) {
	case *ast.BasicLit:
		if s, err := strconv.Unquote(e.Value); err == nil && e.Kind == token.STRING {
			return []string{s}
		}
	case *ast.BinaryExpr:
		var out []string
		for _, x := range constants(e.X) {
			for _, y := range constants(e.Y) {
				out = append(out, x+y)
			}
		}
		return out
	}
	return nil
}

func TestLanguage(t *testing.T) {
	for _, test := range []struct {
		name string
		args []string
		env  map[string]string
		want language.Tag
	}{
		{"nothing says", nil, nil, language.Vietnamese},
		{"the flag", []string{"check", "--lang", "en"}, map[string]string{"LANG": "vi_VN.UTF-8"}, language.English},
		{"the flag with an equals sign", []string{"--lang=vi"}, map[string]string{"LANG": "en_US.UTF-8"}, language.Vietnamese},
		{"an argument after --", []string{"--", "--lang=en"}, nil, language.Vietnamese},
		{"LANG", nil, map[string]string{"LANG": "en_GB.UTF-8"}, language.English},
		{"LC_MESSAGES before LANG", nil, map[string]string{"LC_MESSAGES": "vi_VN", "LANG": "en_US"}, language.Vietnamese},
		{"LC_ALL before LC_MESSAGES", nil, map[string]string{"LC_ALL": "en_US", "LC_MESSAGES": "vi_VN"}, language.English},
		{"the C locale", nil, map[string]string{"LANG": "C.UTF-8"}, language.Vietnamese},
		{"a language that is not spoken here", nil, map[string]string{"LANG": "fr_FR"}, language.Vietnamese},
	} {
		if got := languageOf(test.args, func(name string) string { return test.env[name] }); got != test.want {
			t.Errorf("%s: %v, want %v", test.name, got, test.want)
		}
	}
}

// forMaintainers tells the files of the programs that build test documents and the spelling model, which say nothing to users.
func forMaintainers(name string) bool {
	name = filepath.ToSlash(name)
	return strings.Contains(name, "internal/sample/") || strings.Contains(name, "internal/spellbuild/")
}
