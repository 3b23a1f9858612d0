package html

import (
	"slices"
	"strings"

	"golang.org/x/net/html"
)

// declaration is a property and its value, both in small letters but for what stands in quotation marks.
type declaration struct{ property, value string }

// What style sheets may hold.
const (
	maxRules        = 20_000
	maxDeclarations = 200 // of one rule or attribute
	maxSheets       = 4 << 20
)

// parseDeclarations reads what stands between the braces of a rule, or in a style attribute.
func parseDeclarations(s string) []declaration {
	var out []declaration
	for len(s) > 0 && len(out) < maxDeclarations {
		end := endOf(s, ';')
		property, value, ok := strings.Cut(s[:end], ":")
		if ok {
			value = strings.TrimSpace(strings.TrimSuffix(strings.TrimSpace(value), "!important"))
			out = append(out, declaration{strings.ToLower(strings.TrimSpace(property)), value})
		}
		s = s[min(end+1, len(s)):]
	}
	return out
}

// endOf is the index of the next stop outside quotation marks and parentheses, the length of s when there is none.
func endOf(s string, stop byte) int {
	var quote byte
	depth := 0
	for i := range len(s) {
		switch c := s[i]; {
		case quote != 0:
			if c == quote {
				quote = 0
			}
		case c == '"' || c == '\'':
			quote = c
		case c == '(':
			depth++
		case c == ')':
			depth = max(0, depth-1)
		case c == stop && depth == 0:
			return i
		}
	}
	return len(s)
}

// sheet are the rules of a document's style sheets.
type sheet struct {
	rules []rule
	byKey map[string][]int // indexes of rules by "#id", ".class", element or "*" of the last part of their selector
	pages map[string][]declaration
	lists map[string][]declaration // Word's @list rules by name ("l0:level1")
	size  int                      // bytes read
}

// rule is a selector and what it declares.
type rule struct {
	selector     []compound // the last is the element itself, those before are around it
	weight       int
	declarations []declaration
}

// compound is what one element must be.
type compound struct {
	element, id string
	classes     []string
}

func newSheet() *sheet {
	return &sheet{byKey: map[string][]int{}, pages: map[string][]declaration{}, lists: map[string][]declaration{}}
}

// add reads a style sheet.
func (s *sheet) add(css string) {
	if s.size += len(css); s.size > maxSheets {
		return
	}
	css = withoutComments(css)
	for len(css) > 0 && len(s.rules) < maxRules {
		css = strings.TrimLeft(css, " \t\r\n\f")
		open := strings.IndexAny(css, "{;")
		if open < 0 {
			return
		}
		if css[open] == ';' { // @import, @charset
			css = css[open+1:]
			continue
		}
		head, rest := strings.TrimSpace(css[:open]), css[open+1:]
		end := closing(rest)
		body := rest[:end]
		css = rest[min(end+1, len(rest)):]
		s.rule(head, body)
	}
}

func (s *sheet) rule(head, body string) {
	name, argument, _ := strings.Cut(head, " ")
	argument = strings.TrimSpace(argument)
	switch strings.ToLower(name) {
	case "@page":
		if !strings.Contains(argument, ":") { // not the first page alone
			s.pages[strings.ToLower(argument)] = append(s.pages[strings.ToLower(argument)], parseDeclarations(body)...)
		}
		return
	case "@list":
		s.lists[strings.ToLower(argument)] = parseDeclarations(body)
		return
	case "@media":
		if m := strings.ToLower(argument); m == "all" || strings.HasPrefix(m, "screen") {
			s.add(body)
		}
		return
	}
	if strings.HasPrefix(name, "@") {
		return
	}
	declarations := parseDeclarations(body)
	for one := range strings.SplitSeq(head, ",") {
		if len(s.rules) == maxRules {
			return
		}
		r := rule{declarations: declarations}
		if !r.parse(one) {
			continue
		}
		key := r.selector[len(r.selector)-1].key()
		s.byKey[key] = append(s.byKey[key], len(s.rules))
		s.rules = append(s.rules, r)
	}
}

// parse reads a selector of elements, classes and ids; false for one that needs more.
func (r *rule) parse(selector string) bool {
	for part := range strings.FieldsSeq(strings.ReplaceAll(selector, ">", " ")) {
		if strings.ContainsAny(part, ":[+~") {
			return false
		}
		var c compound
		for part != "" {
			next := 1
			for next < len(part) && part[next] != '.' && part[next] != '#' {
				next++
			}
			switch word := part[:next]; {
			case word[0] == '.':
				c.classes = append(c.classes, strings.ToLower(word[1:]))
				r.weight += 100
			case word[0] == '#':
				c.id = word[1:]
				r.weight += 10_000
			case word != "*":
				c.element = strings.ToLower(word)
				r.weight++
			}
			part = part[next:]
		}
		r.selector = append(r.selector, c)
	}
	return len(r.selector) > 0
}

func (c *compound) key() string {
	switch {
	case c.id != "":
		return "#" + c.id
	case len(c.classes) > 0:
		return "." + c.classes[0]
	case c.element != "":
		return c.element
	}
	return "*"
}

func (c *compound) matches(n *html.Node) bool {
	if n.Type != html.ElementNode || c.element != "" && c.element != n.Data || c.id != "" && c.id != attr(n, "id") {
		return false
	}
	if len(c.classes) == 0 {
		return true
	}
	have := strings.Fields(strings.ToLower(attr(n, "class")))
	return !slices.ContainsFunc(c.classes, func(class string) bool { return !slices.Contains(have, class) })
}

func (r *rule) matches(n *html.Node) bool {
	last := len(r.selector) - 1
	if !r.selector[last].matches(n) {
		return false
	}
	for i := last - 1; i >= 0; i-- {
		for n = n.Parent; n != nil && !r.selector[i].matches(n); n = n.Parent {
		}
		if n == nil {
			return false
		}
	}
	return true
}

// declarations are what the rules declare for an element, in the order of their weight.
func (s *sheet) declarations(n *html.Node) []declaration {
	var found []int
	for _, key := range [...]string{"*", n.Data} {
		found = append(found, s.byKey[key]...)
	}
	for class := range strings.FieldsSeq(strings.ToLower(attr(n, "class"))) {
		found = append(found, s.byKey["."+class]...)
	}
	if id := attr(n, "id"); id != "" {
		found = append(found, s.byKey["#"+id]...)
	}
	found = slices.DeleteFunc(found, func(i int) bool { return !s.rules[i].matches(n) })
	slices.SortFunc(found, func(i, j int) int {
		if d := s.rules[i].weight - s.rules[j].weight; d != 0 {
			return d
		}
		return i - j
	})
	var out []declaration
	for _, i := range slices.Compact(found) {
		out = append(out, s.rules[i].declarations...)
	}
	return out
}

// names reports whether a rule names a font for which is holds.
func (s *sheet) names(is func(font string) bool) bool {
	return slices.ContainsFunc(s.rules, func(r rule) bool { return namesFont(r.declarations, is) })
}

func namesFont(declarations []declaration, is func(font string) bool) bool {
	return slices.ContainsFunc(declarations, func(d declaration) bool {
		return strings.HasSuffix(d.property, "font-family") && is(d.value)
	})
}

// withoutComments takes the comments out, and the marks of HTML's comments that old pages put around style sheets.
func withoutComments(css string) string {
	var out strings.Builder
	for {
		i := strings.Index(css, "/*")
		if i < 0 {
			break
		}
		out.WriteString(css[:i])
		end := strings.Index(css[i+2:], "*/")
		if end < 0 {
			css = ""
			break
		}
		css = css[i+2+end+2:]
	}
	out.WriteString(css)
	return strings.NewReplacer("<!--", "", "-->", "").Replace(out.String())
}

// closing is the index of the brace that closes a rule's body.
func closing(s string) int {
	depth := 0
	for i := range len(s) {
		switch s[i] {
		case '{':
			depth++
		case '}':
			if depth == 0 {
				return i
			}
			depth--
		}
	}
	return len(s)
}

func attr(n *html.Node, key string) string {
	for _, a := range n.Attr {
		if a.Key == key {
			return a.Val
		}
	}
	return ""
}
