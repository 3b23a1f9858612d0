package html_test

import (
	"bytes"
	"errors"
	"io"
	"testing"
	"unicode/utf8"

	"example.com/vanban/docx/html"
	"example.com/vanban/model"
)

// FuzzRead reads any bytes as a page and as a web archive: a document or a located error, texts in UTF-8 that their runs
// cover without gaps.
func FuzzRead(f *testing.F) {
	for _, seed := range []string{
		"<p>a<br><b>b<p>c</b>", "<ol start=3><li>a<ul><li>b</ol>", "<table><tr><td rowspan=2 colspan=3>a<td>b<tr><td>c</table>",
		"<style>@page x{size:1in 2in}p.a,div .b>i{margin:1px 2em 3% auto;font:italic 7pt/2 'A, B',serif}</style><div class=x><p class=a>x",
		"<font face=.VnTime>B\xB8o c\xB8o</font>", "<a href=#_ftn1>[1]</a><div id=ftn1><a href=#_ftnref1>[1]</a> x</div>",
		"<p style='mso-list:l0 level1 lfo1'><span style='mso-list:Ignore'>1.</span>x", "<img src='data:image/png;base64,iVBO'><hr>", archive,
		"\xFF\xFE<\x00p\x00>\x00\xD1\x1E", "<p>1.<span style='font:7.0pt x'>&nbsp; </span>x",
	} {
		f.Add([]byte(seed))
	}
	readers := []func(io.ReaderAt, int64) (*model.Document, error){html.Read, html.ReadMHTML}
	f.Fuzz(func(t *testing.T, b []byte) {
		for _, read := range readers {
			d, err := read(bytes.NewReader(b), int64(len(b)))
			var fe *model.FileError
			if err != nil && !errors.As(err, &fe) {
				t.Fatalf("%v is no FileError", err)
			}
			if d == nil {
				if err == nil {
					t.Fatal("neither a document nor an error")
				}
				continue
			}
			for l := range d.Leaves() {
				at := 0
				for _, run := range l.Runs {
					if run.Start != at || run.End < run.Start {
						t.Fatalf("runs of %q have gaps: %+v", l.Text, l.Runs)
					}
					at = run.End
				}
				if at != len(l.Text) || !utf8.ValidString(l.Text) {
					t.Fatalf("runs end at %d of %q", at, l.Text)
				}
			}
		}
	})
}
