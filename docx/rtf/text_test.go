package rtf_test

import (
	"slices"
	"strings"
	"testing"

	"example.com/vanban/docx/rtf"
)

func TestText(t *testing.T) {
	runShow(t, []showCase{
		{"plain text over lines of the file", "B\xe1o\r\n c\xe1o\\par", lines("Báo cáo")},
		{"bytes by number", `B\'e1o c\'E1o\par`, lines("Báo cáo")},
		{"Unicode with its substitute", `S\u7889?: U\u7927?\par`, lines("Số: Uỷ")},
		{"a substitute by its byte", `Ngh\u7883\'3f quy\u7871\'3ft\par`, lines("Nghị quyết")},
		{"substitutes of two bytes", `{\uc2 S\u7889\'f4\'f2: 12}\u47?BC\par`, lines("Số: 12/BC")},
		{"no substitutes", `\uc0 S\u7889  \u273 \u7843 ng\par`, lines("Số đảng")},
		{"a missing substitute takes no other character", `\u7889\u273\u7843\par`, lines("ốđả")},
		{"a word for a character as substitute", `a\u8212\emdash b\par`, lines("a—b")},
		{"a substitute ends with its group", `{\u7889}t\par`, lines("ốt")},
		{"negative numbers", `x\u-257?\par`, lines("x\uFEFF")},
		{"beyond the basic plane", `\u-10179?\u-8704?\par`, lines("😀")},
		{"beyond the basic plane, with its substitute after the second half", `\uc0 \u-10179\uc1 \u-8576\'3f!\par`, lines("🚀!")},
		{"half a character alone", `a\u-10179?b\par`, lines("ab")},
		{"signs", `\{a\\b\}\~c\_d\-e\emdash\endash\lquote x\rquote\ldblquote y\rdblquote\bullet\par`, lines("{a\\b}\u00a0c‑d\u00ade—–‘x’“y”•")},
		{"tabs and breaks", `a\tab b\line c\par`, lines("a→b|c")},
		{"a backslash before a line end ends the paragraph", "a\\\nb\\\r\nc\\par", lines("a", "b", "c")},
		{"an unknown word", `a\unbekannt7 b\par`, lines("ab")},
		{"an unknown destination", `a{\*\unbekannt b{c}\bin2 }}d}e\par`, lines("ae")},
		{"known destinations without text", `{\info{\title a}}{\*\generator b;}{\*\bkmkstart c}d{\*\bkmkend c}{\xe e}{\tc f}\par`, lines("d")},
		{"text without a paragraph mark", `{\qc a}`, lines("a")},
		{"both forms of a text", `{\upr{B\'e1o ?o}{\*\ud{B\'e1o \u273?o}}}\par`, lines("Báo đo")},
		{"both forms of a text without either", `a{\upr}b{c}\par`, lines("abc")},
		{"page and column breaks", `a\page b\column c\par\page\par`, lines("a[page]|b[column]|c", "[page]")},
		{"deleted and inserted text", `a{\deleted b{\b c}}{\revised d}\par {\deleted e\par}f\par`, lines("ad", "f")},
		{"a deleted paragraph mark", `a{\deleted\par}b\par`, lines("ab")},
		{"moved text once", `{\mvf\mvauth1 a}b{\mvt\mvauth1 a}\par`, lines("ba")},
		{"a drop cap", `\pard\dropcapli2\dropcapt1 T\par\pard \'f4i\par`, lines("Tôi")},
	})
}

func TestCodePages(t *testing.T) {
	runShow(t, []showCase{
		{"the Vietnamese character set, marks joined to their letters", `\f2 C\'f4\'f2ng ho\'e0 xa\'de h\'f4\'f2i \'f0\'f4\'f2c l\'e2\'f2p t\'fd\'f2 do\par`, lines("Cộng hoà xã hội độc lập tự do")},
		{"a mark in another run than its letter", `\f2 C\'f4{\b\'f2}ng\par`, lines("Cộng")},
		{"Cyrillic", `\f5 \'cc\'ee\'f1\'ea\'e2\'e0\par`, lines("Москва")},
		{"Central Europe", `\f6 \'b3\'f3d\'9f\par`, lines("łódź")},
		{"two bytes a character, the second one typed", `\f9 \'d6D\'b9\'faa\par`, lines("諨国a")},
		{"two bytes a character in runs", `\f9 \'d6\'d0{\b\'b9\'fa}a\par`, lines("中国a")},
		{"TCVN3 in capitals", `\f8 B\'b8o c\'b8o\par`, lines("BÁO CÁO")},
		{"VISCII, whose letters stand at control characters too", `\f10 M\'06U S\'8f 1\'07\line K\'14\par`, lines("MẪU SỐ 1|KỶ")},
		{"control characters in other fonts", `a\'02\'07b\par`, lines("ab")},
		{"TCVN3 by \\u", `\f1 B\u184\'b8o c\u184?o\par`, lines("Báo cáo")},
		{"Unicode text beside text in an 8-bit font", `\f1{Ngh\u7883? quy\u7871?t }{B\'b8o c\'b8o}\par`, lines("Nghị quyết Báo cáo")},
		{"an 8-bit font over Unicode text", `\f1 Ngh\u7883? quy\u7871?t\par`, lines("Nghị quyết")},
		{"a letter over two runs", `\f4 Ba{\b\'f9}o c{\i a\'f9}o\par`, lines("Báo cáo")},
		{"symbols by code", `\f3\'b7{\f7\'fc\u-3844?}\f0 a\par`, lines("•✓✓a")},
	})
	for _, c := range []struct{ name, body, want, charset string }{
		{"TCVN3", `\f1 B\'b8o c\'b8o, n\'ad\'edc, b\-u, m\'1fu\par`, "Báo cáo, nước, bưu, mưu", "tcvn3"},
		{"VNI", `\f4 Ba\'f9o ca\'f9o, Cho\'e4i\par`, "Báo cáo, Chội", "vni"},
	} {
		t.Run(c.name, func(t *testing.T) {
			d := read(t, c.body)
			if got := strings.TrimSpace(show(d)); got != c.want || !slices.Equal(d.Source.Charsets, []string{c.charset}) {
				t.Errorf("got %q in %q, want %q", got, d.Source.Charsets, c.want)
			}
		})
	}
}

func TestDocumentCodePage(t *testing.T) {
	for _, c := range []struct{ name, file, want string }{
		{"of the document", `{\rtf1\ansi\ansicpg1251 \'cc\par}`, "М"},
		{"of a font without a character set", `{\rtf1\ansi\ansicpg1258{\fonttbl{\f0 Arial;}}\f0 C\'f4\'f2ng\par}`, "Cộng"},
		{"of the default font", `{\rtf1\ansi\deff1{\fonttbl{\f0 Arial;}{\f1\fcharset204 Arial;}}\'cc{\b\'cc}\par}`, "ММ"},
		{"of a font by number", `{\rtf1\ansi{\fonttbl{\f0\fnil\cpg1251 Arial;}}\f0\'cc\par}`, "М"},
		{"of the PC", `{\rtf1\pc \'82\par}`, "é"},
		{"of the Macintosh", `{\rtf1\mac \'8e\par}`, "é"},
		{"UTF-8", "{\\rtf1\\ansi\\ansicpg65001 B\xc3\xa1o c\\'c3\\'a1o\\par}", "Báo cáo"},
		{"a font table without groups", `{\rtf1\ansi{\fonttbl\f0\fcharset0 Arial;\f1\fcharset204 Courier;}\f1\'cc\par}`, "М"},
		{"blanks before the document", " \r\n{\\rtf1 a\\par}", "a"},
		{"no version", `{\rtf a\par}`, "a"},
	} {
		t.Run(c.name, func(t *testing.T) {
			d, err := rtf.Read(strings.NewReader(c.file), int64(len(c.file)))
			if err != nil {
				t.Fatal(err)
			}
			if got := strings.TrimSpace(show(d)); got != c.want {
				t.Errorf("got %q, want %q", got, c.want)
			}
		})
	}
}
