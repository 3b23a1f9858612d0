package report

import (
	"strings"
	"unicode/utf8"

	"example.com/vanban/model"
)

// Place says where a span is as a reader would look for it: the sections it stands in and the paragraph, counted from 1
// over all blocks of the text. The zero span is the document as a whole.
func Place(d *model.Document, s model.Span) model.Message {
	if s.IsZero() {
		return model.Msg("whole document")
	}
	switch s.Story {
	case model.InNote:
		if s.Index < len(d.Notes) && d.Notes[s.Index].Mark != "" {
			return model.Msg("note %s", d.Notes[s.Index].Mark)
		}
		return model.Msg("note %d", s.Index+1)
	case model.InMargin:
		if s.Index < len(d.Margins) && d.Margins[s.Index].Kind == model.Footer {
			return model.Msg("page footer")
		}
		return model.Msg("page header")
	case model.InComment:
		return model.Msg("comment %d", s.Index+1)
	}
	section := sectionPath(d.Sections, s.Block)
	switch {
	case s.Path.Cell && section != "":
		return model.Msg("section %s, table at paragraph %d, row %d, column %d", section, s.Block+1, s.Row+1, s.Col+1)
	case s.Path.Cell:
		return model.Msg("table at paragraph %d, row %d, column %d", s.Block+1, s.Row+1, s.Col+1)
	case section != "":
		return model.Msg("section %s, paragraph %d", section, s.Block+1)
	}
	return model.Msg("paragraph %d", s.Block+1)
}

// titleRunes bounds the title that stands for a section without a label.
const titleRunes = 30

// sectionPath names the sections around a body block from the outermost by their labels: "II › 1". The innermost, and only
// it, is named by its title where it has no label: "II › 1 › Về thuận lợi".
func sectionPath(sections []*model.Section, block int) string {
	var names []named
	for len(sections) > 0 {
		var inside *model.Section
		for _, s := range sections {
			if s.From <= block && block < s.To {
				inside = s
			}
		}
		if inside == nil {
			break
		}
		if n := len(names) - 1; n >= 0 && !names[n].labelled {
			names = names[:n]
		}
		next := sectionName(inside)
		if n := len(names) - 1; n >= 0 && strings.HasPrefix(next.text, names[n].text+".") {
			names = names[:n] // "2.1" says "2" already
		}
		names = append(names, next)
		sections = inside.Sections
	}
	var texts []string
	for _, n := range names {
		texts = append(texts, n.text)
	}
	return strings.Join(texts, " › ")
}

// named is what a section is called by.
type named struct {
	text     string
	labelled bool
}

func sectionName(s *model.Section) named {
	if label := strings.TrimRight(strings.TrimSpace(s.Label), ".:)/-– "); label != "" {
		return named{label, true}
	}
	title := strings.TrimRight(strings.TrimSpace(s.Title), ".:,; ")
	if utf8.RuneCountInString(title) > titleRunes {
		title = head(title, titleRunes)
	}
	return named{title, false}
}
