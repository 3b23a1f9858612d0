package docx_test

import (
	"archive/zip"
	"bytes"
	"maps"
	"slices"
	"strings"
	"testing"

	"example.com/vanban/docx"
	"example.com/vanban/model"
)

// namespaces are the declarations that a part written for a test may need.
const namespaces = `xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" ` +
	`xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" ` +
	`xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math" ` +
	`xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" ` +
	`xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing" ` +
	`xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape" ` +
	`xmlns:w14="http://schemas.microsoft.com/office/word/2010/wordml" ` +
	`xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" ` +
	`xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office"`

const (
	mainType = "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"
	relBase  = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/"
)

// file is a document under construction: the content of its body and of other parts by their kind of relationship.
type file struct {
	body  string
	main  string            // the whole main part, instead of body
	parts map[string]string // inner XML by kind: "styles", "numbering", "header", "media/a.png" …
	typ   string            // content type of the main part
}

var roots = map[string]string{
	"styles": "w:styles", "numbering": "w:numbering", "settings": "w:settings", "footnotes": "w:footnotes", "endnotes": "w:endnotes",
	"comments": "w:comments", "header": "w:hdr", "footer": "w:ftr", "theme": "a:theme",
}

// zip packs the document. The relationship of a part has the part's kind as its id.
func (f file) zip() []byte {
	if f.typ == "" {
		f.typ = mainType
	}
	files := map[string]string{
		"[Content_Types].xml": `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">` +
			`<Default Extension="png" ContentType="image/png"/><Default Extension="xml" ContentType="application/xml"/>` +
			`<Override PartName="/van/ban.xml" ContentType="` + f.typ + `"/></Types>`,
		"_rels/.rels": rels(`<Relationship Id="a" Type="` + relBase + `officeDocument" Target="van/ban.xml"/>`),
		"van/ban.xml": f.main,
	}
	if f.main == "" {
		files["van/ban.xml"] = `<?xml version="1.0"?><w:document ` + namespaces + `><w:body>` + f.body + `</w:body></w:document>`
	}
	var own strings.Builder
	for kind, content := range f.parts {
		name, typ, isPart := kind+".xml", kind, roots[strings.TrimRight(kind, "0123456789")]
		switch {
		case isPart != "":
			typ = strings.TrimRight(kind, "0123456789")
			content = "<" + isPart + " " + namespaces + ">" + content + "</" + isPart + ">"
		case strings.HasPrefix(kind, "media/"):
			name, typ = kind, "image"
		case strings.HasPrefix(kind, "http"):
			own.WriteString(`<Relationship Id="` + content + `" Type="` + relBase + `hyperlink" Target="` + kind + `" TargetMode="External"/>`)
			continue
		}
		files["van/"+name] = content
		own.WriteString(`<Relationship Id="` + kind + `" Type="` + relBase + typ + `" Target="` + name + `"/>`)
	}
	files["van/_rels/ban.xml.rels"] = rels(own.String())
	return pack(files)
}

func rels(inner string) string {
	return `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">` + inner + `</Relationships>`
}

// pack makes a zip archive.
func pack(files map[string]string) []byte {
	var buf bytes.Buffer
	z := zip.NewWriter(&buf)
	for _, name := range slices.Sorted(maps.Keys(files)) {
		w, err := z.Create(name)
		if err == nil {
			_, err = w.Write([]byte(files[name]))
		}
		if err != nil {
			panic(err)
		}
	}
	if err := z.Close(); err != nil {
		panic(err)
	}
	return buf.Bytes()
}

func read(t testing.TB, f file) *model.Document {
	t.Helper()
	b := f.zip()
	d, err := docx.Read(bytes.NewReader(b), int64(len(b)))
	if err != nil {
		t.Fatal(err)
	}
	return d
}

func text(t testing.TB, b []byte) string {
	t.Helper()
	var out bytes.Buffer
	if _, err := docx.Text(&out, bytes.NewReader(b), int64(len(b))); err != nil {
		t.Fatal(err)
	}
	return out.String()
}

// para is a paragraph of one run.
func para(s string) string { return "<w:p>" + run(s) + "</w:p>" }

func run(s string) string { return `<w:r><w:t xml:space="preserve">` + s + `</w:t></w:r>` }

// lines are the labelled texts of the paragraphs of the body, tables as rows of cells between bars.
func lines(d *model.Document) []string {
	var out []string
	for _, b := range d.Body {
		switch b := b.(type) {
		case *model.Paragraph:
			s := b.Text
			if b.Label != "" {
				s = b.Label + "|" + s
			}
			if b.Box {
				s = "[" + s + "]"
			}
			out = append(out, s)
		case *model.Table:
			for _, r := range b.Rows {
				var cells []string
				for c := range r.Cells {
					cells = append(cells, r.Cells[c].Text())
				}
				out = append(out, strings.Join(cells, " | "))
			}
		}
	}
	return out
}
