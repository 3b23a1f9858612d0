package charset_test

import (
	"strings"
	"testing"

	"example.com/vanban/normalize/charset"
	"golang.org/x/text/encoding"
	"golang.org/x/text/encoding/charmap"
)

var (
	vietnameseText = strings.Repeat(paragraph+"\n", 200)
	asciiText      = strings.Repeat("The quick brown fox jumps over the lazy dog.\n", 1000)
)

func BenchmarkDecode(b *testing.B) {
	for _, e := range charset.All() {
		b.Run(e.Name(), func(b *testing.B) { decodeAll(b, e, vietnameseText) })
	}
	b.Run("Windows-1252 of x/text", func(b *testing.B) { decodeAll(b, charmap.Windows1252, "déjà vu, "+asciiText) })
	b.Run("tcvn3 of ASCII", func(b *testing.B) { decodeAll(b, charset.TCVN3, asciiText) })
	b.Run("vni of ASCII", func(b *testing.B) { decodeAll(b, charset.VNI, asciiText) })
}

func decodeAll(b *testing.B, e encoding.Encoding, text string) {
	stored, err := e.NewEncoder().Bytes([]byte(text))
	if err != nil {
		b.Fatal(err)
	}
	decoder := e.NewDecoder()
	out := make([]byte, 4*len(stored))
	b.SetBytes(int64(len(stored)))
	b.ReportAllocs()
	for b.Loop() {
		decoder.Reset()
		if _, _, err := decoder.Transform(out, stored, true); err != nil {
			b.Fatal(err)
		}
	}
}

func BenchmarkEncode(b *testing.B) {
	for _, e := range charset.All() {
		b.Run(e.Name(), func(b *testing.B) {
			encoder := e.NewEncoder()
			out := make([]byte, 4*len(vietnameseText))
			b.SetBytes(int64(len(vietnameseText)))
			b.ReportAllocs()
			for b.Loop() {
				encoder.Reset()
				if _, _, err := encoder.Transform(out, []byte(vietnameseText), true); err != nil {
					b.Fatal(err)
				}
			}
		})
	}
}

func BenchmarkDecodeByFont(b *testing.B) {
	font, _ := charset.ForFont(".VnTime")
	const run = "Chi bé lu«n nhËn ®\u00ADîc sù quan t©m l·nh ®¹o, chØ ®¹o s¸t sao cña TØnh ñy, ñy ban nh©n d©n tØnh"
	b.SetBytes(int64(len(run)))
	b.ReportAllocs()
	for b.Loop() {
		if _, ok := font.Decode(run); !ok {
			b.Fatal("not decoded")
		}
	}
}

func BenchmarkDetectString(b *testing.B) {
	for _, c := range []struct{ name, text string }{
		{"Unicode", paragraph}, {"ASCII", asciiText[:200]}, {"TCVN3", "Chi bé lu«n nhËn ®\u00ADîc sù quan t©m l·nh ®¹o"}, {"Latin-1", "Công tác năm"[:10]},
	} {
		b.Run(c.name, func(b *testing.B) {
			b.SetBytes(int64(len(c.text)))
			b.ReportAllocs()
			for b.Loop() {
				charset.DetectString(c.text)
			}
		})
	}
}
