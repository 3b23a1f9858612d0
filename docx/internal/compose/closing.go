package compose

import (
	"strings"

	"example.com/vanban/model"
	"example.com/vanban/model/standard"
)

// tail sorts the pieces of the source's tail.
func (l *layout) tail(f *frameText, pieces []piece) {
	seen := false
	fields := make([]signatureFields, len(l.doc.Frame.Signatures))
	for i, s := range l.doc.Frame.Signatures {
		fields[i] = signatureFields{standard.Fold(squeeze(s.Authority)), standard.Fold(squeeze(s.Title)), standard.Fold(squeeze(s.Name))}
	}
	f.signatures = make([]signatureText, len(fields))
	keep := func(p *model.Paragraph) {
		if seen {
			f.after = append(f.after, keptLine{p: p})
		} else {
			f.bodyEnd = append(f.bodyEnd, keptLine{p: p})
		}
	}
	signed := -1 // the signature that took the line before
	for i := range pieces {
		x := &pieces[i]
		switch x.part {
		case model.PartSignatures:
			seen = true
			for _, line := range splitLines(x.labelled()) {
				if at := placeSigned(f.signatures, fields, line); at >= 0 {
					signed = at
				} else {
					keep(line)
				}
			}
		case model.PartRecipients:
			seen = true
			for _, line := range splitLines(x.labelled()) {
				if line = l.recipient(line); hasContent(line, 0, len(line.Text)) {
					f.lines["recipients"] = append(f.lines["recipients"], line)
				}
			}
		case model.PartMarks:
			key := l.markKey(x.p.Text)
			f.lines[key] = append(f.lines[key], x.p)
		default:
			if _, parts := lead(x.p.Text); parts != nil && parts[0] == model.PartRecipients && len(x.p.Anchors) == 0 {
				seen = true
				continue
			}
			if signed >= 0 && len(f.signatures[signed].name) == 0 && signs(pieces[i+1:], x.leaf.Path) {
				f.signatures[signed].between = append(f.signatures[signed].between, x.p)
				continue
			}
			keep(x.source())
		}
	}
	f.lines["recipients"] = joinRecipients(f.lines["recipients"], l.doc.Frame.Recipients)
	for i, s := range l.doc.Frame.Signatures {
		t := &f.signatures[i]
		if len(t.authority) == 0 && len(t.title) == 0 && len(t.name) == 0 {
			t.authority, t.title, t.name = paragraphs(authorityLines(s.Authority, l.std)), paragraphs(s.Title), paragraphs(s.Name)
		}
	}
	if len(l.doc.Frame.Spans[model.PartRecipients]) == 0 {
		for _, r := range l.doc.Frame.Recipients {
			f.lines["recipients"] = append(f.lines["recipients"], l.recipient(model.NewParagraph(r)))
		}
	}
}

// joinRecipients joins the lines over which the source wraps one recipient.
func joinRecipients(lines []*model.Paragraph, names []string) []*model.Paragraph {
	var out []*model.Paragraph
	for _, p := range lines {
		if n := len(out); n > 0 && len(names) > 0 {
			joined := squeeze(out[n-1].Text + " " + p.Text)
			whole := strings.TrimRight(names[0], ".;, ")
			if strings.HasPrefix(whole, strings.TrimRight(joined, ".;, ")) {
				out[n-1] = joinLines(out[n-1], p)
				continue
			}
			names = names[1:]
		}
		out = append(out, p)
	}
	return out
}

// joinLines is two paragraphs as one, with a space between them.
func joinLines(a, b *model.Paragraph) *model.Paragraph {
	out := &model.Paragraph{Text: a.Text + " " + b.Text, Layout: a.Layout}
	out.Runs = append(append(out.Runs, a.Runs...), model.Run{Start: len(a.Text), End: len(a.Text) + 1})
	out.Anchors = append(out.Anchors, a.Anchors...)
	for _, r := range b.Runs {
		r.Start, r.End = r.Start+len(a.Text)+1, r.End+len(a.Text)+1
		out.Runs = append(out.Runs, r)
	}
	for _, x := range b.Anchors {
		x.At += len(a.Text) + 1
		out.Anchors = append(out.Anchors, x)
	}
	return out
}

// recipient is a line of Nơi nhận without its lead and its dash.
func (l *layout) recipient(p *model.Paragraph) *model.Paragraph {
	if lead := l.std.RecipientLead; strings.HasPrefix(standard.Fold(p.Text), standard.Fold(lead)) {
		if from := strings.Index(p.Text, ":"); from >= 0 {
			p = slice(p, from+1, len(p.Text), true)
		}
	}
	if m := dashLead.FindString(p.Text); m != "" {
		p = slice(p, len(m), len(p.Text), true)
	}
	from, to := trimRange(p.Text, 0, len(p.Text))
	return slice(p, from, to, true)
}

// signatureFields are what is left of a signature's fields to be found in the text, folded.
type signatureFields struct{ authority, title, name string }

// signs reports whether a line of a signature follows in the same cell, or in the same column of paragraphs.
func signs(rest []piece, at model.Path) bool {
	for i := range rest {
		if p := rest[i].leaf.Path; rest[i].part == model.PartSignatures && (p == at || !p.Cell && !at.Cell) {
			return true
		}
	}
	return false
}

// placeSigned puts a line into the signature that has it, and returns which; -1 when none has.
func placeSigned(out []signatureText, fields []signatureFields, p *model.Paragraph) int {
	text := standard.Fold(squeeze(p.Text))
	for i := range fields {
		x, t := &fields[i], &out[i]
		switch {
		case take(&x.authority, text):
			t.authority = append(t.authority, p)
		case take(&x.title, text):
			t.title = append(t.title, p)
		case take(&x.name, text):
			t.name = append(t.name, p)
		default:
			continue
		}
		return i
	}
	return -1
}

// take removes the line from a field that has it as whole words.
func take(field *string, line string) bool {
	line = strings.Trim(line, ",; ")
	i := strings.Index(*field, line)
	if line == "" || i < 0 {
		return false
	}
	end := i + len(line)
	if i > 0 && isWordByte((*field)[i-1]) || end < len(*field) && isWordByte((*field)[end]) {
		return false
	}
	*field = (*field)[:i] + (*field)[end:]
	return true
}

// isWordByte reports whether the byte belongs to a word in UTF-8 text.
func isWordByte(b byte) bool {
	return b >= 0x80 || b >= 'a' && b <= 'z' || b >= '0' && b <= '9'
}

// authorityLines parts the lines of quyền hạn, which a frame joins by ", ": each begins with a mark of authority.
func authorityLines(s string, std *standard.Standard) string {
	for _, mark := range std.Authorities {
		s = strings.ReplaceAll(s, ", "+mark, "\n"+mark)
	}
	return s
}

// fillTail puts values and visible blanks where the document has no signature or no recipients.
func (l *layout) fillTail(f *frameText) {
	if len(f.signatures) == 0 {
		f.signatures = []signatureText{{authority: paragraphs(l.values["authority"]), title: paragraphs(l.values["title"]), name: paragraphs(l.values["signer"])}}
	}
	for i := range f.signatures {
		s := &f.signatures[i]
		last := i == len(f.signatures)-1
		if last && len(s.authority) == 0 && len(s.title) == 0 {
			s.authority, s.title = paragraphs(l.values["authority"]), paragraphs(l.values["title"])
		}
		if last && len(s.name) == 0 {
			s.name = paragraphs(l.values["signer"])
		}
		if len(s.authority) == 0 && len(s.title) == 0 {
			s.title = []*model.Paragraph{model.NewParagraph(blankLine)}
			l.blank(model.Warning, model.Msg("the signer's post is left blank"))
		}
		if len(s.name) == 0 {
			s.name = []*model.Paragraph{model.NewParagraph(blankLine)}
			l.blank(model.Info, model.Msg("the signer's name is left blank"))
		}
	}
	if !l.fillOptional(f, "recipients") {
		f.lines["recipients"] = []*model.Paragraph{model.NewParagraph(blankPlace), model.NewParagraph(blankPlace)}
		l.blank(model.Warning, model.Msg("the recipients are left blank"))
	}
	stops := l.std.RecipientStop
	for i, p := range f.lines["recipients"] {
		stop := stops.Each
		if i == len(f.lines["recipients"])-1 {
			stop = stops.Last
		}
		p = stopped(p, stop)
		if !strings.HasPrefix(p.Text, "- ") {
			p = prefixed("- ", p)
		}
		f.lines["recipients"][i] = p
	}
}

// stopped is the paragraph with the mark at its end, unless it has one.
func stopped(p *model.Paragraph, mark string) *model.Paragraph {
	if t := strings.TrimRight(p.Text, " "); t == "" || strings.HasSuffix(t, ".") || strings.HasSuffix(t, ";") || strings.HasSuffix(t, ",") || strings.HasSuffix(t, ":") {
		return p
	}
	out := *p
	out.Text += mark
	out.Runs = append(append([]model.Run(nil), p.Runs...), model.Run{Start: len(p.Text), End: len(out.Text)})
	if n := len(p.Runs); n > 0 {
		out.Runs[n].Format = p.Runs[n-1].Format
	}
	return &out
}
