package ooxml

import (
	"errors"
	"fmt"
	"io"
	"strings"
	"testing"
	"testing/iotest"

	"example.com/vanban/model"
)

const (
	testP Tag = iota + 1
	testT
	testVal
)

var testVocabulary = NewVocabulary(
	[]Name{testP: {W, "p"}, testT: {W, "t"}},
	[]Name{testVal: {W, "val"}},
)

func scan(xml string) *Scanner {
	return NewScanner(iotest.HalfReader(strings.NewReader(xml)), 0, int64(len(xml)), testVocabulary, DefaultLimits())
}

// trace writes the tokens of a part in short.
func trace(s *Scanner) string {
	var sb strings.Builder
	for {
		switch s.Next() {
		case Start:
			fmt.Fprintf(&sb, "<%d", s.Tag)
			if v, ok := s.LookupAttr(testVal); ok {
				fmt.Fprintf(&sb, " %s", v)
			}
			sb.WriteByte('>')
		case End:
			fmt.Fprintf(&sb, "</%d>", s.Tag)
		case Text:
			sb.Write(s.AppendChars(nil))
		case EOF:
			if s.Err() != nil {
				sb.WriteString("!")
			}
			return sb.String()
		}
	}
}

const (
	transitionalW = `"http://schemas.openxmlformats.org/wordprocessingml/2006/main"`
	strictW       = `"http://purl.oclc.org/ooxml/wordprocessingml/main"`
)

func TestTokens(t *testing.T) {
	for _, c := range []struct{ name, xml, want string }{
		{"elements and text", `<?xml version="1.0"?><w:p xmlns:w=` + transitionalW + `><w:t>a</w:t></w:p>`, "<1><2>a</2></1>"},
		{"the strict namespace as default", `<p xmlns=` + strictW + `><t/></p>`, "<1><2></2></1>"},
		{"another namespace is unknown", `<p xmlns="urn:x"><t/></p>`, "<0><0></0></0>"},
		{"a prefix that changes its meaning and back", `<a:p xmlns:a=` + strictW + `><a:t xmlns:a="urn:x"><a:t/></a:t><a:t/></a:p>`, "<1><0><0></0></0><2></2></1>"},
		{"a prefix that is not declared", `<w:p/>`, "<0></0>"},
		{"attributes", `<w:p xmlns:w=` + transitionalW + ` val="1" w:val = 'a &lt; "b"' ></w:p >`, `<1 a < "b"></1>`},
		{"a greater sign in an attribute", `<w:p xmlns:w=` + transitionalW + ` w:val="a>b"/>`, "<1 a>b></1>"},
		{"references", `<p>&amp;&#x1EC7;&#7879;&lt;</p>`, "<0>&ệệ<</0>"},
		{"what is no reference stays", `<p>R&D &x; & &#xyz; &verylongname;</p>`, "<0>R&D &x; & &#xyz; &verylongname;</0>"},
		{"comments, instructions, CDATA", `<!-- <p> --><p><?x <a> ?>a<!-- -- -->b<![CDATA[<c>&amp;]]></p>`, "<0>ab<c>&amp;</0>"},
		{"a document type", `<!DOCTYPE p [<!ELEMENT p ANY>]><p/>`, "<0></0>"},
		{"entities are refused", `<!DOCTYPE p [<!ENTITY a "b">]><p>&a;</p>`, "!"},
		{"a wrong end tag", `<p><t></p>`, "<0><0>!"},
		{"an end tag without a start", `<p/></p>`, "<0></0>!"},
		{"cut in text", `<p>abc`, "<0>abc!"},
		{"cut in a tag", `<p><t a="`, "<0>!"},
		{"cut in CDATA", `<p><![CDATA[ab`, "<0>!"},
		{"a quotation mark is lost", `<p><t a="x><t b="y">chữ</t></t></p>`, "<0>!"},
		{"no name", `<p>< t></p>`, "<0>!"},
		{"long text comes whole", `<p>` + strings.Repeat("ệ&amp;", 100_000) + `</p>`, "<0>" + strings.Repeat("ệ&", 100_000) + "</0>"},
	} {
		if got := trace(scan(c.xml)); got != c.want {
			t.Errorf("%s: %.200q, want %.200q", c.name, got, c.want)
		}
	}
}

func TestOffsetsAcrossTheWindow(t *testing.T) {
	xml := `<w:p xmlns:w=` + transitionalW + `>` + strings.Repeat(`<w:t w:val="x">chữ</w:t>`, 20_000) + `</w:p>`
	s := scan(xml)
	n := 0
	for kind := s.Next(); kind != EOF; kind = s.Next() {
		if kind == Text {
			c := s.CharData()
			if xml[c.From:c.To] != "chữ" {
				t.Fatalf("bytes %d to %d are %q", c.From, c.To, xml[c.From:c.To])
			}
			n++
		}
	}
	if n != 20_000 || s.Err() != nil {
		t.Error(n, s.Err())
	}
}

func TestPeekAndLeave(t *testing.T) {
	for _, c := range []struct {
		inner string
		ok    bool
	}{
		{`<w:t w:val="1"/>`, true}, {``, true}, {`<w:pp/>`, true}, {`<w:p/>`, false}, {`<!-- -->`, false}, {strings.Repeat("x", 200), false},
	} {
		s := scan(`<w:x xmlns:w=` + transitionalW + `><w:p>` + c.inner + `</w:p><w:t/></w:x>`)
		s.Next()
		s.Next()
		inner, ok := s.Peek(100)
		if ok != c.ok || ok && string(inner) != c.inner {
			t.Errorf("%q: peeked %q, %v", c.inner, inner, ok)
		}
		if ok {
			s.Leave(inner)
			if s.Depth() != 1 || s.Next() != Start || s.Tag != testT {
				t.Errorf("%q: after leaving stands %d at depth %d", c.inner, s.Tag, s.Depth())
			}
		}
	}
}

func TestChildPassesOverDescendants(t *testing.T) {
	s := scan(`<p xmlns=` + strictW + `><t><p><t/></p></t>text<p/><x><t/></x></p>`)
	s.Next()
	var tags []Tag
	for depth := s.Depth(); s.Child(depth); {
		tags = append(tags, s.Tag)
	}
	if fmt.Sprint(tags) != "[2 1 0]" || s.Depth() != 0 || s.Err() != nil {
		t.Error(tags, s.Depth(), s.Err())
	}
}

func TestScannerLimits(t *testing.T) {
	deep := scan(strings.Repeat("<a>", 2000))
	trace(deep)
	limits := DefaultLimits()
	limits.Tag = windowSize
	wide := NewScanner(io.MultiReader(strings.NewReader(`<a b="`), strings.NewReader(strings.Repeat("x", 1<<20))), 0, 1<<20, testVocabulary, limits)
	trace(wide)
	for _, s := range []*Scanner{deep, wide} {
		if !errors.Is(s.Err(), model.ErrLimit) {
			t.Error(s.Err())
		}
	}
}

func FuzzScanner(f *testing.F) {
	for _, seed := range []string{`<w:p xmlns:w=` + transitionalW + `><w:t w:val='a'>b&amp;</w:t></w:p>`, `<!DOCTYPE a [<!X>]><a><![CDATA[b]]><!--c--></a>`} {
		f.Add(seed)
	}
	f.Fuzz(func(t *testing.T, xml string) {
		whole := trace(NewScanner(strings.NewReader(xml), 0, int64(len(xml)), testVocabulary, DefaultLimits()))
		if pieces := trace(NewScanner(iotest.OneByteReader(strings.NewReader(xml)), 0, 0, testVocabulary, DefaultLimits())); pieces != whole {
			t.Errorf("read at once %q, byte by byte %q", whole, pieces)
		}
	})
}
