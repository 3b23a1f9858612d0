package charset

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// FontDecoder turns text that was typed in an 8-bit font into Unicode.
type FontDecoder struct {
	encodings []*Encoding // that the name of the font can mean, the likeliest first
	capitals  bool        // the font shows small letters as capitals
}

// ForFont gives the decoder of a font by its name, as a document's font table has it (".VnTime", "VNI-Times"). It
// is false for a font of Unicode text.
//
// The names are those that the makers gave their fonts: .VnTime of the ABC set; VNI-Times, VNI Couri, VniHelvetica of
// VNI; VPS Times of VPS; VI Times and names in 1.1 (HoangYen 1.1) of VISCII; SVNtimes new roman of Vietware F. VN and
// Vn without the full stop stand for Vietware X (VNtimes new roman), for BK HCM (VnTimes, VnTimes2) and sometimes for the
// others, so there the text decides. A capitals font ends in H or Hoa (.VnTimeH, VPS Times Hoa).
func ForFont(font string) (*FontDecoder, bool) {
	name := fontName(font)
	switch {
	case strings.Contains(name, "unicode"):
		return nil, false
	case strings.HasPrefix(name, ".vn"):
		return &FontDecoder{encodings: []*Encoding{TCVN3}, capitals: strings.HasSuffix(name, "h")}, true
	case strings.HasPrefix(name, "vni"):
		if foreignVNI(name) {
			return nil, false
		}
		return &FontDecoder{encodings: []*Encoding{VNI}}, true
	case strings.HasPrefix(name, "vps "):
		return &FontDecoder{encodings: []*Encoding{VPS}, capitals: endsInHoa(name)}, true
	case strings.HasPrefix(name, "vi "):
		return &FontDecoder{encodings: []*Encoding{VISCII}, capitals: strings.HasSuffix(name, " h") || strings.HasSuffix(name, " hoa")}, true
	case strings.HasSuffix(name, " 1.1"):
		return &FontDecoder{encodings: []*Encoding{VISCII}, capitals: strings.HasSuffix(font, "H 1.1") || strings.HasSuffix(name, " hoa 1.1")}, true
	case strings.HasPrefix(name, "svn") && !strings.HasPrefix(name, "svn-"):
		return &FontDecoder{encodings: []*Encoding{VietwareF, VietwareX}, capitals: strings.HasSuffix(name, " h")}, true
	case strings.HasPrefix(name, "vn") && strings.HasSuffix(name, "2"):
		return &FontDecoder{encodings: []*Encoding{BKHCM2}}, true
	case strings.HasPrefix(name, "vn") && !strings.HasPrefix(name, "vnf-") && !strings.HasPrefix(name, "vnu"):
		return &FontDecoder{encodings: []*Encoding{VietwareX, BKHCM1, BKHCM2, VNI, TCVN3}, capitals: strings.HasSuffix(name, "h")}, true
	}
	return nil, false
}

// fontName is a name in small letters, the first of a list, without the words of a style.
func fontName(font string) string {
	name, _, _ := strings.Cut(font, ";")
	name = strings.Trim(strings.ToLower(name), " \t\"'@")
	for {
		word := name[strings.LastIndexByte(name, ' ')+1:]
		switch word {
		case "bold", "italic", "regular", "normal":
			if word != name {
				name = strings.TrimRight(strings.TrimSuffix(name, word), " ")
				continue
			}
		}
		return name
	}
}

// foreignVNI reports whether a font of VNI is for another script or another encoding.
func foreignVNI(name string) bool {
	for _, use := range []string{"dos", "internet", "cambodia", "greece", "laos", "russia", "japan"} {
		if strings.HasPrefix(strings.TrimLeft(name[len("vni"):], "- "), use) {
			return true
		}
	}
	return false
}

// endsInHoa reports whether a font of VPS, which are named after places, is one of capitals: Biên Hòa, Khánh Hòa and
// Thanh Hóa are places.
func endsInHoa(name string) bool {
	name, hoa := strings.CutSuffix(name, " hoa")
	return hoa && name != "vps bien" && name != "vps khanh" && name != "vps thanh"
}

// Name is the name of the font's encoding, the likeliest where the name of the font can mean several.
func (f *FontDecoder) Name() string { return f.encodings[0].name }

// Decode gives the Unicode text (NFC) of text as a document stores it in this font: each byte as the character that
// it is in Windows-1252, or, for a symbol font, as U+F000 + byte; the soft hyphen as U+00AD or as U+001F. Give it a
// run or the neighbouring runs of one font together: an accent may be in another run than its vowel.
//
// ok is false where the font's name is wrong for the text, which then is to be left as it is: it holds Vietnamese
// letters of Unicode, or it reads better as it stands.
func (f *FontDecoder) Decode(stored string) (text string, ok bool) {
	text, e := f.DecodeAs(stored)
	return text, e != nil
}

// DecodeAs is Decode, and says which encoding the text was in, nil where it is to be left as it is.
func (f *FontDecoder) DecodeAs(stored string) (text string, e *Encoding) {
	if isPlain(stored) {
		return f.shown(stored), f.encodings[0]
	}
	if holdsVietnamese(stored) {
		return "", nil
	}
	if len(f.encodings) == 1 && !couldBeUnicode(stored) {
		return f.shown(f.encodings[0].Reread(stored)), f.encodings[0]
	}
	best, next := f.best(stored)
	plain := read(stored, false)
	switch {
	case best.text == stored:
	case plain.syllables > 0 && plain.bits+trustInName < best.bits:
		return "", nil
	case len(f.encodings) > 1 && (best.bits+leadOverPlain > plain.bits || next != nil && best.bits+leadOverNext > next.bits):
		return "", nil
	}
	return f.shown(best.text), best.encoding
}

// couldBeUnicode reports whether text could be Vietnamese as it stands: no word of it has a sign inside or a letter of
// another alphabet, as nearly all text of some words in an 8-bit font has.
func couldBeUnicode(stored string) bool {
	sign, letter := false, false // what the character before is; a sign counts when a letter stands before it
	for _, r := range stored {
		switch {
		case r < utf8.RuneSelf:
			isLetter := r|0x20 >= 'a' && r|0x20 <= 'z'
			if isLetter && sign {
				return false
			}
			sign, letter = false, isLetter
		case vietnameseLetter(r) || r == 'Ð' || r == 'ð':
			if sign {
				return false
			}
			letter = true
		case unicode.IsLetter(r):
			return false
		case r != '\u00AD' && signCost(r) >= costSign:
			sign = sign || letter
		default:
			sign, letter = false, false
		}
	}
	return true
}

// trustInName is by how many bits text must read better as it stands than decoded for the font's name to be wrong.
const trustInName = 2

// best is the likeliest reading by the font's encodings, and the next with another text.
func (f *FontDecoder) best(stored string) (best hypothesis, next *hypothesis) {
	for i, e := range f.encodings {
		h := newHypothesis(e, stored)
		switch {
		case i == 0:
			best = h
		case h.text == best.text:
		case h.bits < best.bits:
			before := best
			best, next = h, &before
		case next == nil || h.bits < next.bits:
			next = &h
		}
	}
	return best, next
}

// shown is text as the font shows it.
func (f *FontDecoder) shown(text string) string {
	if f.capitals {
		return strings.ToUpper(text)
	}
	return text
}
