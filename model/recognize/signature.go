package recognize

import (
	"strings"
	"unicode/utf8"

	"example.com/vanban/model"
)

// signer reads the lines of one column of a sign-off.
type signer struct {
	x       *framer
	list    *recipientList
	listing bool // under "Nơi nhận"
	open    *model.Signature
	body    bool // the last line named a collective and may go on
	done    []model.Signature
	party   bool
	state   bool
}

// read takes the lines of the column in order.
func (s *signer) read(lines []line) {
	for i := range lines {
		l := &lines[i]
		if l.blank() || isRule(l.text) {
			if l.blank() && s.listing && s.list.kept && s.list.closed {
				s.listing = false
			}
			continue
		}
		s.line(*l)
	}
	s.flush()
}

func (s *signer) line(l line) {
	if n := recipientsWord(l.text); n > 0 {
		s.listing = true
		s.x.put(model.PartRecipients, l)
		s.list.add(l.text[n:], false)
		return
	}
	bullet := labelOf(l.p).kind == labelBullet && l.first && !labelOf(l.p).typed
	if s.listing && !s.signs(&l) {
		if s.list.add(l.text, bullet) {
			s.x.put(model.PartRecipients, l)
			return
		}
	}
	if strings.HasPrefix(l.text, "-") || bullet {
		return
	}
	s.listing = false
	s.sign(l)
}

// signs reports whether the line leaves the recipients and begins a signature.
func (s *signer) signs(l *line) bool {
	if authority(l.text) > 0 {
		return true
	}
	if strings.HasPrefix(l.text, "-") || strings.HasPrefix(l.text, "–") {
		return false
	}
	return isPost(l.folded) && l.shouts() || s.list.closed && s.list.kept && personName(l.text)
}

// sign reads one line of a signature.
func (s *signer) sign(l line) {
	if m := signedMark.FindString(l.text); m != "" {
		l = l.sub(len(m), len(l.text))
		if l.blank() || !personName(l.text) {
			return
		}
	}
	if m := signedAfter.FindString(l.text); m != "" {
		l = l.sub(0, len(l.text)-len(m))
	}
	switch {
	case authority(l.text) > 0:
		s.authorize(l)
	case personName(l.text) && (s.open != nil || s.x.d != nil && l.bold()):
		s.name(l)
	case (s.open == nil || s.open.Name != "") && isBody(&l):
		s.begin()
		s.open.Body = squeeze(l.text)
		s.x.put(model.PartSignatures, l)
	case isPost(l.folded) && s.mayBePost(&l):
		s.title(l)
	case s.open != nil && s.open.Name == "" && s.goesOn(&l):
		s.extend(l)
	case s.open == nil && l.shouts() && utf8.RuneCountInString(l.text) < 100:
		s.title(l)
	}
}

// isBody recognises the name of the body for which the signature under it is given, in joint documents.
func isBody(l *line) bool {
	return l.shouts() && beginsOrg(l.folded) && !isPost(l.folded) && utf8.RuneCountInString(l.text) < 100
}

// mayBePost reports whether the line is short enough to be a title, and set as one.
func (s *signer) mayBePost(l *line) bool {
	if utf8.RuneCountInString(l.text) > 100 || strings.HasSuffix(l.text, ".") || strings.HasSuffix(l.text, ";") {
		return false
	}
	return l.shouts() || utf8.RuneCountInString(l.text) < 60
}

func (s *signer) begin() {
	if s.open == nil || s.open.Name != "" {
		s.flush()
		s.open = &model.Signature{}
	}
}

func (s *signer) flush() {
	if s.open != nil && *s.open != (model.Signature{}) {
		s.done = append(s.done, *s.open)
	}
	s.open, s.body = nil, false
}

func (s *signer) authorize(l line) {
	s.begin()
	text := strings.TrimRight(squeeze(l.text), " .,")
	n := authority(text)
	post := ""
	if !collective(text) {
		// The signer's own post may follow on the same line: "KT. GIÁM ĐỐC PHÓ GIÁM ĐỐC".
		for _, w := range [...]string{" PHÓ ", " - PHÓ ", ", PHÓ "} {
			if k := strings.Index(text[n:], w); k > 0 {
				post = strings.TrimLeft(text[n+k:], " -,")
				text = strings.TrimRight(text[:n+k], " -,")
				break
			}
		}
	}
	if s.open.Title != "" {
		// A chain after a title begins another block.
		s.flush()
		s.open = &model.Signature{}
	}
	if s.open.Authority != "" {
		s.open.Authority += ", "
	}
	s.open.Authority += text
	s.body = collective(text)
	if s.body {
		s.open.Body = strings.TrimSpace(text[n:])
	}
	s.party = s.party || partyAuthority(text)
	s.state = s.state || !partyAuthority(text)
	if post != "" {
		s.open.Title = post
	}
	s.x.put(model.PartSignatures, l)
}

func (s *signer) title(l line) {
	s.begin()
	text := strings.TrimRight(squeeze(l.text), " .,:")
	if s.open.Title != "" {
		text = s.open.Title + " " + text
	}
	s.open.Title, s.body = text, false
	s.x.put(model.PartSignatures, l)
}

// goesOn reports whether the line continues the authority or the title above it.
func (s *signer) goesOn(l *line) bool {
	if utf8.RuneCountInString(l.text) > 80 || strings.HasSuffix(l.text, ".") && !s.body {
		return false
	}
	return l.shouts() || l.folded == "kiêm" || s.body && startsUpper(l.text)
}

func (s *signer) extend(l line) {
	text := strings.TrimRight(squeeze(l.text), " .,")
	switch {
	case s.body:
		s.open.Authority += " " + text
		s.open.Body += " " + text
	case s.open.Title != "":
		s.open.Title += " " + text
	default:
		s.open.Title = text
	}
	s.x.put(model.PartSignatures, l)
}

func (s *signer) name(l line) {
	s.begin()
	s.open.Name = strings.Trim(squeeze(l.text), " .,;*_")
	s.body = false
	s.x.put(model.PartSignatures, l)
}
