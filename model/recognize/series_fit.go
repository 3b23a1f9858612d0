package recognize

import "example.com/vanban/internal/numeral"

// fit says how well a marker continues a series.
type fit uint8

const (
	unfit fit = iota
	loose     // a doubled, missing or misplaced number
	exact     // the next number
)

// fitted is how marker m continues s, and in which of its readings.
func (s *series) fit(m marker) (fit, marker) {
	last := s.last().mark
	if !s.sameFamily(m) {
		if r, ok := m.otherReading(); ok {
			if m = r; !s.sameFamily(m) {
				return unfit, m
			}
		} else {
			return unfit, m
		}
	}
	if m.kind == markBullet {
		return exact, m
	}
	step := m.number - last.number
	if m.kind == markLetter {
		if step = letterStep(last.letter, m.letter); step == 1 {
			return exact, m
		}
	}
	switch {
	case step == 1:
		return exact, m
	case m.kind == markNamed && step > 1 && s.first().mark.number > 1:
		return loose, m // some of a known series: "Tiêu chí số 10", "Tiêu chí số 17"
	case m.bare || s.broken || m.form != last.form && !m.kind.words():
		return unfit, m
	case m.number <= 1 && m.kind != markLetter || m.letter == 'a':
		return unfit, m
	case step >= -1 && step <= maxGap:
		return loose, m
	}
	return unfit, m
}

// maxGap is the largest jump of numbers inside one series.
const maxGap = 3

// letterStep is how many letters b stands after a, in the order that makes it nearest to one.
func letterStep(a, b rune) int {
	if numeral.PointFollows(a, b) || a == 'd' && b == 'e' || a == 'e' && b == 'g' {
		return 1
	}
	return alphabetIndex(b) - alphabetIndex(a)
}

func alphabetIndex(r rune) int {
	if r == 'đ' {
		return 4
	}
	n := int(r - 'a')
	if n >= 4 {
		n++
	}
	return n
}

// otherReading is a one-letter marker read as the other of letter and Roman number.
func (m marker) otherReading() (marker, bool) {
	switch {
	case m.kind == markLetter && m.roman > 0:
		m.kind, m.number = markRoman, m.roman
		return m, true
	case m.kind == markRoman && m.letter != 0 && numeral.Point(m.letter) > 0:
		m.kind, m.number = markLetter, numeral.Point(m.letter)
		return m, true
	}
	return m, false
}

// sameFamily reports whether m can stand in s.
func (s *series) sameFamily(m marker) bool {
	last := s.last().mark
	switch {
	case m.kind == markCardinal && last.kind == markOrdinal, m.kind == markOrdinal && last.kind == markCardinal:
		return m.number == last.number+1
	case m.kind != last.kind || m.upper != last.upper && !m.kind.words():
		return false
	case m.kind == markNamed:
		return m.form == last.form || m.noun.kin(last.noun)
	case m.kind == markBullet, m.kind == markStatute:
		return m.form == last.form
	case m.kind == markCardinal, m.kind == markOrdinal:
		return true
	}
	if m.form == last.form {
		return true
	}
	// Typed by hand, punctuation varies inside a series: "a)" … "đ." … ; a number in parentheses or with a prefix does not.
	return simpleForm(m.form) && simpleForm(last.form)
}

func simpleForm(form string) bool {
	switch form {
	case ".", ")", "/", "-", "–", ":", ",", "":
		return true
	}
	return false
}

// look tells series of one family apart by how their markers are set.
func (s *series) looksLike(m marker) bool {
	last := s.last().mark
	return m.form == last.form && m.list.ID == last.list.ID && m.list.Level == last.list.Level
}
