package rtf_test

import (
	"errors"
	"strings"
	"testing"

	"example.com/vanban/docx/rtf"
	"example.com/vanban/model"
)

func TestDamage(t *testing.T) {
	for _, c := range []struct{ name, file, want string }{
		{"cut short in the text", `{\rtf1 a\par {\b b`, lines("a", "b", "error: the file is cut short: it ends inside 2 groups")},
		{"cut short in a cell", `{\rtf1\trowd\cellx900\cellx1800\pard\intbl a\cell b`, lines("row", " <1x1>", "  a", " <1x1>", "  b", "error: the file is cut short: it ends inside 1 groups")},
		{"cut short in a note", `{\rtf1 a{\chftn{\footnote b`, lines("a[note]", "footnote 1:", "  b", "error: the file is cut short: it ends inside 3 groups")},
		{"cut short in a text box", `{\rtf1 a{\shp{\*\shpinst{\shptxt b`, lines("a", "box b", "error: the file is cut short: it ends inside 4 groups")},
		{"cut short in a word", `{\rtf1 a\pa`, lines("a", "error: the file is cut short: it ends inside 1 groups")},
		{"cut short after a backslash", `{\rtf1 a\`, lines("a", "error: the file is cut short: it ends inside 1 groups")},
		{"a brace too many", `{\rtf1 a\par}b\par c\par}`, lines("a", "b", "c", "warning: byte 13: a brace too many, what follows is read all the same")},
		{"a drawing without its end", `{\rtf1{\shp{\*\shpinst\shpleft0{\sp{\sn shapeType}{\sv 20}}\pard a\par b\par}}c\par}`, lines("a", "b", "c", "warning: byte 65: a drawing without its end, what follows is read as text")},
		{"rubbish after the document", "{\\rtf1 a\\par}\r\n\x00xyz", lines("a")},
		{"a second document", `{\rtf1 a\par}{\rtf1 b\par}`, lines("a")},
		{"a length that lies", `{\rtf1 a\par{\pict\pngblip\bin999 xyz}}b\par}`, lines("a", "[image]", "error: byte 34: 999 bytes of binary data are announced, the file ends before", "error: the file is cut short: it ends inside 2 groups")},
		{"a number beyond all measure", `{\rtf1\fs99999999999999999999 a\par}`, lines("a")},
		{"a broken number of a byte", `{\rtf1 a\'zzb\par}`, lines("azzb")},
	} {
		t.Run(c.name, func(t *testing.T) {
			if got := show(readFile(t, c.file)); got != c.want {
				t.Errorf("got\n%swant\n%s", got, c.want)
			}
		})
	}
}

func TestRefusals(t *testing.T) {
	for _, c := range []struct {
		name, file string
		want       error
	}{
		{"nothing", "", model.ErrFormat},
		{"another format", "PK\x03\x04", model.ErrFormat},
		{"groups without end", `{\rtf1` + strings.Repeat("{", 3_000_000), model.ErrLimit},
		{"groups without end in a part that is left out", `{\rtf1{\*\x` + strings.Repeat("{", 3_000_000), model.ErrTruncated},
		{"nothing but binary data", `{\rtf1\bin2147483647 x}`, model.ErrTruncated},
	} {
		t.Run(c.name, func(t *testing.T) {
			_, err := rtf.Read(strings.NewReader(c.file), int64(len(c.file)))
			var fe *model.FileError
			if !errors.Is(err, c.want) || !errors.As(err, &fe) {
				t.Errorf("got %v, want %v", err, c.want)
			}
		})
	}
}
