package rtf

import (
	"example.com/vanban/docx/internal/flow"
	"example.com/vanban/model"
)

// marginKey tells the headers and footers of a section apart.
type marginKey struct {
	kind  model.MarginKind
	pages string // "default", "first" or "even"
}

// margin is a header or a footer (chapter "Headers and Footers").
type margin struct{ blocks []model.Block }

// The order in which the margins of a section are given.
var marginKeys = [...]marginKey{
	{model.Header, "first"}, {model.Header, "default"}, {model.Header, "even"},
	{model.Footer, "first"}, {model.Footer, "default"}, {model.Footer, "even"},
}

func marginWords() map[string]func(*reader, *token) {
	return map[string]func(*reader, *token){
		"header":  beginMargin(model.Header, "default"),
		"headerr": beginMargin(model.Header, "default"),
		"headerl": beginMargin(model.Header, "even"),
		"headerf": beginMargin(model.Header, "first"),
		"footer":  beginMargin(model.Footer, "default"),
		"footerr": beginMargin(model.Footer, "default"),
		"footerl": beginMargin(model.Footer, "even"),
		"footerf": beginMargin(model.Footer, "first"),
	}
}

func beginMargin(kind model.MarginKind, pages string) func(*reader, *token) {
	return func(rd *reader, _ *token) {
		sink := flow.NewBlocks()
		rd.begin(sink)
		rd.atEnd(func() {
			rd.endStory()
			rd.sections.margins[marginKey{kind, pages}] = &margin{sink.Blocks()}
		})
	}
}

// give gives the document its pages, and each header and footer that pages show, once where several sections in a row share it.
// A section without its own has that of the section before.
func (s *sections) give(d *model.Document) {
	current, shown := map[marginKey]*margin{}, map[marginKey]*margin{}
	for at, p := range s.pages {
		d.Pages = append(d.Pages, p.PageSpec)
		for _, key := range marginKeys {
			if own := p.margins[key]; own != nil {
				current[key] = own
			}
			m := current[key]
			if m == nil || m == shown[key] || key.pages == "first" && !p.TitlePage || key.pages == "even" && !s.facingPages {
				continue
			}
			shown[key] = m
			d.Margins = append(d.Margins, model.Margin{Kind: key.kind, Pages: key.pages, Page: at, Body: m.blocks})
		}
	}
}
