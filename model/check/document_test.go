package check_test

import (
	"slices"
	"strings"
	"testing"

	"example.com/vanban/model"
	"example.com/vanban/model/check"
)

// document is a document of one paragraph a line.
func document(text string) *model.Document {
	d := &model.Document{}
	for line := range strings.SplitSeq(strings.Trim(text, "\n"), "\n") {
		d.Body = append(d.Body, model.NewParagraph(strings.TrimSpace(line)))
	}
	return d
}

// find is the span of the first place where the text stands in the body.
func find(t *testing.T, d *model.Document, text string) model.Span {
	t.Helper()
	for l := range d.Leaves() {
		if i := strings.Index(l.Text, text); i >= 0 {
			return l.Span(i, i+len(text))
		}
	}
	t.Fatalf("%q is not in the document", text)
	return model.Span{}
}

// item is an item whose marker stands at the given text; what follows a bar in it tells equal markers apart ("2.| c").
func item(t *testing.T, d *model.Document, ordinal int, marker string) *model.Item {
	t.Helper()
	marker, after, _ := strings.Cut(marker, "|")
	at := find(t, d, marker+after)
	at.End = at.Start + len(marker)
	text := d.TextAt(at.Path)
	return &model.Item{Ordinal: ordinal, Marker: marker, Text: strings.TrimSpace(text[at.End:]), Span: model.Span{Path: at.Path, Start: at.Start, End: len(text)}}
}

// series adds an enumeration with its announcement ("" for none) and the items with the markers.
func series(t *testing.T, d *model.Document, announced int, noun, announcement string, items ...*model.Item) {
	t.Helper()
	e := &model.Enumeration{Announced: announced, Noun: noun, Items: items, From: items[0].Span.Block, To: items[len(items)-1].Span.Block + 1}
	if announcement != "" {
		e.Announcement = find(t, d, announcement)
	}
	d.Enumerations = append(d.Enumerations, e)
}

// section is a section whose label stands at the given text, told apart as in item.
func section(t *testing.T, d *model.Document, label string, children ...*model.Section) *model.Section {
	t.Helper()
	label, after, _ := strings.Cut(label, "|")
	at := find(t, d, label+after)
	s := &model.Section{Label: label, From: at.Block, To: at.Block + 1, Sections: children}
	s.Heading = model.Span{Path: at.Path, Start: at.Start, End: len(d.TextAt(at.Path))}
	return s
}

// findings are the findings of a rule as "text: message", for a zero span just the message.
func findings(d *model.Document, rule string) (out []string) {
	for _, r := range check.Rules() {
		if r.Name == rule {
			r.Check(d, func(diag model.Diagnostic) {
				s := diag.Message.String()
				if text := d.Text(diag.Span); text != "" {
					s = text + ": " + s
				}
				out = append(out, s)
			})
		}
	}
	return out
}

func expect(t *testing.T, d *model.Document, rule string, want ...string) {
	t.Helper()
	if got := findings(d, rule); !slices.Equal(got, want) {
		t.Errorf("%s found\n%s\nwant\n%s", rule, strings.Join(got, "\n"), strings.Join(want, "\n"))
	}
}
