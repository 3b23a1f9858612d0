package charset_test

import (
	"testing"
	"unicode/utf8"

	"example.com/vanban/normalize/charset"
	"golang.org/x/text/unicode/norm"
)

// FuzzDecode decodes any bytes in every encoding: no error, valid UTF-8, the same in small steps, and for the
// encodings of one or two bytes a letter, text that can be encoded again.
func FuzzDecode(f *testing.F) {
	for _, seed := range []string{"", "tr\xADêng", "CH\xCDNH &#7883;", "a^'\\", "dd\\d", "&#x1EC7", "Ã¡»", "a\u0323\u0302", "\x02\x1F\x00", "oe\xF4\xF8"} {
		f.Add([]byte(seed))
	}
	f.Fuzz(func(t *testing.T, stored []byte) {
		for _, e := range charset.All() {
			text, err := e.NewDecoder().Bytes(stored)
			if err != nil {
				t.Fatalf("%s: %v", e, err)
			}
			if got := inSmallSteps(t, e.NewDecoder().Transformer, stored); got != string(text) {
				t.Fatalf("%s: %q in small steps, %q whole", e, got, text)
			}
			if !oneOrTwoBytes(e) {
				continue
			}
			if !utf8.Valid(text) {
				t.Fatalf("%s: no UTF-8: %q", e, text)
			}
			if _, err := e.NewEncoder().Bytes(text); err != nil {
				t.Fatalf("%s: %q: %v", e, text, err)
			}
		}
	})
}

// FuzzEncode encodes any text in every encoding; what has codes for all of it gives it back.
func FuzzEncode(f *testing.F) {
	for _, seed := range []string{"", sample, "la. Ai? 'd' dd (a) \\ &#60; & &#", "Ã¡ â€œ", "漢", "Đđ dđ"} {
		f.Add(seed)
	}
	f.Fuzz(func(t *testing.T, text string) {
		if !norm.NFC.IsNormalString(text) || !utf8.ValidString(text) {
			return
		}
		for _, e := range charset.All() {
			stored, err := e.NewEncoder().String(text)
			if err != nil || noCapitals[e] || !unambiguous(e, text) {
				continue
			}
			if got := decode(t, e, stored); got != text {
				t.Fatalf("%s: %q is stored as %q and read as %q", e, text, stored, got)
			}
		}
	})
}

// unambiguous reports whether text survives an encoding that writes two characters as it would one.
func unambiguous(e *charset.Encoding, text string) bool {
	if e == charset.NCRDecimal || e == charset.NCRHex || e == charset.VIQR || e == charset.Mojibake {
		return true
	}
	for _, r := range text { // the accents and the letters that are bytes of other letters
		if r >= 0x80 {
			return false
		}
	}
	return true
}

func oneOrTwoBytes(e *charset.Encoding) bool {
	switch e {
	case charset.VIQR, charset.NCRDecimal, charset.NCRHex, charset.Decomposed, charset.Mojibake:
		return false
	}
	return true
}

// FuzzDetect looks for panics and for text of Vietnamese letters in Unicode that is taken for something else.
func FuzzDetect(f *testing.F) {
	for _, seed := range []string{"", paragraph, "B\xB8o c\xB8o", "Hoäi nghò", "Vie^.t Nam", "H&#7897;i", "Há»™i", "\xFF\xFEa\x00", "Công tác"} {
		f.Add([]byte(seed))
	}
	f.Fuzz(func(t *testing.T, stored []byte) {
		if e, confident := charset.Detect(stored); confident {
			if _, err := e.NewDecoder().Bytes(stored); err != nil {
				t.Fatalf("%s: %v", e, err)
			}
		}
		e, confident := charset.DetectString(string(stored))
		if confident && e != charset.Decomposed && e != charset.Mojibake && e.Reread(string(stored)) == string(stored) {
			t.Fatalf("%s changes nothing", e)
		}
	})
}

// FuzzFont decodes any text in any font.
func FuzzFont(f *testing.F) {
	f.Add(".VnTimeH", "b¸o c¸o")
	f.Add("VNI-Times", "baùo caùo")
	f.Add("VNtimes new roman", "baïo caïo")
	f.Add("VPS Times Hoa", "\u0012\u001F\uF0B8")
	f.Add("VI Times", "Báo cáo ở")
	f.Fuzz(func(t *testing.T, font, stored string) {
		d, ok := charset.ForFont(font)
		if !ok {
			return
		}
		text, ok := d.Decode(stored)
		if ok && utf8.ValidString(stored) && !utf8.ValidString(text) {
			t.Fatalf("%q", text)
		}
	})
}
