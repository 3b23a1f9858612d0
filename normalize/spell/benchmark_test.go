package spell

import (
	"bytes"
	"math/rand/v2"
	"os"
	"strings"
	"testing"
)

// BenchmarkCheck reads the decree on documents, over and over.
func BenchmarkCheck(b *testing.B) {
	text, err := os.ReadFile("../../../shared/samples/nd30/30_2020_ND_CP.docx.libreoffice.txt")
	if err != nil {
		text = []byte(strings.Repeat("Căn cứ Luật Tổ chức chính quyền địa phương ngày 19 tháng 6 năm 2015; theo đề nghị của Bộ trưởng Bộ Nội vụ.\n", 500))
	}
	bench(b, text)
}

// The benchmarks of hostile text show that the time grows with the length alone.
func BenchmarkNoise1MB(b *testing.B)   { bench(b, noise(1<<20)) }
func BenchmarkNoise4MB(b *testing.B)   { bench(b, noise(1<<22)) }
func BenchmarkSame1MB(b *testing.B)    { bench(b, bytes.Repeat([]byte("của "), 1<<18)) }
func BenchmarkMarks1MB(b *testing.B)   { bench(b, bytes.Repeat([]byte("a\u0301\u0301\u0301"), 1<<17)) }
func BenchmarkLetters1MB(b *testing.B) { bench(b, bytes.Repeat([]byte("truongf "), 1<<17)) }

func bench(b *testing.B, text []byte) {
	c := NewChecker()
	c.Check(text[:min(len(text), 1<<16)])
	b.SetBytes(int64(len(text)))
	b.ReportAllocs()
	for b.Loop() {
		c.Check(text)
	}
}

// noise is syllables put together at random.
func noise(n int) []byte {
	random := rand.New(rand.NewPCG(3, 4))
	words := Vocabulary().Words()
	var b bytes.Buffer
	for b.Len() < n {
		b.WriteString(words[random.IntN(len(words))])
		b.WriteByte(" \n"[random.IntN(20)/19])
	}
	return b.Bytes()
}
