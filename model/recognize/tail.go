package recognize

import (
	"strings"
	"unicode/utf8"

	"example.com/vanban/model"
)

// tail finds the sign-off of the first document, which ends before block end, and returns the regime that the marks
// of authority show.
func (x *framer) tail(end int) (signed model.Regime) {
	from := x.f.Head.To
	start := x.strongStart(from, end)
	if start < 0 {
		start = x.weakStart(from, end)
	}
	if start < 0 && end < len(x.d.Body) {
		// What looked like another document was an example or a form inside this one.
		end = len(x.d.Body)
		start = x.weakStart(from, end)
	}
	if start < 0 {
		return ""
	}
	start = x.above(start, from)
	stop := x.tailEnd(start, end)
	x.f.Tail = model.Range{From: start, To: stop}
	return x.readTail(start, stop)
}

// signOffSigns are in every line with "Nơi nhận" or a mark of authority.
var signOffSigns = []string{"Nơi", "NƠI", "nơi", "TM", "T/M", "T.M", "KT", "K/T", "K.T", "TL", "T/L", "T.L", "TUQ", "TƯQ", "T/UQ", "TUN", "Q", "Tm", "Kt", "THAY", "KÝ", "THỪA"}

// strongStart is the first block with "Nơi nhận" or a mark of authority, -1 when there is none.
func (x *framer) strongStart(from, end int) int {
	for i := from; i < end; i++ {
		lines := x.tailLines(i)
		for k := range lines {
			if !containsAny(lines[k].text, signOffSigns) {
				continue
			}
			for _, p := range lines[k].pieces() {
				if listsRecipients(lines, k, &p) || authority(p.text) > 0 && x.apart(&p) {
					return i
				}
			}
		}
	}
	return -1
}

// listsRecipients reports whether the piece, of lines[k], heads a list of recipients and is no mere mention of the words.
func listsRecipients(lines []line, k int, p *line) bool {
	n := recipientsWord(p.text)
	if n == 0 || labelOf(p.p).kind != labelNone {
		return false
	}
	if strings.Contains(p.text[:n], ":") || n < len(p.text) || !p.inTable() {
		return true
	}
	for j := k + 1; j < len(lines) && lines[j].path == p.path; j++ {
		if !lines[j].blank() {
			return strings.HasPrefix(lines[j].text, "-") || strings.HasSuffix(lines[j].text, ";")
		}
	}
	return false
}

// apart reports whether a line with a mark of authority stands as one of a sign-off: in capitals, or not on the left.
func (x *framer) apart(l *line) bool {
	return l.shouts() || l.bold() || l.aligned("center") || l.aligned("right") || l.column == columnRight || l.inTable() || l.indent > 16
}

// tailLines are the lines of a block that may be of a sign-off; none for running text.
func (x *framer) tailLines(i int) []line {
	if p, ok := x.d.Body[i].(*model.Paragraph); ok && len(p.Text) > longestShort && !strings.Contains(p.Text, "\n") {
		return nil
	}
	return shortLines(x.d, i)
}

// weakStart is the block of a bare title with a name under it near the end of the document, or the place for one where
// there is a head; -1 when there is none.
func (x *framer) weakStart(from, end int) int {
	named := false
	far := 0
	for i := end - 1; i >= from && far < 14; i-- {
		lines := x.tailLines(i)
		if lines == nil {
			if model.BlockText(x.d.Body[i]) != "" {
				return -1
			}
			continue
		}
		post, filled := false, false
		for k := range lines {
			for _, p := range lines[k].pieces() {
				if p.blank() {
					continue
				}
				filled = true
				named = named || personName(trimSigned(p.text)) || x.f.Head.To > 0 && signedMark.MatchString(p.text)
				post = post || isPost(p.folded) && p.shouts() && utf8.RuneCountInString(p.text) < 80 && labelOf(p.p).kind == labelNone
			}
		}
		if post && named {
			return i
		}
		if filled {
			far++
			if _, ok := x.d.Body[i].(*model.Paragraph); ok && !x.signOff(lines) {
				return -1
			}
		}
	}
	return -1
}

// trimSigned is s without a mark of signature before or after it.
func trimSigned(s string) string {
	s = s[len(signedMark.FindString(s)):]
	return s[:len(s)-len(signedAfter.FindString(s))]
}

// signOff reports whether every piece of the lines can stand in a sign-off.
func (x *framer) signOff(lines []line) bool {
	for i := range lines {
		for _, p := range lines[i].pieces() {
			if !p.blank() && !x.signPiece(&p) {
				return false
			}
		}
	}
	return true
}

// signPiece reports whether the piece can stand in a sign-off outside the recipients.
func (x *framer) signPiece(p *line) bool {
	if isRule(p.text) || authority(p.text) > 0 || personName(trimSigned(p.text)) || signedMark.MatchString(p.text) {
		return true
	}
	if _, _, _, _, ok := placeDate(p.text); ok {
		return true
	}
	short := utf8.RuneCountInString(p.text) < 80
	return short && isPost(p.folded) && (p.shouts() || p.bold() || p.aligned("center") || p.column == columnRight) && labelOf(p.p).kind == labelNone ||
		short && p.shouts() && (p.column == columnRight || p.indent > 24) || strings.Trim(p.text, "./ ") == ""
}

// above moves the start of the sign-off up over lines of a signature that stand before it.
func (x *framer) above(start, from int) int {
	for i := start - 1; i >= from; i-- {
		p, ok := x.d.Body[i].(*model.Paragraph)
		if !ok {
			if lines := x.tailLines(i); len(lines) > 0 && x.signOff(lines) && x.signTable(lines) {
				start = i
				continue
			}
			break
		}
		if strings.TrimSpace(p.Text) == "" {
			continue
		}
		lines := x.tailLines(i)
		if len(lines) == 0 || !x.signOff(lines) || hasClosingMark(p.Text) || labelOf(p).kind != labelNone {
			break
		}
		start = i
	}
	return start
}

// tailEnd is the block after the sign-off that begins at start.
func (x *framer) tailEnd(start, end int) int {
	var list recipientList
	listing, stop := false, start
	for i := start; i < end; i++ {
		if _, ok := x.d.Body[i].(*model.Table); ok {
			lines := x.tailLines(i)
			if lines == nil || i > start && !x.signTable(lines) {
				break
			}
			stop = i + 1
			for k := range lines {
				listing = listing || recipientsWord(lines[k].text) > 0
				list.kept = list.kept || strings.Contains(lines[k].folded, "lưu")
			}
			if list.kept {
				listing = false
			}
			continue
		}
		lines := x.tailLines(i)
		if lines == nil {
			if strings.TrimSpace(model.BlockText(x.d.Body[i])) == "" {
				continue
			}
			break
		}
		filled, fits := false, true
		for k := range lines {
			for _, p := range lines[k].pieces() {
				switch {
				case p.blank():
				case recipientsWord(p.text) > 0:
					filled, listing = true, true
					list.add(p.text[recipientsWord(p.text):], false)
				case x.signPiece(&p):
					filled = true
				case listing && p.column != columnRight && utf8.RuneCountInString(p.text) < 250 && !startsAnnex(&p) && list.add(p.text, labelOf(p.p).kind == labelBullet):
					filled = true
				case i > start && p.column == columnRight:
					filled = true
				case i == start:
					filled = true
				default:
					fits = false
				}
			}
		}
		if !fits {
			break
		}
		if filled {
			stop = i + 1
		}
	}
	return endOfFrame(x.d, stop)
}

// startsAnnex reports whether the line is the heading of what follows the document.
func startsAnnex(l *line) bool {
	return labelOf(l.p).kind == labelAnnex || isFormCaption(l.folded) && !strings.HasPrefix(l.text, "-") || l.shouts() && l.aligned("center") && utf8.RuneCountInString(l.text) > 8
}

// signTable reports whether a table after the start of a sign-off belongs to it.
func (x *framer) signTable(lines []line) bool {
	found := false
	for k := range lines {
		l := &lines[k]
		if len(l.text) > 250 {
			return false
		}
		found = found || recipientsWord(l.text) > 0 || authority(l.text) > 0 || isPost(l.folded) && l.shouts() || personName(trimSigned(l.text)) && l.bold()
	}
	return found
}

// readTail reads recipients and signatures from the blocks of the sign-off.
func (x *framer) readTail(start, stop int) (signed model.Regime) {
	var list recipientList
	listing := false
	columns := map[int][]line{}
	var order []int
	add := func(key int, l line) {
		if _, ok := columns[key]; !ok {
			order = append(order, key)
		}
		columns[key] = append(columns[key], l)
	}
	for i := start; i < stop; i++ {
		for _, l := range blockLines(x.d, i) {
			for _, p := range l.pieces() {
				key := x.tailColumn(&p, &listing)
				if p.blank() && !l.inTable() {
					for _, k := range order {
						add(k, p)
					}
					continue
				}
				if x.takeDate(&p) {
					continue
				}
				add(key, p)
			}
		}
	}
	var signatures []model.Signature
	for _, key := range order {
		s := signer{x: x, list: &list}
		s.read(columns[key])
		signatures = append(signatures, s.done...)
		if s.party {
			signed = model.Party
		} else if s.state && signed == "" {
			signed = model.State
		}
	}
	x.f.Signatures = mergeNames(signatures)
	x.f.Recipients = list.names()
	return signed
}

// Columns of a sign-off typed in paragraphs; those of tables count from 0.
const (
	leftSigner = -3
	leftSide   = -2
	rightSide  = -1
)

// tailColumn is the column of the sign-off that the piece stands in.
func (x *framer) tailColumn(p *line, listing *bool) int {
	if p.inTable() {
		return 2*p.grid + boolInt(p.column == columnRight)
	}
	if recipientsWord(p.text) > 0 {
		*listing = true
		return leftSide
	}
	switch {
	case p.column == columnRight:
		return rightSide
	case p.column == columnLeft:
		if authority(p.text) > 0 || isPost(p.folded) && p.shouts() {
			return leftSigner
		}
		return leftSide
	case authority(p.text) > 0 || isPost(p.folded) && p.shouts():
		*listing = false
	case strings.HasPrefix(p.text, "-") && len(x.f.Spans[model.PartRecipients]) == 0 && p.first && !p.aligned("center"):
		return leftSide
	case personName(p.text) && (p.indent >= 8 || p.bold()):
		return rightSide
	case *listing && !(authority(p.text) > 0 || isPost(p.folded) && p.shouts()) && (p.indent < 24 || strings.HasPrefix(p.text, "-")) && !p.aligned("center") && !p.aligned("right"):
		return leftSide
	}
	return rightSide
}

func boolInt(b bool) int {
	if b {
		return 1
	}
	return 0
}

// takeDate takes a place and date above the signature when the head has none.
func (x *framer) takeDate(p *line) bool {
	place, from, date, blank, ok := placeDate(p.text)
	if !ok || len(x.f.Spans[model.PartDate]) > 0 || strings.HasPrefix(p.text, "-") {
		return false
	}
	if place[1] > place[0] && x.f.Place == "" {
		s := p.sub(place[0], place[1])
		x.f.Place = squeeze(s.text)
		x.put(model.PartPlace, s)
	}
	if blank {
		x.near, x.f.Draft = date, true
	} else {
		x.f.Date = date
	}
	x.put(model.PartDate, p.sub(from, len(p.text)))
	return true
}

// mergeNames gives a name that stands alone to the signature before it that has none.
func mergeNames(in []model.Signature) []model.Signature {
	var out []model.Signature
	for _, s := range in {
		if n := len(out); n > 0 && s.Authority == "" && s.Title == "" && out[n-1].Name == "" {
			out[n-1].Name = s.Name
			continue
		}
		out = append(out, s)
	}
	return out
}
