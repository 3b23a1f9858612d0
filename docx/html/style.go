package html

import (
	"strconv"
	"strings"

	"golang.org/x/net/html"

	"example.com/vanban/model"
)

// style is what is in force for an element.
type style struct {
	format      model.Format
	ascii, high string // fonts of ASCII and of other letters
	layout      model.ParagraphLayout
	link        string
	pre         bool // line ends and blanks count
	page        string

	// of the element alone
	none       bool // not shown
	block      bool // shown as a block
	breakAfter bool
	list       string // mso-list
	listType   string // list-style-type
	tab        int    // mso-tab-count
	element    string // mso-element
	width      int    // twips
	bordered   bool
}

// inherit is the style that the children of an element begin with.
func (s *style) inherit() style {
	c := *s
	c.none, c.block, c.breakAfter, c.list, c.listType = false, false, false, "", ""
	c.tab, c.element, c.width, c.bordered = 0, "", 0, false
	l := &c.layout
	l.Style, l.OutlineLevel, l.SpaceBefore, l.SpaceAfter = "", 0, 0, 0
	l.KeepNext, l.PageBreakBefore, l.BorderTop, l.BorderBottom = false, false, false, false
	return c
}

// of is the style of an element whose parent has the style s. What its attributes say is stronger than the rules of the
// style sheets, which browsers have the other way round: programs that write both mean the attribute.
func (r *reader) of(n *html.Node, s *style) style {
	c := s.inherit()
	c.tag(n)
	left, right := c.layout.IndentLeft, c.layout.IndentRight
	for _, d := range r.sheet.declarations(n) {
		c.declare(d, left, right)
	}
	c.attributes(n)
	for _, d := range parseDeclarations(attr(n, "style")) {
		c.declare(d, left, right)
	}
	return c
}

// tag gives what an element means by itself.
func (c *style) tag(n *html.Node) {
	f := &c.format
	switch n.Data {
	case "b", "strong":
		f.Bold = true
	case "i", "em", "cite", "var", "dfn", "address":
		f.Italic = true
	case "u", "ins":
		f.Underline = true
	case "s", "strike", "del":
		f.Strike = true
	case "sup":
		f.VerticalAlign = "superscript"
	case "sub":
		f.VerticalAlign = "subscript"
	case "th":
		f.Bold = true
		c.layout.Align = "center"
	case "center":
		c.layout.Align = "center"
	case "pre", "xmp", "listing", "plaintext", "textarea":
		c.pre = true
	case "h1", "h2", "h3", "h4", "h5", "h6":
		f.Bold = true
		c.layout.OutlineLevel = int(n.Data[1] - '0')
		c.layout.Style = "heading " + n.Data[1:]
	case "blockquote":
		c.layout.IndentLeft += 600
	case "a":
		if href := attr(n, "href"); href != "" && !strings.HasPrefix(strings.ToLower(href), "javascript:") {
			c.link = href
		}
	}
	c.block = isBlock(n.Data)
}

// attributes gives what the attributes of HTML say.
func (c *style) attributes(n *html.Node) {
	for _, a := range n.Attr {
		switch a.Key {
		case "align":
			if n.Data != "table" && n.Data != "img" && n.Data != "hr" {
				c.align(a.Val)
			}
		case "face":
			if n.Data == "font" {
				c.font(a.Val)
			}
		case "size":
			if n.Data == "font" {
				c.fontSize(a.Val)
			}
		case "color":
			if n.Data == "font" {
				c.format.Color = color(a.Val)
			}
		case "hidden":
			c.none = true
		case "width":
			c.width = length(a.Val+"px", 0)
		}
	}
}

// fontSizes are the sizes of HTML's font element, in half-points.
var fontSizes = [...]int{15, 20, 24, 27, 36, 48, 72}

func (c *style) fontSize(v string) {
	n, err := strconv.Atoi(strings.TrimPrefix(strings.TrimSpace(v), "+"))
	if err != nil {
		return
	}
	if v = strings.TrimSpace(v); strings.HasPrefix(v, "+") || strings.HasPrefix(v, "-") {
		n += 3
	}
	c.format.Size = fontSizes[min(max(n, 1), len(fontSizes))-1]
}

func (c *style) align(v string) {
	switch v = strings.ToLower(strings.TrimSpace(v)); v {
	case "left", "center", "right", "justify":
		c.layout.Align = v
	case "start":
		c.layout.Align = "left"
	case "end":
		c.layout.Align = "right"
	case "middle", "-webkit-center", "-moz-center":
		c.layout.Align = "center"
	case "both", "inter-ideograph":
		c.layout.Align = "justify"
	}
}

// font sets both fonts to the first of a list.
func (c *style) font(list string) {
	c.ascii = firstFont(list)
	c.high = c.ascii
}

func firstFont(list string) string {
	name := strings.TrimSpace(list[:endOf(list, ',')])
	return strings.TrimSpace(strings.Trim(name, `"'`))
}

// declare takes a declaration; left and right are the indents of the blocks around.
func (c *style) declare(d declaration, left, right int) {
	v := strings.ToLower(d.value)
	f, l := &c.format, &c.layout
	switch d.property {
	case "font-family":
		c.font(d.value)
	case "mso-ascii-font-family":
		if !strings.HasPrefix(v, "minor-") && !strings.HasPrefix(v, "major-") {
			c.ascii = firstFont(d.value)
		}
	case "mso-hansi-font-family":
		if !strings.HasPrefix(v, "minor-") && !strings.HasPrefix(v, "major-") {
			c.high = firstFont(d.value)
		}
	case "font":
		c.shorthand(d.value)
	case "font-size":
		c.size(v)
	case "font-weight":
		n, err := strconv.Atoi(v)
		f.Bold = v == "bold" || v == "bolder" || err == nil && n >= 600
	case "font-style":
		f.Italic = v == "italic" || v == "oblique"
	case "font-variant":
		f.SmallCaps = v == "small-caps"
	case "text-transform":
		f.Caps = v == "uppercase"
	case "text-decoration", "text-decoration-line", "text-underline":
		f.Underline = strings.Contains(v, "underline") || d.property == "text-underline" && v != "none"
		f.Strike = strings.Contains(v, "line-through")
	case "color":
		f.Color = color(v)
	case "vertical-align":
		f.VerticalAlign = map[string]string{"super": "superscript", "sub": "subscript"}[v]
	case "display":
		c.none = v == "none"
		c.block = c.block && v != "inline" || v == "block"
	case "visibility":
		c.none = c.none || v == "hidden"
	case "mso-hide":
		c.none = c.none || v == "all"
	case "white-space":
		c.pre = strings.HasPrefix(v, "pre") && v != "pre-line"
	case "text-align":
		c.align(v)
	case "text-indent":
		l.IndentFirst = length(v, f.Size)
	case "line-height":
		c.lineHeight(v)
	case "margin":
		c.margins(v, left, right)
	case "margin-left", "mso-para-margin-left":
		l.IndentLeft = left + length(v, f.Size)
	case "margin-right":
		l.IndentRight = right + length(v, f.Size)
	case "margin-top":
		l.SpaceBefore = max(0, length(v, f.Size))
	case "margin-bottom":
		l.SpaceAfter = max(0, length(v, f.Size))
	case "page-break-before", "break-before":
		l.PageBreakBefore = v == "always" || v == "page"
	case "page-break-after", "break-after":
		l.KeepNext = v == "avoid"
		c.breakAfter = v == "always" || v == "page"
	case "mso-outline-level":
		if n, err := strconv.Atoi(v); err == nil && n >= 1 && n <= 9 {
			l.OutlineLevel = n
		}
	case "border", "border-top", "border-bottom", "border-left", "border-right":
		c.border(d.property, v)
	case "width":
		c.width = length(v, f.Size)
	case "page":
		c.page = v
	case "mso-list":
		c.list = v
	case "list-style-type", "list-style":
		c.listType = d.value
	case "mso-tab-count":
		c.tab, _ = strconv.Atoi(v)
	case "mso-element":
		c.element = v
	}
}

// shorthand takes the font property: style, weight, size/line height and family.
func (c *style) shorthand(v string) {
	rest := v
	for rest = strings.TrimSpace(rest); rest != ""; rest = strings.TrimSpace(rest) {
		word, after, _ := strings.Cut(rest, " ")
		switch w := strings.ToLower(word); {
		case w == "italic" || w == "oblique":
			c.format.Italic = true
		case w == "bold" || w == "bolder":
			c.format.Bold = true
		case w == "small-caps":
			c.format.SmallCaps = true
		case w == "normal":
		case w[0] >= '0' && w[0] <= '9' || w[0] == '.':
			if n, err := strconv.Atoi(w); err == nil { // a weight
				c.format.Bold = n >= 600
				break
			}
			size, _, _ := strings.Cut(w, "/")
			c.size(size)
			if after != "" {
				c.font(after)
			}
			return
		default:
			return
		}
		rest = after
	}
}

func (c *style) size(v string) {
	named := map[string]int{"xx-small": 14, "x-small": 15, "small": 20, "medium": 24, "large": 27, "x-large": 36, "xx-large": 48}
	switch n, ok := named[v]; {
	case ok:
		c.format.Size = n
	case v == "smaller", v == "larger", v == "inherit":
	default:
		if t := length(v, c.format.Size); t > 0 {
			c.format.Size = (t + 5) / 10
		}
	}
}

func (c *style) lineHeight(v string) {
	l := &c.layout
	switch n, err := strconv.ParseFloat(strings.TrimSuffix(v, "%"), 64); {
	case v == "normal":
		l.Line, l.LineRule = 0, ""
	case err == nil && n > 0 && n < 1000:
		if strings.HasSuffix(v, "%") {
			n /= 100
		}
		l.Line, l.LineRule = int(n*240+0.5), "auto"
	case err != nil:
		if t := length(v, c.format.Size); t > 0 {
			l.Line, l.LineRule = t, "exact"
		}
	}
}

// margins takes the four margins in one.
func (c *style) margins(v string, left, right int) {
	sides := strings.Fields(v)
	if len(sides) == 0 || len(sides) > 4 {
		return
	}
	side := func(i int) string {
		for ; i >= len(sides); i -= 2 {
			if i == 1 {
				return sides[0]
			}
		}
		return sides[i]
	}
	for i, name := range [...]string{"margin-top", "margin-right", "margin-bottom", "margin-left"} {
		c.declare(declaration{name, side(i)}, left, right)
	}
}

func (c *style) border(side, v string) {
	visible := v != "" && !strings.Contains(v, "none") && !strings.HasPrefix(v, "0") && !strings.Contains(v, "hidden")
	c.bordered = c.bordered || visible
	if side == "border" || side == "border-top" {
		c.layout.BorderTop = visible
	}
	if side == "border" || side == "border-bottom" {
		c.layout.BorderBottom = visible
	}
}

// twipsOf are the twips of the units of CSS.
var twipsOf = map[string]float64{"pt": 20, "px": 15, "in": 1440, "cm": 1440 / 2.54, "mm": 144 / 2.54, "pc": 240, "q": 36 / 2.54}

// length is a length of CSS in twips; size, in half-points, is what em counts in.
func length(v string, size int) int {
	v = strings.ToLower(strings.TrimSpace(v))
	digits := strings.TrimRight(v, "abcdefghijklmnopqrstuvwxyz%")
	n, err := strconv.ParseFloat(digits, 64)
	if err != nil {
		return 0
	}
	if size == 0 {
		size = 24
	}
	switch unit := v[len(digits):]; unit {
	case "em", "rem":
		n *= float64(size) * 10
	case "ex", "ch":
		n *= float64(size) * 5
	case "%":
		n *= float64(size) / 10
	default:
		n *= twipsOf[unit]
	}
	if !(n > -1<<20 && n < 1<<20) {
		return 0
	}
	if n < 0 {
		return int(n - 0.5)
	}
	return int(n + 0.5)
}

// color is a colour as RRGGBB, "" for black and for names.
func color(v string) string {
	hex, ok := strings.CutPrefix(strings.ToUpper(strings.TrimSpace(v)), "#")
	if !ok {
		switch strings.ToLower(v) {
		case "red":
			return "FF0000"
		case "blue":
			return "0000FF"
		case "green":
			return "008000"
		case "white":
			return "FFFFFF"
		}
		return ""
	}
	if len(hex) == 3 {
		hex = string([]byte{hex[0], hex[0], hex[1], hex[1], hex[2], hex[2]})
	}
	if len(hex) != 6 || strings.Trim(hex, "0123456789ABCDEF") != "" || hex == "000000" {
		return ""
	}
	return hex
}
