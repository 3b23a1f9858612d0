package main

import (
	"bytes"
	"math/rand/v2"
	"os"
	"path/filepath"
	"testing"

	"example.com/vanban/internal/spellmodel"
)

// corpus writes a small corpus of sentences put together at random from phrases.
func corpus(t *testing.T, seed uint64) string {
	t.Helper()
	phrases := []string{
		"hoàn thành xuất sắc", "nhiệm vụ trọng tâm", "của nhà trường", "thực hiện nghiêm túc", "các quy định", "của pháp luật", "trong năm", "tiếp tục",
		"nâng cao chất lượng", "và hiệu quả", "công tác cán bộ", "được giao", "Ủy ban nhân dân tỉnh", "báo cáo kết quả", "phó hiệu trưởng", "đồng lòng",
	}
	random := rand.New(rand.NewPCG(seed, 0))
	var b bytes.Buffer
	for range 60 * 500 {
		for i := range 5 {
			if i > 0 {
				b.WriteByte(' ')
			}
			b.WriteString(phrases[random.IntN(len(phrases))])
		}
		b.WriteString(".\n")
	}
	name := filepath.Join(t.TempDir(), "corpus.txt")
	if err := os.WriteFile(name, b.Bytes(), 0o644); err != nil {
		t.Fatal(err)
	}
	return name
}

func TestBuildIsReproducible(t *testing.T) {
	if testing.Short() {
		t.Skip("builds a model twice")
	}
	corpora := []string{corpus(t, 1)}
	build := func() []byte {
		out := filepath.Join(t.TempDir(), "model.bin")
		if err := run("", "", out, corpora, func(string, ...any) {}); err != nil {
			t.Fatal(err)
		}
		data, err := os.ReadFile(out)
		if err != nil {
			t.Fatal(err)
		}
		return data
	}
	a, b := build(), build()
	if !bytes.Equal(a, b) {
		t.Error("two builds differ")
	}
	if _, err := spellmodel.Read(a); err != nil {
		t.Error(err)
	}
}

// The whole build, from the corpora: as long as it takes.
func TestDataAreThoseOfTheCorpora(t *testing.T) {
	dir := os.Getenv("VANBAN_CORPUS")
	if dir == "" {
		t.Skip("set VANBAN_CORPUS to the folder of news.txt.xz and legal.txt.xz to build the data anew")
	}
	out := filepath.Join(t.TempDir(), "model.bin")
	if err := run("", "", out, []string{filepath.Join(dir, "news.txt.xz"), filepath.Join(dir, "legal.txt.xz")}, t.Logf); err != nil {
		t.Fatal(err)
	}
	got, err := os.ReadFile(out)
	if err != nil {
		t.Fatal(err)
	}
	want, err := os.ReadFile("../../normalize/spell/model.bin")
	if err != nil {
		t.Fatal(err)
	}
	if !bytes.Equal(got, want) {
		t.Error("the data in the tree are not what the corpora give")
	}
}
