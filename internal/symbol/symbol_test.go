package symbol_test

import (
	"testing"

	"example.com/vanban/internal/symbol"
)

func TestRune(t *testing.T) {
	for _, c := range []struct {
		font string
		code rune
		want rune
	}{
		{"Symbol", 0xF0B7, '•'}, {"Symbol", 0xF0B0, '°'}, {"Symbol", 0xF0B3, '≥'}, {"Symbol", 0xB1, '±'}, {"Symbol", 'a', 'α'},
		{"Symbol", 0xF0AE, '→'}, {"Symbol", 0xF0D7, '⋅'}, {"Symbol", 0xF0DE, '⇒'}, {"Symbol", 0xF0F2, '∫'},
		{"Wingdings", 0xF0FE, '☑'}, {"Wingdings", 0xF0A8, '☐'}, {"Wingdings", 0xF0FC, '✓'}, {"Wingdings", 0xF0A7, '▪'},
		{"Wingdings", 0xF0D8, '➢'}, {"wingdings", 'v', '❖'}, {"Wingdings", 'l', '●'}, {"Wingdings", 'n', '■'}, {"Wingdings", 0xF0E0, '→'},
		{"Wingdings", 0xF028, '☎'}, {"Wingdings", 0xF02A, '✉'}, {"Wingdings", 0xF0FD, '☒'}, {"Wingdings", 0xF06F, '□'}, {"Wingdings", 0xF071, '❑'},
		{"Wingdings 2", 0xF052, '☑'}, {"Wingdings 2", 0xF0A3, '☐'}, {"Wingdings 2", 0xF050, '✓'}, {"Wingdings 3", 0xF07D, '▸'},
		{"Webdings", 0xF061, '✔'}, {"Webdings", 0xF0F0, '•'}, {"Wingdings", ' ', ' '}, {"Wingdings", 0x2013, '–'}, {"ZapfDingbats", 0x34, '✔'},
	} {
		f, ok := symbol.ForFont(c.font)
		if !ok {
			t.Fatalf("%s is no symbol font", c.font)
		}
		if got := f.Rune(c.code); got != c.want {
			t.Errorf("%s %#x = %c, want %c", c.font, c.code, got, c.want)
		}
	}
}

func TestDecodeLeavesTextThatWasNotTypedForTheFont(t *testing.T) {
	f, _ := symbol.ForFont("Wingdings")
	if text, ok := f.Decode("Quyết định"); ok {
		t.Errorf("decoded to %q", text)
	}
	if text, ok := f.Decode("\uF0FE "); !ok || text != "☑ " {
		t.Errorf("%q, %v", text, ok)
	}
	if _, ok := symbol.ForFont("Times New Roman"); ok {
		t.Error("Times New Roman is no symbol font")
	}
}
