package compose

import (
	"fmt"
	"path"
	"slices"
	"strings"

	"example.com/vanban/docx/internal/styleid"
	"example.com/vanban/internal/lazyregexp"
	"example.com/vanban/model"
)

// runningMargins are the headers and footers of the source, by the sections of its pages. Sections that show the same ones share a set.
// The base set, that of the first pages of the text, goes into the template's own parts; each other one into copies of them.
type runningMargins struct {
	sets   [][]*model.Margin
	pages  []int // by section of pages, which set it shows
	base   int
	used   map[int]bool
	places []marginPlace // of the template
}

// marginPlace is a part of the template that shows a header or a footer.
type marginPlace struct {
	reference string // the element that refers to it
	id        string
	kind      model.MarginKind
	pages     string
	part      string
}

var (
	relationshipID = lazyregexp.New(`r:id="([^"]*)"`)
	referenceType  = lazyregexp.New(`w:type="([^"]*)"`)
)

// planMargins finds the template's places for headers and footers, and which sections of the source show the same.
func (l *layout) planMargins(c *container, references string) {
	r := &l.margins
	r.used = map[int]bool{}
	for _, reference := range referenceElement.FindAllString(references, -1) {
		p := marginPlace{reference: reference, kind: model.Header, pages: "default"}
		if strings.HasPrefix(reference, "<w:footer") {
			p.kind = model.Footer
		}
		if m := referenceType.FindStringSubmatch(reference); m != nil {
			p.pages = m[1]
		}
		if m := relationshipID.FindStringSubmatch(reference); m != nil {
			p.id = m[1]
			p.part, _ = c.relatedByID(m[1])
		}
		if c.parts[p.part] != nil {
			r.places = append(r.places, p)
		}
	}
	known := map[string]int{}
	type key struct {
		kind  model.MarginKind
		pages string
	}
	current := map[key]*model.Margin{}
	last := max(len(l.doc.Pages)-1, 0)
	for page := 0; page <= last; page++ {
		for i := range l.doc.Margins {
			if m := &l.doc.Margins[i]; min(m.Page, last) == page {
				current[key{m.Kind, m.Pages}] = m
			}
		}
		var set []*model.Margin
		text := ""
		for _, k := range [...]key{{model.Header, "first"}, {model.Header, "default"}, {model.Header, "even"}, {model.Footer, "first"}, {model.Footer, "default"}, {model.Footer, "even"}} {
			m := current[k]
			if m == nil || k.pages == "first" && page < len(l.doc.Pages) && !l.doc.Pages[page].TitlePage || !slices.ContainsFunc(m.Body, marginContent) {
				continue
			}
			set = append(set, m)
			text += fmt.Sprintf("%s %s\n", k.kind, k.pages)
			for _, b := range m.Body {
				text += blockText(b) + "\n"
			}
		}
		at, ok := known[text]
		if !ok {
			at = len(r.sets)
			known[text] = at
			r.sets = append(r.sets, set)
		}
		r.pages = append(r.pages, at)
	}
}

// of is the set that a section of the source's pages shows.
func (r *runningMargins) of(page int) int { return r.pages[min(page, len(r.pages)-1)] }

// first is the set of the first of the stretches, which becomes the base.
func (r *runningMargins) first(stretches []stretch) int {
	if len(stretches) > 0 {
		r.base = stretches[0].margins
	}
	return r.base
}

// titled reports whether the set has a header or a footer for the first page alone, and is not the base.
func (r *runningMargins) titled(set int) bool {
	return set != r.base && slices.ContainsFunc(r.sets[set], func(m *model.Margin) bool { return m.Pages == "first" })
}

// references are the elements that refer to the parts with the set.
func (r *runningMargins) references(l *layout, set int) string {
	r.used[set] = true
	var sb strings.Builder
	for _, p := range r.places {
		if set == r.base {
			sb.WriteString(p.reference)
			continue
		}
		id := l.rels.to(string(p.kind), path.Base(p.copyFor(set)), false)
		sb.WriteString(strings.Replace(p.reference, `r:id="`+p.id+`"`, `r:id="`+id+`"`, 1))
	}
	return sb.String()
}

// copyFor is the name of the copy of the part for a set.
func (p *marginPlace) copyFor(set int) string {
	return strings.TrimSuffix(p.part, ".xml") + fmt.Sprintf("_%d.xml", set+1)
}

// addMargins adds the text of the source's headers and footers, other than page numbers, to those of the template. A set that no page of the
// text shows is added to the base.
func (l *layout) addMargins(c *container) error {
	r := &l.margins
	base := slices.Clone(r.sets[r.base])
	for set, margins := range r.sets {
		switch {
		case set == r.base:
		case !r.used[set]:
			base = append(base, margins...)
		default:
			for _, p := range r.places {
				c.set(p.copyFor(set), c.parts[p.part])
				if rels := relationshipsOf(p.part); c.parts[rels] != nil {
					c.set(relationshipsOf(p.copyFor(set)), c.parts[rels])
				}
				if err := c.contentType(p.copyFor(set), "", contentTypePrefix+string(p.kind)+"+xml"); err != nil {
					return err
				}
				if err := l.addMarginSet(c, p, p.copyFor(set), margins); err != nil {
					return err
				}
			}
		}
	}
	for _, p := range r.places {
		if err := l.addMarginSet(c, p, p.part, base); err != nil {
			return err
		}
	}
	return nil
}

// addMarginSet adds to a part the headers or footers of the set that belong into it.
func (l *layout) addMarginSet(c *container, p marginPlace, part string, set []*model.Margin) error {
	f := l.newFlow()
	seen := map[string]bool{}
	for _, m := range set {
		if to := l.margins.placeFor(m); to == nil || to.part != p.part {
			continue
		}
		for _, b := range m.Body {
			if text := blockText(b); marginContent(b) && (text == "" || !seen[text]) {
				seen[text] = true
				f.marginBlock(b, m.Kind)
			}
		}
	}
	if f.Len() == 0 {
		return nil
	}
	l.dropped += f.dropped
	end := "</w:hdr>"
	if p.kind == model.Footer {
		end = "</w:ftr>"
	}
	if err := c.insertBefore(part, end, f.String()); err != nil {
		return err
	}
	return c.addRelationships(part, f.rels)
}

// placeFor is the place that shows the margin: that of its pages, or that of all pages; nil when the template has none.
func (r *runningMargins) placeFor(m *model.Margin) *marginPlace {
	for _, pages := range [...]string{m.Pages, "default", "first"} {
		for i := range r.places {
			if p := &r.places[i]; p.kind == m.Kind && p.pages == pages {
				return p
			}
		}
	}
	return nil
}

var pageNumberLine = lazyregexp.New(`^[\s\-–—|/.]*(?i:trang|page|tr\.)?[\s.:]*\d*[\s\-–—|]*((?i:/|of|trên|trong)\s*\d+)?[\s\-–—|/.]*$`)

// IsPageNumber reports whether the text of a header or footer is nothing but a page number.
func IsPageNumber(text string) bool { return pageNumberLine.MatchString(text) }

func blockText(b model.Block) string {
	if t, ok := b.(*model.Table); ok {
		var sb strings.Builder
		for i := range t.Rows {
			for j := range t.Rows[i].Cells {
				sb.WriteString(t.Rows[i].Cells[j].Text() + "\t")
			}
		}
		return sb.String()
	}
	return model.BlockText(b)
}

// marginContent reports whether there is more in the block than a page number.
func marginContent(b model.Block) bool {
	if p, ok := b.(*model.Paragraph); ok {
		return hasContent(p, 0, len(p.Text)) && (!pageNumberLine.MatchString(p.Text) || len(p.Anchors) > 0)
	}
	return hasWord(blockText(b))
}

// marginBlock writes a block of a header or footer.
func (f *flow) marginBlock(b model.Block, kind model.MarginKind) {
	t, ok := b.(*model.Table)
	if ok {
		f.table(t)
		f.empty(styleid.Header)
		return
	}
	p := b.(*model.Paragraph)
	form := paragraphForm{style: styleid.Header}
	if kind == model.Footer {
		form.style = styleid.Footer
	}
	if p.Layout != nil && p.Layout.Align != "justify" {
		form.align = p.Layout.Align
	}
	f.write(p, form)
}
