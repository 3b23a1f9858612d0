package rtf_test

import (
	"bytes"
	"errors"
	"os"
	"path/filepath"
	"testing"

	"example.com/vanban/docx/rtf"
	"example.com/vanban/model"
)

// seeds hold each construct once.
var seeds = []string{
	`B\'e1o c\u225?o{\b\i\ul\strike\fs28\cf1 x}\tab\line\page\column\-\_\~\par\pard\qc\li100\sl360\slmult1\brdrb\brdrs y\par`,
	`\f2 C\'f4\'f2ng{\f1 B\'b8o}{\f4 Ba\'f9o}{\f3\'b7}{\f9\'d6\'d0}\par{\upr{a}{\*\ud{\u7889?}}}\par`,
	lists + `\pard\ls1\ilvl0{\listtext 1.\tab}a\par\ls1\ilvl3 b\par\pard{\pntext 1.}{\*\pn\pnlvlbody\pndec{\pntxta .}}c\par`,
	`\trowd\trhdr\clmgf\cellx900\clmrg\cellx1800\pard\intbl a\cell\itap2 b\nestcell{\*\nesttableprops\trowd\clvmgf\cellx500\nestrow}\itap1\cell\row\pard`,
	`\facingp\titlepg{\headerf a}{\footerl b}c{\super\chftn{\footnote\ftnalt d}}{\super *{\footnote e}}{\*\atnid x}\chatn{\*\annotation{\*\atndate 5}f}\sect\sectd\pgnrestart g\par`,
	`{\field{\*\fldinst HYPERLINK "a"}{\fldrslt b}}{\field{\*\fldinst SYMBOL 183 \\f "Symbol"}}{\field{\*\fldinst FORMDROPDOWN{\*\formfield\ffres1{\*\ffl a}}}}\par`,
	`{\shp{\*\shpinst\shpright900{\sp{\sn shapeType}{\sv 20}}{\shptxt a\par}}{\shprslt x}}{\*\shppict{\pict\pngblip 0102}}{\pict\dibitmap\bin3 abc}{\object{\result b}}\par`,
	`{\*\do\dpline\dpxsize900{\dptxbxtext a\par}}{\deleted b\par}{\mmath{\*\moMath{\mf{\mnum a}{\mden b}}{\msup c}}}\par}}d\par{{{`,
}

// FuzzRead reads anything: it must end soon, with a document whose spans fit or with an error of a known kind.
func FuzzRead(f *testing.F) {
	for _, s := range seeds {
		f.Add([]byte(header + s + "}"))
	}
	for _, name := range []string{"cases/12-rtf.rtf", "reports/h50.doc"} {
		if content, err := os.ReadFile(filepath.Join("../../../shared/samples", name)); err == nil {
			f.Add(content)
		}
	}
	f.Fuzz(func(t *testing.T, content []byte) {
		d, err := rtf.Read(bytes.NewReader(content), int64(len(content)))
		if err != nil {
			var fe *model.FileError
			if !errors.As(err, &fe) {
				t.Fatalf("%v is no FileError", err)
			}
			return
		}
		for p := range d.Leaves() {
			at := 0
			for _, r := range p.Runs {
				if r.Start != at || r.End < at || r.Format == nil {
					t.Fatalf("run from %d to %d after %d in %q", r.Start, r.End, at, p.Text)
				}
				at = r.End
			}
			if at != len(p.Text) {
				t.Fatalf("runs end at %d of %d", at, len(p.Text))
			}
			for _, a := range p.Anchors {
				if a.At < 0 || a.At > len(p.Text) || a.Kind == model.AnchorNote && a.Index >= len(d.Notes) || a.Kind == model.AnchorImage && a.Index >= len(d.Images) {
					t.Fatalf("anchor %+v in %q", a, p.Text)
				}
			}
		}
		for i, p := range d.Pages {
			if p.To > len(d.Body) || i > 0 && p.To < d.Pages[i-1].To {
				t.Fatalf("pages end at %d of %d blocks", p.To, len(d.Body))
			}
		}
	})
}
