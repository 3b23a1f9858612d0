package compose

import (
	"fmt"
	"slices"
	"strings"

	"example.com/vanban/model"
	"example.com/vanban/model/standard"
)

// frameText is what stands in the places of the frame: by placeholder, and around them what the source's frame holds beside its parts.
type frameText struct {
	lines map[string][]*model.Paragraph // paragraphs of their own, by placeholder
	text  map[string]string             // within a line: number, place, date

	fixed      map[string]string // the standard's wording as the source spells it, by the standard's spelling
	lead       string            // "Kính gửi:" as the source has it
	letter     bool              // công văn: the subject stands under the number
	titled     bool              // the subject begins with the type
	dateless   bool              // the form has no line of place and date
	before     map[string][]*model.Paragraph
	bodyStart  []keptLine
	bodyEnd    []keptLine
	after      []keptLine // after the closing table
	signatures []signatureText
}

// keptLine is a paragraph that keeps its words and its place before or after the text.
type keptLine struct {
	basis bool
	p     *model.Paragraph
}

// signatureText are the lines of one signer.
type signatureText struct {
	authority, title, name []*model.Paragraph
	between                []*model.Paragraph // what stands in the room for the signature, such as "(Đã ký)"
}

// frameText sorts what the document and the values say into the places of the frame.
func (l *layout) frameText() frameText {
	f := frameText{lines: map[string][]*model.Paragraph{}, text: map[string]string{}, before: map[string][]*model.Paragraph{}, fixed: map[string]string{}}
	frame := &l.doc.Frame
	head := l.pieces(frame.Head)
	f.letter = frame.Type.Name == "công văn" && !slices.ContainsFunc(head, func(x piece) bool { return x.part == model.PartType })
	l.head(&f, head)
	l.fromFields(&f)
	l.fillHead(&f)
	l.tail(&f, l.pieces(frame.Tail))
	l.fillTail(&f)
	return f
}

// headKeys are the placeholders of the parts that stand as paragraphs between letterhead and text.
var headKeys = map[model.Part]string{
	model.PartType: "type", model.PartAuthor: "author", model.PartSubject: "subject", model.PartAddressees: "addressees",
}

// head sorts the pieces of the source's head.
func (l *layout) head(f *frameText, pieces []piece) {
	var waiting []*model.Paragraph // in no part, to stand before the next part
	for i := range pieces {
		x := &pieces[i]
		key, inOrder := headKeys[x.part]
		if x.part == model.PartSubject && f.letter {
			key, inOrder = "letter-subject", false
		}
		if inOrder && len(waiting) > 0 {
			f.before[key] = append(f.before[key], waiting...)
			waiting = nil
		}
		switch x.part {
		case model.PartMotto:
			l.motto(f, x.p.Text)
		case model.PartParent, model.PartIssuer:
			f.lines[string(x.part)] = append(f.lines[string(x.part)], splitLines(x.labelled())...)
		case model.PartNumber:
			f.text["number"] = strings.TrimSpace(f.text["number"] + " " + squeeze(x.p.Text))
		case model.PartPlace:
			f.text["place"] = strings.TrimSpace(f.text["place"] + " " + x.p.Text)
		case model.PartDate:
			f.text["date"] = strings.TrimSpace(f.text["date"] + " " + dateAlone(x.p.Text))
			if l.doc.Frame.Date.Day > 0 {
				f.text["date"] = squeeze(f.text["date"])
			}
		case model.PartMarks:
			for _, line := range splitLines(x.p) {
				key := l.markKey(line.Text)
				f.lines[key] = append(f.lines[key], line)
			}
		case model.PartType, model.PartAuthor, model.PartSubject:
			f.lines[key] = append(f.lines[key], x.labelled())
		case model.PartAddressees:
			f.lines[key] = append(f.lines[key], splitLines(x.labelled())...)
		case model.PartBases:
			for _, p := range waiting {
				f.bodyStart = append(f.bodyStart, keptLine{p: p})
			}
			waiting = nil
			f.bodyStart = append(f.bodyStart, keptLine{true, x.source()})
		default:
			if !l.headLead(f, x) {
				waiting = append(waiting, x.source())
			}
		}
	}
	for _, p := range waiting {
		f.bodyStart = append(f.bodyStart, keptLine{p: p})
	}
}

// dateAlone is the text of a date without the blank for the place before it; "" for a date that is all blank.
func dateAlone(text string) string {
	if IsBlankDate(text) {
		return ""
	}
	return strings.TrimLeft(text, " .,…\u00a0")
}

// headLead takes a piece that is in no part but is a word that the layout prints, or a line of the date.
func (l *layout) headLead(f *frameText, x *piece) bool {
	if len(x.p.Anchors) > 0 {
		return false
	}
	if IsBlankDate(x.p.Text) {
		return true
	}
	word, parts := lead(x.p.Text)
	if parts == nil {
		return false
	}
	switch parts[0] {
	case model.PartSubject:
		if !f.letter {
			return false
		}
		f.text["subject-lead"] = word
	case model.PartAddressees:
		if len(l.doc.Frame.Addressees) == 0 || f.lead != "" {
			return false
		}
		f.lead = word + ":"
	}
	return true
}

// motto keeps the source's spelling of the standard's fixed wording.
func (l *layout) motto(f *frameText, text string) {
	for _, id := range [...]standard.ComponentID{standard.National, standard.Motto, standard.PartyTitle} {
		c, _ := l.std.Component(id)
		if c.Text == "" {
			continue
		}
		for line := range strings.SplitSeq(text, "\n") {
			if line = squeeze(line); line != c.Text && standard.Fold(line) == standard.Fold(c.Text) {
				f.fixed[c.Text] = line
			}
		}
	}
}

// markKey is the placeholder of a mark.
func (l *layout) markKey(text string) string {
	folded := standard.Fold(squeeze(text))
	has := func(list []string) bool {
		return slices.ContainsFunc(list, func(s string) bool { return standard.Fold(s) == folded })
	}
	switch {
	case strings.Contains(folded, "dự thảo"):
		return "draft"
	case has(l.std.Secrecy):
		return "secrecy"
	case has(l.std.Urgency):
		return "urgency"
	}
	return "circulation"
}

// fromFields takes from the frame's fields what no piece of the text gave, as in a document that was not read from a file.
func (l *layout) fromFields(f *frameText) {
	frame := &l.doc.Frame
	set := func(key, value string) {
		if len(f.lines[key]) == 0 && value != "" {
			f.lines[key] = paragraphs(value)
		}
	}
	set("parent", frame.Parent)
	set("issuer", frame.Issuer)
	set("author", frame.Author)
	if !f.letter {
		f.titled = len(f.lines["subject"]) > 0 && strings.HasPrefix(standard.Fold(squeeze(f.lines["subject"][0].Text)), standard.Fold(frame.Type.Name)+" ")
		if !f.titled {
			set("type", strings.ToUpper(frame.Type.Name))
		}
		set("subject", frame.Subject)
	} else {
		set("letter-subject", frame.Subject)
	}
	set("addressees", strings.Join(frame.Addressees, "\n"))
	if f.text["place"] == "" {
		f.text["place"] = frame.Place
	}
	if d := frame.Date; f.text["date"] == "" && d.Day > 0 && d.Month > 0 {
		f.text["date"] = dateText(d)
	}
	if f.text["number"] == "" {
		f.text["number"] = numberLine(l.std, frame.Number)
	}
	if len(frame.Spans[model.PartMarks]) == 0 {
		for _, m := range frame.Marks {
			key := l.markKey(m)
			f.lines[key] = append(f.lines[key], model.NewParagraph(m))
		}
	}
	if len(frame.Spans[model.PartBases]) == 0 {
		for _, b := range frame.Bases {
			f.bodyStart = append(f.bodyStart, keptLine{true, model.NewParagraph(b)})
		}
	}
}

// numberLine is a number from its fields, blank or not.
func numberLine(s *standard.Standard, n model.Number) string {
	switch {
	case n.Text != "":
		return n.Text
	case n.Symbol != "":
		return n.No + s.NumberJoin + n.Symbol
	}
	return n.No
}

// dateText is a date as both regimes write it: a zero before days below ten and before the months one and two.
func dateText(d model.Date) string {
	month := fmt.Sprint(d.Month)
	if d.Month < 3 {
		month = "0" + month
	}
	return fmt.Sprintf("ngày %02d tháng %s năm %d", d.Day, month, d.Year)
}

// labelled is the piece with its paragraph's automatic label typed before it.
func (x *piece) labelled() *model.Paragraph {
	if x.start > 0 || !hasWord(x.leaf.Label) {
		return x.p
	}
	return prefixed(x.leaf.Label+" ", x.p)
}

// source is the paragraph itself where the piece is all of it, so that its layout and label are kept.
func (x *piece) source() *model.Paragraph {
	if x.whole() {
		return x.leaf.Paragraph
	}
	x.p.Layout = x.leaf.Layout
	return x.p
}

// prefixed is the paragraph with text before it.
func prefixed(text string, p *model.Paragraph) *model.Paragraph {
	out := &model.Paragraph{Text: text + p.Text, Layout: p.Layout}
	out.Runs = append(out.Runs, model.Run{End: len(text)})
	for _, r := range p.Runs {
		r.Start, r.End = r.Start+len(text), r.End+len(text)
		out.Runs = append(out.Runs, r)
	}
	for _, a := range p.Anchors {
		a.At += len(text)
		out.Anchors = append(out.Anchors, a)
	}
	return out
}

// paragraphs are the lines of a value.
func paragraphs(value string) []*model.Paragraph {
	var out []*model.Paragraph
	for line := range strings.FieldsFuncSeq(value, func(r rune) bool { return r == '\n' || r == '|' }) {
		if line = strings.TrimSpace(line); line != "" {
			out = append(out, model.NewParagraph(line))
		}
	}
	return out
}

// splitLines parts a paragraph at its line breaks and leaves blank lines out.
func splitLines(p *model.Paragraph) []*model.Paragraph {
	if !strings.Contains(p.Text, "\n") {
		return []*model.Paragraph{p}
	}
	var out []*model.Paragraph
	start := 0
	for {
		end := strings.IndexByte(p.Text[start:], '\n')
		last := end < 0
		if last {
			end = len(p.Text)
		} else {
			end += start
		}
		if hasContent(p, start, end) {
			from, to := trimRange(p.Text, start, end)
			out = append(out, slice(p, from, to, true))
		}
		if last {
			return out
		}
		start = end + 1
	}
}
