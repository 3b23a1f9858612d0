package ooxml

import (
	"archive/zip"
	"bytes"
	"errors"
	"strings"
	"testing"

	"example.com/vanban/model"
)

const contentTypesXML = `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="XML" ContentType="application/xml"/><Override PartName="/Word/Main.xml" ContentType="text/main+xml"/></Types>`

func archive(t testing.TB, files ...string) []byte {
	t.Helper()
	var buf bytes.Buffer
	z := zip.NewWriter(&buf)
	for i := 0; i < len(files); i += 2 {
		w, err := z.Create(files[i])
		if err == nil {
			_, err = w.Write([]byte(files[i+1]))
		}
		if err != nil {
			t.Fatal(err)
		}
	}
	if err := z.Close(); err != nil {
		t.Fatal(err)
	}
	return buf.Bytes()
}

func open(b []byte, limits Limits) (*Package, error) {
	return Open(bytes.NewReader(b), int64(len(b)), limits)
}

func TestPartsByName(t *testing.T) {
	p, err := open(archive(t, "[Content_Types].xml", contentTypesXML, `word\main.xml`, "a", "WORD/MAIN.XML", "b", "x y.xml", "c"), DefaultLimits())
	if err != nil {
		t.Fatal(err)
	}
	for name, want := range map[string]string{"word/main.xml": "a", "/Word/Main.xml": "a", "x%20y.xml": "c"} {
		part, ok := p.Part(name)
		if !ok {
			t.Errorf("%s is not there", name)
			continue
		}
		if b, err := part.Bytes(); err != nil || string(b) != want {
			t.Errorf("%s: %q, %v", name, b, err)
		}
	}
	main, _ := p.Part("word/main.xml")
	other, _ := p.Part("x y.xml")
	if main.ContentType != "text/main+xml" || other.ContentType != "application/xml" {
		t.Errorf("%q %q", main.ContentType, other.ContentType)
	}
}

func TestRelationshipTargets(t *testing.T) {
	rel := func(id, target, more string) string {
		return `<Relationship Id="` + id + `" Type="http://purl.oclc.org/ooxml/officeDocument/relationships/image" Target="` + target + `" ` + more + `/>`
	}
	rels := `<x:Relationships xmlns:x="http://schemas.openxmlformats.org/package/2006/relationships">` + strings.ReplaceAll(
		rel("a", "media/a.png", "")+rel("b", "/media/a.png", "")+rel("c", "../media/./a.png", "")+rel("d", "../../../x.png#f", "")+rel("e", `media\a.png`, "")+rel("f", "http://x/y?a&amp;b", `TargetMode="External"`),
		"<R", "<x:R") + `</x:Relationships>`
	p, err := open(archive(t, "[Content_Types].xml", contentTypesXML, "word/main.xml", "", "word/_rels/main.xml.rels", rels), DefaultLimits())
	if err != nil {
		t.Fatal(err)
	}
	got, err := p.Relationships("word/main.xml")
	if err != nil {
		t.Fatal(err)
	}
	want := []string{"word/media/a.png", "media/a.png", "media/a.png", "x.png", "word/media/a.png", "http://x/y?a&b"}
	for i, r := range got {
		if r.Target != want[i] || r.Kind != "image" || r.External != (i == 5) {
			t.Errorf("%+v, want target %s", r, want[i])
		}
	}
	if len(got) != len(want) {
		t.Errorf("%d relationships", len(got))
	}
}

func TestLimits(t *testing.T) {
	text := strings.Repeat("nhiệm vụ ", 1000)
	whole := archive(t, "[Content_Types].xml", contentTypesXML, "a.xml", text, "b.xml", text)
	for name, change := range map[string]func(*Limits){
		"entries": func(l *Limits) { l.Entries = 2 },
		"part":    func(l *Limits) { l.Part = 1000 },
		"total":   func(l *Limits) { l.Total = int64(len(text)) },
	} {
		limits := DefaultLimits()
		change(&limits)
		p, err := open(whole, limits)
		for _, part := range []string{"a.xml", "b.xml"} {
			if err == nil {
				q, _ := p.Part(part)
				_, err = q.Bytes()
			}
		}
		if !errors.Is(err, model.ErrLimit) {
			t.Errorf("%s: %v", name, err)
		}
	}
}

func TestDamagedArchives(t *testing.T) {
	text := strings.Repeat("nhiệm vụ ", 10)
	whole := archive(t, "[Content_Types].xml", contentTypesXML, "a.xml", text)
	directory := bytes.Index(whole, []byte("PK\x01\x02"))
	content := bytes.LastIndex(whole[:directory], []byte("a.xml")) + len("a.xml")
	flipped := bytes.Clone(whole)
	flipped[directory+16+len("[Content_Types].xml")+46] ^= 1 // the checksum of a.xml in the directory
	torn := bytes.Clone(whole)
	copy(torn[content:], "\xFF\xFF\xFF\xFF")
	for _, c := range []struct {
		name    string
		bytes   []byte
		want    error
		notices int
	}{
		{"sound", whole, nil, 0},
		{"no directory", whole[:directory], nil, 1},
		{"a directory that ends early", whole[:directory+20], nil, 1},
		{"packed data cut", whole[:content+8], model.ErrTruncated, 1},
		{"packed data torn", torn, model.ErrCorrupt, 0},
		{"a wrong checksum", flipped, nil, 1},
	} {
		p, err := open(c.bytes, DefaultLimits())
		if err != nil {
			t.Errorf("%s: %v", c.name, err)
			continue
		}
		part, ok := p.Part("a.xml")
		if !ok {
			t.Errorf("%s: the part is lost", c.name)
			continue
		}
		b, err := part.Bytes()
		if !errors.Is(err, c.want) || err == nil && string(b) != text {
			t.Errorf("%s: %q, %v", c.name, b, err)
		}
		if len(p.Notices) != c.notices {
			t.Errorf("%s: notices %v", c.name, p.Notices)
		}
	}
}
