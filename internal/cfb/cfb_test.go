package cfb_test

import (
	"bytes"
	"encoding/binary"
	"errors"
	"strings"
	"testing"

	"example.com/vanban/internal/cfb"
	"example.com/vanban/internal/cfb/cfbtest"
	"example.com/vanban/model"
)

func open(t *testing.T, b []byte) *cfb.File {
	t.Helper()
	f, err := cfb.Open(bytes.NewReader(b), int64(len(b)), cfb.DefaultLimits())
	if err != nil {
		t.Fatal(err)
	}
	return f
}

func sample() []byte {
	return cfbtest.File(map[string][]byte{
		"WordDocument": bytes.Repeat([]byte("0123456789"), 2000), "1Table": bytes.Repeat([]byte("t"), 4096), "Data": []byte("short"), "Empty": nil,
	})
}

func TestStreams(t *testing.T) {
	f := open(t, sample())
	for name, want := range map[string]string{"WordDocument": strings.Repeat("0123456789", 2000), "1table": strings.Repeat("t", 4096), "Data": "short", "Empty": ""} {
		got, ok, err := f.Stream(name)
		if err != nil || !ok || string(got) != want {
			t.Errorf("%s: %d bytes, %v, %v; want %d bytes", name, len(got), ok, err, len(want))
		}
	}
	if _, ok, err := f.Stream("0Table"); ok || err != nil || f.Has("0Table") {
		t.Errorf("a stream that is not there: %v, %v", ok, err)
	}
}

// TestLargeFile reads a file whose table of sectors takes more sectors than the header can name.
func TestLargeFile(t *testing.T) {
	want := bytes.Repeat([]byte("0123456789abcdef"), 1<<20)
	got, _, err := open(t, cfbtest.File(map[string][]byte{"a": want, "b": []byte("short")})).Stream("a")
	if err != nil || !bytes.Equal(got, want) {
		t.Errorf("%d bytes, %v; want %d", len(got), err, len(want))
	}
}

func TestDamage(t *testing.T) {
	whole := sample()
	for _, c := range []struct {
		name   string
		change func(b []byte) []byte
		open   error // kind of the error of opening
		read   error // kind of the error of reading WordDocument
		least  int   // bytes of it that are given at least
	}{
		{"whole", func(b []byte) []byte { return b }, nil, nil, 20000},
		{"cut in the header", func(b []byte) []byte { return b[:300] }, model.ErrTruncated, nil, 0},
		{"another signature", func(b []byte) []byte { b[0] = 0; return b }, model.ErrFormat, nil, 0},
		{"odd sector size", func(b []byte) []byte { b[30] = 3; return b }, model.ErrCorrupt, nil, 0},
		{"stream cut short", func(b []byte) []byte { return b[:cfbtest.Offset(b, "WordDocument")+7000] }, nil, model.ErrTruncated, 7000},
		{"a cycle of sectors", func(b []byte) []byte {
			first := (cfbtest.Offset(b, "WordDocument") - 512) / 512
			binary.LittleEndian.PutUint32(b[512+4*(first+5):], uint32(first))
			return b
		}, nil, model.ErrCorrupt, 3072},
		{"a sector beyond the file", func(b []byte) []byte {
			first := (cfbtest.Offset(b, "WordDocument") - 512) / 512
			binary.LittleEndian.PutUint32(b[512+4*(first+5):], 1<<30)
			return b
		}, nil, model.ErrCorrupt, 3072},
	} {
		b := c.change(bytes.Clone(whole))
		f, err := cfb.Open(bytes.NewReader(b), int64(len(b)), cfb.DefaultLimits())
		if !errors.Is(err, c.open) {
			t.Errorf("%s: open: %v, want %v", c.name, err, c.open)
		}
		if f == nil {
			continue
		}
		got, _, err := f.Stream("WordDocument")
		if !errors.Is(err, c.read) || len(got) < c.least {
			t.Errorf("%s: %d bytes, %v; want %d, %v", c.name, len(got), err, c.least, c.read)
		}
	}
}

func TestLimits(t *testing.T) {
	b := sample()
	f, err := cfb.Open(bytes.NewReader(b), int64(len(b)), cfb.Limits{Stream: 1000, Entries: 100})
	if err != nil {
		t.Fatal(err)
	}
	if _, _, err := f.Stream("WordDocument"); !errors.Is(err, model.ErrLimit) {
		t.Errorf("a large stream: %v", err)
	}
	if _, err := cfb.Open(bytes.NewReader(b), int64(len(b)), cfb.Limits{Stream: 1000, Entries: 2}); !errors.Is(err, model.ErrLimit) {
		t.Errorf("many streams: %v", err)
	}
}

func FuzzOpen(f *testing.F) {
	f.Add(sample())
	f.Fuzz(func(t *testing.T, b []byte) {
		file, err := cfb.Open(bytes.NewReader(b), int64(len(b)), cfb.Limits{Stream: 1 << 20, Entries: 1000})
		if err != nil {
			return
		}
		for _, name := range []string{"WordDocument", "Data", "1Table"} {
			if content, _, _ := file.Stream(name); len(content) > 1<<20 {
				t.Errorf("%s: %d bytes", name, len(content))
			}
		}
	})
}
