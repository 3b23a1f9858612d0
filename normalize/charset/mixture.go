package charset

import (
	"slices"
	"strings"
	"unicode/utf8"
)

// Mixture decodes the lines or paragraphs of one document that does not say what its text is in. Encodings may mix
// in it: each piece is decoded for itself, with the encoding that most of the document is in as the likeliest for
// pieces too short to tell.
type Mixture struct {
	main *Encoding // what most of the text is in, nil when that is Unicode
	twin *Encoding // another encoding of the same family that some of the text is in, or nil
}

// mostPieces is how many pieces are looked at to find the encoding of most of a document.
const mostPieces = 400

// NewMixture looks at the pieces of a document, each read as Unicode or, where it is not in UTF-8, as Windows-1252.
func NewMixture(pieces []string) *Mixture {
	weights := map[*Encoding]int{}
	looked := 0
	for _, piece := range pieces {
		if isPlain(piece) && !mayBeVIQR(piece) {
			continue
		}
		if looked++; looked > mostPieces {
			break
		}
		e, confident := DetectString(piece)
		if confident || holdsVietnamese(piece) {
			weights[e] += utf8.RuneCountInString(piece)
		}
	}
	m := &Mixture{}
	for _, e := range All() {
		if weights[e] > weights[m.main] {
			m.main = e
		}
	}
	switch {
	case m.main == TCVN3 && weights[TCVN5712] > 0:
		m.twin = TCVN5712
	case m.main == TCVN5712 && weights[TCVN3] > 0:
		m.twin = TCVN3
	}
	if m.main == Decomposed || m.main == Mojibake || m.main == NCRDecimal { // these need no help
		m.main = nil
	}
	return m
}

// Decode gives the Unicode text (NFC) of a piece, and the encoding that it was in: nil where the piece stays as it
// is, being Unicode or undecidable.
//
// TCVN3 and Vietware F have no accented capitals but by a capitals font, and converters write small letters for some
// capitals of VPS and VISCII. The small letters that stand among capitals ("CéNG HOµ") become capitals.
func (m *Mixture) Decode(piece string) (text string, e *Encoding) {
	h := m.best(piece)
	if h == nil {
		return piece, nil
	}
	text = h.text
	if h.encoding.table != nil {
		text = raiseCapitals(text)
	}
	return text, h.encoding
}

// best is the reading to take, nil for the piece as it stands.
func (m *Mixture) best(piece string) *hypothesis {
	if h := m.plainlyMain(piece); h != nil {
		return h
	}
	all := readings(piece)
	if m.main == nil || isPlain(piece) && m.main != VIQR || holdsVietnamese(piece) {
		return sure(all)
	}
	known := false
	for i := range all {
		if m.expects(all[i].encoding) {
			all[i].bits -= leadOverPlain
			known = true
		}
	}
	if !known && !isPlain(piece) {
		if h := newHypothesis(m.main, piece); h.text != piece {
			if all[0].bits == 0 {
				all[0].reading = read(piece, false)
			}
			h.bits -= leadOverPlain
			all = append(all, h)
		}
	}
	best := &all[0]
	for i := range all {
		if all[i].bits < best.bits {
			best = &all[i]
		}
	}
	if m.expects(best.encoding) {
		return best
	}
	return sure(all)
}

// plainSyllables is how many Vietnamese syllables, and nothing else beyond ASCII, leave no doubt about a reading that
// is expected.
const plainSyllables = 4

// plainlyMain is the reading by the main encoding when nothing else needs to be tried, which takes ten times as long.
func (m *Mixture) plainlyMain(piece string) *hypothesis {
	if m.main == nil || m.main.table == nil || m.twin != nil || isPlain(piece) || holdsVietnamese(piece) {
		return nil
	}
	h := newHypothesis(m.main, piece)
	if h.others > 0 || h.syllables < plainSyllables {
		return nil
	}
	return &h
}

func (m *Mixture) expects(e *Encoding) bool { return e != nil && (e == m.main || e == m.twin) }

// sure is the likeliest reading when it is beyond doubt. The two encodings of TCVN 5712 differ in few letters: a doubt
// between them alone is none, the likelier is taken.
func sure(all []hypothesis) *hypothesis {
	e, confident := choose(all)
	if other := map[*Encoding]*Encoding{TCVN3: TCVN5712, TCVN5712: TCVN3}[e]; other != nil && !confident {
		all = slices.DeleteFunc(all, func(h hypothesis) bool { return h.encoding == other })
		e, confident = choose(all)
	}
	if !confident {
		return nil
	}
	for i := range all {
		if all[i].encoding == e {
			return &all[i]
		}
	}
	return nil
}

// Undecided reports whether a piece that Decode has left as it is holds letters that are hardly what was typed: its
// words with letters beyond ASCII are mostly no Vietnamese.
func Undecided(piece string) bool {
	if isPlain(piece) || holdsVietnamese(piece) {
		return false
	}
	r := read(piece, false)
	return r.others > 0 && r.syllables <= r.others
}

func mayBeVIQR(piece string) bool { return strings.ContainsAny(piece, "'`?~^(+") }
