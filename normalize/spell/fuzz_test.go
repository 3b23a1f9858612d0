package spell

import (
	"testing"
	"unicode/utf8"
)

func FuzzCheck(f *testing.F) {
	for _, s := range []string{
		"hoàn thành suất xắc nhiệm vụ", "th ực hiện thựchiện của của", "bao cao ket qua thuc hien nhiem vu", "\xff\xfe", "a\u0301\u0302\n\n", "12/BC-UBND", "“tòan” ngừời",
	} {
		f.Add([]byte(s))
	}
	f.Fuzz(func(t *testing.T, text []byte) {
		at := 0
		for _, x := range Check(text) {
			if x.From < at || x.To <= x.From || x.To > len(text) {
				t.Fatalf("%q: %+v after byte %d", text, x, at)
			}
			if !utf8.ValidString(x.New) {
				t.Fatalf("%q: new text %q", text, x.New)
			}
			if utf8.Valid(text) && !utf8.Valid(text[x.From:x.To]) {
				t.Fatalf("%q: %+v cuts a character", text, x)
			}
			at = x.To
		}
	})
}
