package flow_test

import (
	"strings"
	"testing"

	"example.com/vanban/docx/internal/flow"
	"example.com/vanban/model"
)

// compose puts pieces of text in two fonts together: those that begin with "8:" are in an 8-bit font.
func compose(pieces ...string) (text, raws string, charsets []string) {
	var fonts flow.Fonts
	plain := fonts.Character(model.Format{}, "Times New Roman", "Times New Roman")
	eightBit := fonts.Character(model.Format{}, ".VnTime", ".VnTime")
	var p flow.Paragraph
	for _, s := range pieces {
		c := &plain
		if stored, ok := strings.CutPrefix(s, "8:"); ok {
			c, s = &eightBit, stored
		}
		if s == "\t" {
			p.Put(s, c, "")
			continue
		}
		p.Add(s, flow.Piece{Char: c})
	}
	p.Compose(&fonts)
	blocks := flow.NewBlocks()
	blocks.Paragraph(&p)
	q := blocks.Blocks()[0].(*model.Paragraph)
	var raw []string
	at := 0
	for _, r := range q.Runs {
		if r.Start != at {
			return q.Text, "gap", nil
		}
		at = r.End
		raw = append(raw, r.Raw)
	}
	if at != len(q.Text) {
		return q.Text, "gap", nil
	}
	return q.Text, strings.Join(raw, "|"), fonts.Charsets()
}

func TestCompose(t *testing.T) {
	for _, c := range []struct {
		name     string
		pieces   []string
		text     string
		raws     string
		charsets string
	}{
		{"plain text", []string{"Báo ", "cáo"}, "Báo cáo", "|", ""},
		{"a letter over two pieces belongs to the first", []string{"hoa", "\u0300 e\u0302"}, "hoà ê", "hoa|\u0300 e\u0302", ""},
		{"8-bit text over pieces", []string{"8:Uû b", "8:an nh©n d©n"}, "Uỷ ban nhân dân", "Uû b|an nh©n d©n", "tcvn3"},
		{"a soft hyphen is a letter of the font", []string{"8:t", "8:\u00AD", "8: t", "8:\u00AD", "8:ëng"}, "tư tưởng", "|\u00AD||\u00AD|ëng", "tcvn3"},
		{"Unicode in an 8-bit font stays", []string{"8:Uỷ ban nhân dân"}, "Uỷ ban nhân dân", "", ""},
		{"Unicode and 8-bit text in one piece", []string{"8:Chữ gõ trong phông .VnTime: ®", "8:\u00AD", "8:îc giao"}, "Chữ gõ trong phông .VnTime: được giao", "", "tcvn3"},
		{"words of the font among Unicode", []string{"8:Chữ ®ång ý và b¸o c¸o của cả xã"}, "Chữ đồng ý và báo cáo của cả xã", "Chữ ®ång ý và b¸o c¸o của cả xã", "tcvn3"},
		{"signs among Unicode stay", []string{"8:Chữ ở 37°C, «và» Word® ±5%, 1/2 ½ của"}, "Chữ ở 37°C, «và» Word® ±5%, 1/2 ½ của", "", ""},
		{"generated text is in no font's encoding", []string{"8:b¸o", "\t", "8:c¸o"}, "báo\tcáo", "b¸o||c¸o", "tcvn3"},
		{"controls become blanks or nothing", []string{"a\r\nb\x02c"}, "a bc", "a\r\nb\x02c", ""},
		{"invalid UTF-8", []string{"a\xFFb"}, "a\uFFFDb", "a\xFFb", ""},
	} {
		text, raws, charsets := compose(c.pieces...)
		if text != c.text || c.raws != "" && raws != c.raws || raws == "gap" || c.charsets != "" && strings.Join(charsets, " ") != c.charsets {
			t.Errorf("%s: %q, raw %q, %v; want %q, %q", c.name, text, raws, charsets, c.text, c.raws)
		}
	}
}

func TestBreaksKeepTextApart(t *testing.T) {
	var fonts flow.Fonts
	c := fonts.Character(model.Format{}, "Arial", "Arial")
	var p flow.Paragraph
	p.Add("một", flow.Piece{Char: &c})
	p.Break(model.AnchorPageBreak)
	p.Add("hai", flow.Piece{Char: &c})
	if got := string(p.Text()); got != "một\nhai" {
		t.Errorf("%q", got)
	}
}

func FuzzCompose(f *testing.F) {
	f.Add("8:Chữ ®", "8:\u00AD", "8:îc giao", "e\u0302")
	f.Fuzz(func(t *testing.T, a, b, c, d string) {
		if _, raws, _ := compose(a, b, c, d); raws == "gap" {
			t.Error("runs do not cover the text")
		}
	})
}
