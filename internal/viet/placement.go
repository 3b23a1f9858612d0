package viet

// Style is where the tone mark of open oa, oe and uy stands. All other syllables are written alike in both.
type Style uint8

// The styles.
const (
	OldStyle Style = iota // kiểu cũ: hòa, khỏe, thủy
	NewStyle              // kiểu mới: hoà, khoẻ, thuỷ
)

// Placement is what a word's tone mark says about the style that it is written in.
type Placement uint8

// The placements.
const (
	NoPlacement    Placement = iota // no Vietnamese syllable, or none that carries a tone
	AnyPlacement                    // right in every style: nước, quý, bàn
	OldPlacement                    // right in the old style only: hòa
	NewPlacement                    // right in the new style only: hoà
	WrongPlacement                  // right in no style: hòan, nứơc, qúy, gìa
)

// PlacementOf tells how the tone mark of a word is placed.
func PlacementOf(word string) Placement {
	w, ok := spell(word)
	if !ok {
		return NoPlacement
	}
	s, ok := w.parse()
	if !ok || s.mark < 0 || s.misordered || !s.sayable() {
		return NoPlacement
	}
	return s.placement()
}

func (s *Syllable) placement() Placement {
	at := s.mark - s.begin
	isOld, isNew := at == s.rime.old, at == s.rime.new
	switch {
	case isOld && isNew:
		return AnyPlacement
	case isOld:
		return OldPlacement
	case isNew:
		return NewPlacement
	}
	return WrongPlacement
}

// Place writes a word with its tone mark where the style puts it. Case is kept. What is no Vietnamese syllable comes back as
// it is.
func Place(word string, style Style) string {
	w, ok := spell(word)
	if !ok {
		return word
	}
	s, ok := w.parse()
	if !ok || s.mark < 0 || s.misordered {
		return word
	}
	to := int(s.begin + s.rime.new)
	if style == OldStyle {
		to = int(s.begin + s.rime.old)
	}
	if to == int(s.mark) {
		return word
	}
	var out [maxLetters]rune
	i := 0
	for _, r := range word {
		switch i {
		case to:
			r = Join(r, s.Tone)
		case int(s.mark):
			r = Join(r, Level)
		}
		out[i] = r
		i++
	}
	return string(out[:i])
}
