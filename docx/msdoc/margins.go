package msdoc

import (
	"bufio"
	"bytes"
	"strings"
	"unicode"

	"example.com/vanban/docx/internal/flow"
	"example.com/vanban/model"
)

// marginStory is one of the six stories of a section in the header subdocument (MS-DOC 2.3.3).
type marginStory struct {
	kind  model.MarginKind
	pages string
	place int // among the six
}

// The stories in the order in which the margins of a section are given.
var marginStories = [...]marginStory{
	{model.Header, "first", 4}, {model.Header, "default", 1}, {model.Header, "even", 0},
	{model.Footer, "first", 5}, {model.Footer, "default", 3}, {model.Footer, "even", 2},
}

// The stories of separators of notes come before those of the first section.
const (
	separatorStories = 6
	sectionStories   = 6
)

// eachMargin calls read for each header and footer that pages show, once where several sections in a row share it. A section
// without its own has that of the section before.
func (rd *reader) eachMargin(read func(m marginStory, page int, at textSpan) error) error {
	stories := newPLC(rd.structure(atHeaders), 0)
	start := rd.fib.start(headerText)
	end := start + rd.fib.lengths[headerText]
	facing := u8(rd.dop, 0)&1 != 0
	var current, shown [sectionStories]textSpan
	for page, n := range rd.sections {
		for _, m := range marginStories {
			i := separatorStories + page*sectionStories + m.place
			if i+1 <= stories.n {
				own := textSpan{start + max(0, stories.at(i)), min(start+stories.at(i+1), end)}
				if own.to > own.from {
					own.to-- // a mark that closes the story
					current[m.place] = own
				}
			}
			at := current[m.place]
			if at.to <= at.from || at == shown[m.place] || m.pages == "first" && !n.page.TitlePage || m.pages == "even" && !facing {
				continue
			}
			shown[m.place] = at
			if err := read(m, page, at); err != nil {
				return err
			}
		}
	}
	return nil
}

func (rd *reader) readMargins() error {
	return rd.eachMargin(func(m marginStory, page int, at textSpan) error {
		blocks := flow.NewBlocks()
		err := rd.newStory(headerText, blocks).read(at.from, at.to)
		rd.doc.Margins = append(rd.doc.Margins, model.Margin{Kind: m.kind, Pages: m.pages, Page: page, Body: blocks.Blocks()})
		return err
	})
}

// writeMargins writes each header and footer that holds a letter, equal ones once.
func (rd *reader) writeMargins(out *bufio.Writer) error {
	written := map[string]bool{}
	return rd.eachMargin(func(_ marginStory, _ int, at textSpan) error {
		var text bytes.Buffer
		err := rd.newStory(headerText, flow.NewLines(&text, rd.noteMark)).read(at.from, at.to)
		if s := strings.TrimSpace(text.String()); !written[s] && strings.ContainsFunc(s, unicode.IsLetter) {
			written[s] = true
			out.WriteString(s)
			out.WriteByte('\n')
		}
		return err
	})
}

// writeNotes writes the foot- and endnotes, each after its mark.
func (rd *reader) writeNotes(out *bufio.Writer) error {
	texts := make([]bytes.Buffer, len(rd.parts.notes))
	err := rd.eachNote(func(place int) flow.Sink { return flow.NewLines(&texts[place], rd.noteMark) })
	for i := range texts {
		out.WriteString("[" + rd.noteMark(i) + "] ")
		out.Write(bytes.TrimSpace(texts[i].Bytes()))
		out.WriteByte('\n')
	}
	return err
}
