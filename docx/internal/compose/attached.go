package compose

import (
	"slices"
	"strings"
	"unicode"

	"example.com/vanban/internal/lazyregexp"
	"example.com/vanban/model"
	"example.com/vanban/model/standard"
)

// attached is the block from from on where what is attached to the document begins behind its closing: a quy chế with a letterhead of its
// own, a list, a form. Where the source turns the page before its title it begins there. Lines that belong to a signature and a few lines
// of text without a title are nothing attached; the number of blocks when there is no more than that.
func (l *layout) attached(from int) int {
	body := l.doc.Body
	first, signed, turned := -1, false, false
	for i := from; i < len(body); i++ {
		before, after := l.turns(i, from)
		turned = turned || before
		switch {
		case !hasWord(model.BlockText(body[i])):
			turned = turned || after
			continue
		case signing(body[i]):
			first, signed = -1, true
		case turned, first < 0 && (l.begins(i) || !signed || !isName(model.BlockText(body[i]))):
			first = i
		}
		if first >= 0 && l.begins(i) {
			return first
		}
		turned = after
	}
	return len(body)
}

// turns reports whether the page turns before the block, which is not the one at from, and whether it turns after it.
func (l *layout) turns(block, from int) (before, after bool) {
	before = block > from && l.pageOf(block) != l.pageOf(block-1)
	if p, ok := l.doc.Body[block].(*model.Paragraph); ok {
		start, end := edgeBreaks(p)
		before, after = before || start || p.Layout != nil && p.Layout.PageBreakBefore, end
	}
	return before, after
}

// isName reports whether the text looks like the name of a person.
func isName(text string) bool {
	words := strings.Fields(text)
	return len(words) > 1 && len(words) < 8 && !strings.ContainsFunc(text, unicode.IsDigit) &&
		!slices.ContainsFunc(words, func(w string) bool { return unicode.IsLower([]rune(w)[0]) })
}

// begins reports whether the block looks like the beginning of a document or of a part of one: a table, a heading, a line in capitals.
func (l *layout) begins(block int) bool {
	p, ok := l.doc.Body[block].(*model.Paragraph)
	return !ok || l.headings[p] != nil || l.annexWord(block) || isCapitals(printedText(p))
}

// isCapitals reports whether the first line of the text is of two words or more, all in capitals.
func isCapitals(text string) bool {
	line, _, _ := strings.Cut(strings.TrimSpace(text), "\n")
	return len(strings.Fields(line)) > 1 && hasWord(line) && strings.ToUpper(line) == line && strings.ContainsFunc(line, unicode.IsLetter)
}

var (
	// signingHint says what is to be put under a post: "(Ký, ghi rõ họ tên)".
	signingHint = lazyregexp.New(`^\(.*(ký|đóng dấu|họ (và )?tên|họ, tên).*\)$`)
	// signingLead begins a signature, or the words under which somebody confirms with one.
	signingLead = lazyregexp.New(`^((tm|kt|tl|tuq|q)\.|[tk]/[ml]\b|(xác nhận|phê duyệt|duyệt|ý kiến|thẩm định)( |:|$)|người (lập|ký|viết|soạn|báo cáo|khai|kê khai)|(thủ trưởng|kế toán|thủ quỹ)( |$)|[-–(]? ?(đã )?ký( tên)?(\)|$))`)
)

// signing reports whether the block belongs to a signature: its first words, or those of every cell of a table without borders.
func signing(b model.Block) bool {
	signs := func(p *model.Paragraph) bool {
		text := standard.Fold(squeeze(p.Text))
		return signingLead.MatchString(text) || signingHint.MatchString(text)
	}
	switch b := b.(type) {
	case *model.Paragraph:
		return signs(b)
	case *model.Table:
		if b.Borders {
			return false
		}
		found := false
		for i := range b.Rows {
			for j := range b.Rows[i].Cells {
				for p := range model.Paragraphs(b.Rows[i].Cells[j].Blocks) {
					found = found || signs(p)
				}
			}
		}
		return found
	}
	return false
}
