package vanban

import (
	"io"
	"slices"
	"strings"

	"golang.org/x/text/unicode/norm"

	"example.com/vanban/internal/textfile"
	"example.com/vanban/model"
	"example.com/vanban/normalize/charset"
)

// readPlain reads plain text in UTF-8 or UTF-16, or in the encodings from before Unicode, which may mix from line to
// line. Each line that is not blank is a paragraph; a form feed ends a line and a page.
func readPlain(r io.ReaderAt, size int64) (*model.Document, error) {
	b, err := textfile.ReadAll(r, size)
	if err != nil {
		return nil, err
	}
	lines, err := textfile.Decode(b).Lines()
	if err != nil {
		return nil, err
	}
	d := &model.Document{Source: model.Source{Parts: []string{""}}}
	p := newPlainReader(lines)
	paged := false
	for _, l := range lines {
		paged = paged || l.Paged
		if strings.TrimSpace(l.Stored) == "" {
			continue
		}
		q := p.paragraph(l, len(d.Body))
		if strings.TrimSpace(q.Text) == "" {
			continue
		}
		if paged && len(d.Body) > 0 {
			q.Anchors = []model.Anchor{{Kind: model.AnchorPageBreak}}
		}
		paged = false
		d.Body = append(d.Body, q)
	}
	d.Source.Charsets = p.charsets
	d.Notices = p.notices()
	return d, nil
}

// plainReader makes paragraphs of lines.
type plainReader struct {
	encodings *charset.Mixture
	charsets  []string // that were decoded, sorted
	undecided []int    // the blocks in an encoding that could not be told
}

func newPlainReader(lines []textfile.Line) *plainReader {
	stored := make([]string, len(lines))
	for i, l := range lines {
		stored[i] = l.Stored
	}
	return &plainReader{encodings: charset.NewMixture(stored)}
}

// paragraph is the line as the block of that index.
func (p *plainReader) paragraph(l textfile.Line, block int) *model.Paragraph {
	text, e := p.encodings.Decode(l.Stored)
	switch {
	case e == charset.Mojibake && l.Offset < 0: // a line in UTF-8 among others
	case e != nil && e != charset.Decomposed:
		if i, found := slices.BinarySearch(p.charsets, e.Name()); !found {
			p.charsets = slices.Insert(p.charsets, i, e.Name())
		}
	case l.Offset < 0 && charset.Undecided(l.Stored):
		p.undecided = append(p.undecided, block)
	}
	text = norm.NFC.String(strings.Map(plainCharacter, text))
	q := model.NewParagraph(text)
	if text != l.Stored && text != "" {
		q.Runs[0].Raw = l.Stored
	}
	if l.Offset >= 0 && text != "" {
		q.Runs[0].Origin = model.Origin{From: uint32(l.Offset), To: uint32(l.Offset + len(l.Stored))}
	}
	return q
}

// plainCharacter makes a vertical tab a line break and drops the other control characters of ASCII.
func plainCharacter(r rune) rune {
	switch {
	case r == '\v':
		return '\n'
	case r == '\t' || r >= ' ' && r != 0x7F:
		return r
	}
	return -1
}

// notices tell of the lines whose encoding could not be told.
func (p *plainReader) notices() []model.Diagnostic {
	if len(p.undecided) == 0 {
		return nil
	}
	return []model.Diagnostic{{
		Rule: "legacy-font", Severity: model.Warning, Span: model.Span{Path: model.Path{Block: p.undecided[0]}},
		Message: model.Msg("the encoding cannot be told and Windows-1252 is assumed; lines: %d", len(p.undecided)),
	}}
}
