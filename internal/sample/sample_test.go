package sample_test

import (
	"archive/zip"
	"bytes"
	"io"
	"strings"
	"testing"

	"example.com/vanban/internal/sample"
)

// parts are the contents of the package by name.
func parts(t *testing.T, text string) map[string]string {
	t.Helper()
	b, err := sample.Build(text)
	if err != nil {
		t.Fatal(err)
	}
	z, err := zip.NewReader(bytes.NewReader(b), int64(len(b)))
	if err != nil {
		t.Fatal(err)
	}
	out := map[string]string{}
	for _, f := range z.File {
		r, err := f.Open()
		if err != nil {
			t.Fatal(err)
		}
		content, err := io.ReadAll(r)
		if err != nil {
			t.Fatal(err)
		}
		out[f.Name] = string(content)
	}
	return out
}

func TestBuild(t *testing.T) {
	tests := []struct {
		name, text, part string
		want             []string
	}{
		{"a paragraph with its properties", "[center, b, sz=13] BÁO CÁO", "word/document.xml",
			[]string{`<w:jc w:val="center"/>`, `<w:b/><w:sz w:val="26"/>`, `<w:t xml:space="preserve">BÁO CÁO</w:t>`}},
		{"defaults and what is added to them", "|default [justify]\na\n[+ b]c\n[]d", "word/document.xml",
			[]string{`<w:p><w:pPr><w:jc w:val="both"/></w:pPr><w:r><w:t xml:space="preserve">a`, `<w:rPr><w:b/></w:rPr></w:pPr><w:r><w:rPr><w:b/></w:rPr><w:t xml:space="preserve">c`,
				`<w:p><w:r><w:t xml:space="preserve">d`}},
		{"nested formatting", "x{b:y{i:z}}", "word/document.xml", []string{`<w:rPr><w:b/></w:rPr><w:t xml:space="preserve">y`, `<w:rPr><w:b/><w:i/></w:rPr><w:t xml:space="preserve">z`}},
		{"a brace", "a{{b", "word/document.xml", []string{`>a{</w:t>`, `>b</w:t>`}},
		{"merged cells", "|table widths=100;200;300\n| <v>a | <2>b\n| <^> | c | d\n|end", "word/document.xml",
			[]string{`<w:vMerge w:val="restart"/>`, `<w:tcW w:w="500" w:type="dxa"/><w:gridSpan w:val="2"/>`, `<w:vMerge/>`}},
		{"paragraphs of a cell", "|table widths=100\n| a // [b]c\n|end", "word/document.xml", []string{`>a</w:t></w:r></w:p><w:p>`}},
		{"automatic numbers", "|list l\nupperRoman \"%1.\"\n|end\n[num=l:0]a", "word/numbering.xml", []string{`<w:numFmt w:val="upperRoman"/><w:lvlText w:val="%1."/>`}},
		{"a list that begins elsewhere", "|list l\ndecimal \"%1.\"\n|end\n|list m of l 0=5\n[num=m:0]a", "word/numbering.xml",
			[]string{`<w:num w:numId="2"><w:abstractNumId w:val="0"/><w:lvlOverride w:ilvl="0"><w:startOverride w:val="5"/>`}},
		{"TCVN3 as Word stores it", "{tcvn3:Uỷ ban}", "word/document.xml", []string{`w:ascii=".VnTime"`, `>Uû ban<`}},
		{"a footnote", "a{fn:b}", "word/footnotes.xml", []string{`<w:footnote w:id="1">`, `> b<`}},
		{"deleted text", "{del:a}", "word/document.xml", []string{`<w:delText xml:space="preserve">a</w:delText>`}},
		{"a text box in both forms", "|box\nDỰ THẢO\n|end", "word/document.xml", []string{`<wps:txbx><w:txbxContent><w:p>`, `<v:textbox><w:txbxContent><w:p>`}},
		{"a header", "|header default\n{field:PAGE|2}\n|end\na", "word/document.xml", []string{`<w:headerReference w:type="default" r:id="rId1"/>`}},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			content := parts(t, tt.text)[tt.part]
			for _, w := range tt.want {
				if !strings.Contains(content, w) {
					t.Errorf("%s lacks %s:\n%s", tt.part, w, content)
				}
			}
		})
	}
}

func TestBuildNamesTheLineOfAnError(t *testing.T) {
	for text, want := range map[string]string{
		"a\n[centre] b":                    `line 2: unknown property "centre"`,
		"a\n\n{b:c":                        "line 3: brace without end",
		"|table widths=100;100\n| a\n|end": "line 2: row of 1 columns of 2",
		"|box\na":                          "line 2: |end is missing",
		"[num=x:0]a":                       `line 1: no list "x"`,
		"|what":                            `line 1: unknown directive "what"`,
		"|list l\ndecimal %1.\n|end":       "line 2: level",
		"|table widths=100;100\n| <2 a | b\n|end\n": "line 2: cell mark without end",
	} {
		if _, err := sample.Build(text); err == nil || !strings.Contains(err.Error(), want) {
			t.Errorf("%q: error %v, want %s", text, err, want)
		}
	}
}
