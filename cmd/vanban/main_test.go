package main

import (
	"archive/zip"
	"bytes"
	"io/fs"
	"os"
	"path/filepath"
	"testing"

	"github.com/rogpeppe/go-internal/testscript"

	"example.com/vanban"
)

func TestMain(m *testing.M) {
	testscript.Main(m, map[string]func(){"vanban": main})
}

// TestScripts runs the command as its users do. Beside the files of each script there are bao-cao.docx, a report, and
// damaged files made from it.
func TestScripts(t *testing.T) {
	text, err := os.ReadFile("testdata/bao-cao.txt")
	if err != nil {
		t.Fatal(err)
	}
	report := docxOf(t, "testdata/bao-cao.txt")
	testscript.Run(t, testscript.Params{
		Dir: "testdata/script",
		Setup: func(env *testscript.Env) error {
			env.Setenv("LANG", "en_US.UTF-8")
			for name, content := range map[string][]byte{
				"bao-cao.txt":      text,
				"damaged.docx":     report[:len(report)*2/3],
				"tree/b/~$hai.txt": []byte("khóa"),
				"bao-cao.docx":     report,
				"bad/cut.docx":     report[:100],
				"half.docx":        half(t, report),
				"bad/empty.docx":   nil,
				"bad/noise.docx":   []byte("\x00\x01\x02\x03\x04\x05 no document \xff\xfe\xfd"),
				"bad/old.doc":      append([]byte("\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1"), make([]byte, 4096)...),
				"bad/scan.pdf":     []byte("%PDF-1.7\n"),
				"bad/zip.docx":     []byte("PK\x05\x06\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00"),
				"utf16.txt":        []byte("\xFF\xFEK\x00\xED\x00n\x00h\x00\r\x00\n\x00"),
				"bad/latin.txt":    []byte("K\xEDnh g\x8D\xE0"),
				"kho/tcvn3.doc":    []byte("B\xB8O C\xB8O\r\nK\xD5t qu\xB6 qu\xFD I\r\nX\xB7 \xAE\xB7 ho\xB5n th\xB5nh 05 ch\xD8 ti\xAAu.\r\n"),
				"kho/vni.txt":      []byte("BA\xD9O CA\xD9O\r\nKe\xE1t qua\xFB quy\xF9 I\r\nXa\xF5 \xF1a\xF5 hoa\xF8n tha\xF8nh 05 ch\xE6 tie\xE2u.\r\n"),
			} {
				path := filepath.Join(env.WorkDir, name)
				if err := os.MkdirAll(filepath.Dir(path), 0o777); err != nil {
					return err
				}
				if err := os.WriteFile(path, content, 0o666); err != nil {
					return err
				}
			}
			return nil
		},
	})
}

// half is the document with the second half of its main part lost.
func half(t *testing.T, document []byte) []byte {
	t.Helper()
	r, err := zip.NewReader(bytes.NewReader(document), int64(len(document)))
	if err != nil {
		t.Fatal(err)
	}
	var out bytes.Buffer
	w := zip.NewWriter(&out)
	for _, f := range r.File {
		content, err := fs.ReadFile(r, f.Name)
		if err != nil {
			t.Fatal(err)
		}
		if f.Name == "word/document.xml" {
			content = content[:len(content)/2]
		}
		part, err := w.Create(f.Name)
		if err != nil {
			t.Fatal(err)
		}
		if _, err := part.Write(content); err != nil {
			t.Fatal(err)
		}
	}
	if err := w.Close(); err != nil {
		t.Fatal(err)
	}
	return out.Bytes()
}

// docxOf is a document in the standard format.
func docxOf(t *testing.T, name string) []byte {
	t.Helper()
	d, err := vanban.Open(name)
	if err != nil {
		t.Fatal(err)
	}
	out := filepath.Join(t.TempDir(), "out.docx")
	f, err := os.Create(out)
	if err != nil {
		t.Fatal(err)
	}
	if _, err := vanban.Write(f, d, "docx"); err != nil {
		t.Fatal(err)
	}
	if err := f.Close(); err != nil {
		t.Fatal(err)
	}
	b, err := os.ReadFile(out)
	if err != nil {
		t.Fatal(err)
	}
	return b
}
