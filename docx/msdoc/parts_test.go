package msdoc_test

import (
	"bytes"
	"fmt"
	"strings"
	"testing"

	"example.com/vanban/internal/cfb"
	"example.com/vanban/model"
)

// streamOf is a stream of a compound file.
func streamOf(file []byte, name string) []byte {
	f, err := cfb.Open(bytes.NewReader(file), int64(len(file)), cfb.DefaultLimits())
	if err != nil {
		panic(err)
	}
	b, _, err := f.Stream(name)
	if err != nil {
		panic(err)
	}
	return b
}

// level is an LVL: a format, a text with the characters 0 to 8 for the numbers, and a style tied to it.
type levelSpec struct {
	start, nfc, flags, restart int
	text                       string
	papx, chpx                 []byte
}

func (l levelSpec) bytes() []byte {
	var places []byte
	for i, u := range []rune(l.text) {
		if u < 9 {
			places = append(places, byte(i+1))
		}
	}
	places = append(places, make([]byte, 9-len(places))...)
	return join(le32(l.start), []byte{byte(l.nfc), byte(l.flags)}, places, []byte{0}, le32(0, 0), []byte{byte(len(l.chpx)), byte(len(l.papx)), byte(l.restart), 0},
		l.papx, l.chpx, le16(len([]rune(l.text))), utf16le(l.text))
}

// lists are the structures of lists: definitions of up to nine levels, and for each list its definition and overrides.
func lists(definitions [][]levelSpec, tied []int, overrides ...override) (tables, after map[int][]byte) {
	head := le16(len(definitions))
	var levels []byte
	for i, d := range definitions {
		var styles []int
		for at := range 9 {
			istd := 0xFFF
			if i == 0 && at < len(tied) {
				istd = tied[at]
			}
			styles = append(styles, istd)
		}
		head = join(head, le32(100+i, 0), le16(styles...), []byte{0, 0})
		for at := range 9 {
			l := levelSpec{nfc: 0xFF}
			if at < len(d) {
				l = d[at]
			}
			levels = append(levels, l.bytes()...)
		}
	}
	lfos, data := le32(len(overrides)), []byte(nil)
	for _, o := range overrides {
		count := 0
		if o.levels != nil {
			count = 1
		}
		lfos = join(lfos, le32(100+o.of, 0, 0), []byte{byte(count), 0, 0, 0})
		data = join(data, le32(-1), o.levels)
	}
	return map[int][]byte{73: head, 74: append(lfos, data...)}, map[int][]byte{73: levels}
}

type override struct {
	of     int // the definition
	levels []byte
}

func listItem(list, level int, s string) para {
	return formatted(join(sprm(0x460B, le16(list)...), sprm(0x260A, byte(level))), s)
}

var threeLevels = []levelSpec{
	{start: 1, nfc: 1, text: "\x00."}, {start: 1, nfc: 0, text: "\x01."}, {start: 1, nfc: 4, text: "\x02)", chpx: sprm(0x0835, 1)},
}

func listFile() file {
	f := file{main: []para{listItem(1, 0, "một"), listItem(1, 1, "hai"), listItem(1, 1, "ba"), listItem(1, 0, "bốn"), listItem(1, 1, "năm"), listItem(1, 2, "sáu")}}
	f.tables, f.after = lists([][]levelSpec{threeLevels}, nil, override{})
	return f
}

func TestLabels(t *testing.T) {
	startAt := func(level, n int) []byte { return le32(n, level|1<<4) }
	for _, c := range []struct {
		name      string
		levels    []levelSpec
		overrides []override
		items     []para
		want      string
	}{
		{"levels restart under the ones above", threeLevels, []override{{}}, listFile().main, "I. 1. 2. II. 1. a)"},
		{"lists of one definition count together", threeLevels, []override{{}, {}}, []para{listItem(1, 0, ""), listItem(2, 0, ""), listItem(1, 0, "")}, "I. II. III."},
		{"an override of the start", threeLevels, []override{{}, {levels: startAt(0, 5)}}, []para{listItem(1, 0, ""), listItem(2, 0, ""), listItem(2, 0, "")}, "I. V. VI."},
		{"an override of the level", threeLevels, []override{{levels: join(le32(0, 0|1<<5), levelSpec{start: 3, nfc: 0, text: "Điều \x00."}.bytes())}}, []para{listItem(1, 0, ""), listItem(1, 0, "")}, "Điều 3.|Điều 4."},
		{"numbers of several levels, legal", []levelSpec{{start: 1, nfc: 1, text: "\x00."}, {start: 1, nfc: 3, flags: 4, text: "\x00.\x01"}}, []override{{}}, []para{listItem(1, 0, ""), listItem(1, 1, "")}, "I. 1.1"},
		{"a level that never restarts", []levelSpec{{start: 1, text: "\x00."}, {start: 1, flags: 8, text: "(\x01)"}}, []override{{}}, []para{listItem(1, 0, ""), listItem(1, 1, ""), listItem(1, 0, ""), listItem(1, 1, "")}, "1. (1) 2. (2)"},
		{"a bullet of a symbol font", []levelSpec{{nfc: 23, text: "\uF0FE", chpx: join(sprm(0x4A4F, 1, 0), sprm(0x4A51, 1, 0))}}, []override{{}}, []para{listItem(1, 0, "")}, "☑"},
		{"two digits, a hidden label", []levelSpec{{start: 7, nfc: 22, text: "\x00/"}, {start: 1, text: "\x01.", chpx: sprm(0x083C, 1)}}, []override{{}}, []para{listItem(1, 0, ""), listItem(1, 1, "")}, "07/ "},
		{"a list that is not there", threeLevels, []override{{}}, []para{listItem(9, 0, ""), listItem(1, 12, "")}, " "},
	} {
		f := file{main: c.items, fonts: []string{"Times New Roman", "Wingdings"}}
		f.tables, f.after = lists([][]levelSpec{c.levels}, nil, c.overrides...)
		var labels []string
		for p := range model.Paragraphs(read(t, f).Body) {
			labels = append(labels, p.Label)
		}
		sep := " "
		if strings.Contains(c.want, "|") {
			sep = "|"
		}
		if got := strings.Join(labels, sep); got != c.want {
			t.Errorf("%s: %q, want %q", c.name, got, c.want)
		}
	}
}

func TestListsOfStyles(t *testing.T) {
	f := file{
		styles: stylesheet(
			styleSpec{kind: 1, base: 0xFFF, name: "Normal"},
			styleSpec{sti: 1, kind: 1, base: 0, name: "heading 1", papx: join(sprm(0x460B, 1, 0), sprm(0x840F, 50, 0))},
			styleSpec{sti: 2, kind: 1, base: 1, name: "heading 2", papx: join(sprm(0x460B, 1, 0))},
		),
		main: []para{{istd: 1, runs: []run{{text: "A\r"}}}, {istd: 2, runs: []run{{text: "B\r"}}}, {istd: 2, grpprl: sprm(0x460B, 0, 0), runs: []run{{text: "C\r"}}}},
	}
	f.tables, f.after = lists([][]levelSpec{{{start: 1, nfc: 1, text: "\x00.", papx: sprm(0x840F, 99, 0)}, {start: 1, text: "\x01.", papx: sprm(0x840F, 99, 0)}}}, []int{1, 2}, override{})
	var got []string
	for p := range model.Paragraphs(read(t, f).Body) {
		got = append(got, fmt.Sprint(p.Label, p.Layout.IndentLeft))
	}
	// the style's own indent comes over that of the list's level
	if want := "I.50 1.99 99"; strings.Join(got, " ") != want {
		t.Errorf("%q, want %q", got, want)
	}
}

// TestOlderNumbering reads paragraphs that carry their numbers as in Word 6.
func TestOlderNumbering(t *testing.T) {
	anld := make([]byte, 84)
	copy(anld, join([]byte{0, 0, 1, 0, 0, 0}, le16(0, 0, 1)))
	copy(anld[20:], utf16le("."))
	numbered := func(s string) para {
		return formatted(join(sprm(0x460B, 0xFF, 7), sprm(0xC63E, append([]byte{84}, anld...)...)), s)
	}
	var got []string
	for p := range model.Paragraphs(read(t, file{main: []para{numbered("một"), numbered("hai"), text("xen"), numbered("lại")}}).Body) {
		got = append(got, p.Label)
	}
	if want := "1. 2.  1."; strings.Join(got, " ") != want {
		t.Errorf("%q, want %q", got, want)
	}
}

// cellMark and rowMark end a cell and a row.
func cell(depth int, s string) para {
	if depth == 1 {
		return para{grpprl: sprm(0x2416, 1), runs: []run{{text: s + "\x07"}}}
	}
	return para{grpprl: join(sprm(0x2416, 1), sprm(0x6649, byte(depth), 0, 0, 0), sprm(0x244B, 1)), runs: []run{{text: s + "\r"}}}
}

func row(depth int, grpprl ...[]byte) para {
	if depth == 1 {
		return para{grpprl: join(sprm(0x2416, 1), sprm(0x2417, 1), join(grpprl...)), runs: []run{{text: "\x07"}}}
	}
	return para{grpprl: join(sprm(0x2416, 1), sprm(0x6649, byte(depth), 0, 0, 0), sprm(0x244B, 1), sprm(0x244C, 1), join(grpprl...)), runs: []run{{text: "\r"}}}
}

// defTable is a row definition: edges, and the flags of each cell.
func defTable(edges []int, flags ...int) []byte {
	body := append([]byte{byte(len(edges) - 1)}, le16(edges...)...)
	for _, f := range flags {
		body = join(body, le16(f), make([]byte, 18))
	}
	return join(le16(0xD608, len(body)+1), body)
}

func tableFile() file {
	return file{main: []para{
		text("trước"),
		cell(1, "Tỉnh"), cell(1, "Số"), row(1, defTable([]int{0, 2000, 3000}, 0, 3<<5), sprm(0x3404, 1)),
		cell(1, "Xã A"), cell(1, "Xã B"), cell(1, ""), row(1, defTable([]int{1, 1000, 2000, 3000}, 0, 0, 1<<5)),
		text("sau"),
	}}
}

func TestTables(t *testing.T) {
	for _, c := range []struct {
		name string
		body []para
		want string
	}{
		{"merged over columns and rows, a header row", tableFile().main, "trước|[0+2x1 Tỉnh][2+1x2 Số]*/[0+1x1 Xã A][1+1x1 Xã B][2+1x0 ]/|sau|"},
		{"cells merged by flags", []para{cell(1, "a"), cell(1, "b"), cell(1, "c"), row(1, defTable([]int{0, 10, 20, 30}, 1, 2, 0))}, "[0+2x1 a b][2+1x1 c]/|"},
		{"by the other flags", []para{cell(1, "a"), cell(1, "b"), cell(1, "c"), row(1, defTable([]int{0, 10, 20, 30}, 2, 1, 0))}, "[0+2x1 a b][2+1x1 c]/|"},
		{"merged by modifiers", []para{cell(1, "a"), cell(1, "b"), row(1, defTable([]int{0, 10, 20}, 0, 0), sprm(0xD62B, 2, 0, 3)), cell(1, ""), cell(1, "d"), row(1, defTable([]int{0, 10, 20}, 0, 0), sprm(0xD62B, 2, 0, 1))}, "[0+1x2 a][1+1x1 b]/[0+1x0 ][1+1x1 d]/|"},
		{"a nested table", []para{{grpprl: sprm(0x2416, 1), runs: []run{{text: "trước\r"}}}, cell(2, "x"), cell(2, "y"), row(2, defTable([]int{0, 10, 20}, 0, 0)), cell(1, "sau"), row(1, defTable([]int{0, 50}, 0))}, "[0+1x1 trước <[0+1x1 x][1+1x1 y]/> sau]/|"},
		{"a row without a definition", []para{cell(1, "a"), cell(1, "b"), row(1)}, "[0+1x1 a][1+1x1 b]/|"},
		{"a row without its end", []para{cell(1, "a"), cell(1, "b")}, "[0+1x1 a][1+1x1 b]/|"},
		{"a deleted row", []para{cell(1, "a"), {grpprl: join(sprm(0x2416, 1), sprm(0x2417, 1)), runs: []run{{text: "\x07", grpprl: sprm(0x0800, 1)}}}, cell(1, "b"), row(1)}, "[0+1x1 b]/|"},
		{"edges nearly alike", []para{cell(1, "a"), cell(1, "b"), row(1, defTable([]int{0, 1000, 2000}, 0, 0)), cell(1, "c"), cell(1, "d"), row(1, defTable([]int{0, 1002, 1999}, 0, 0))}, "[0+1x1 a][1+1x1 b]/[0+1x1 c][1+1x1 d]/|"},
	} {
		if got := outline(read(t, file{main: c.body}).Body); got != c.want {
			t.Errorf("%s: %q, want %q", c.name, got, c.want)
		}
	}
}

// outline writes blocks so that the shape of tables shows: column+span x rows, a star after a header row.
func outline(blocks []model.Block) string {
	var sb strings.Builder
	for _, b := range blocks {
		switch b := b.(type) {
		case *model.Paragraph:
			sb.WriteString(b.Text)
		case *model.Table:
			for _, r := range b.Rows {
				for _, c := range r.Cells {
					inner := strings.TrimSuffix(outline(c.Blocks), "|")
					for _, n := range c.Blocks {
						if _, nested := n.(*model.Table); nested {
							inner = strings.NewReplacer("|[", " <[", "]/|", "]/> ").Replace(inner)
						}
					}
					fmt.Fprintf(&sb, "[%d+%dx%d %s]", c.Column, c.ColSpan, c.RowSpan, strings.ReplaceAll(inner, "|", " "))
				}
				if r.Header {
					sb.WriteByte('*')
				}
				sb.WriteByte('/')
			}
		}
		sb.WriteByte('|')
	}
	return sb.String()
}

func TestTableBorders(t *testing.T) {
	all := sprm(0xD605, append([]byte{24}, bytes.Repeat([]byte{4, 1, 0, 0}, 6)...)...)
	between := sprm(0xD605, append([]byte{24}, join(make([]byte, 16), []byte{4, 1, 0, 0}, make([]byte, 4))...)...)
	bare := append([]byte{1}, le16(0, 100, 0, 0)...)
	bare = append(bare, bytes.Repeat([]byte{0xFF}, 16)...)
	for _, c := range []struct {
		name string
		row  para
		want bool
	}{
		{"all", row(1, defTable([]int{0, 100}, 0), all), true},
		{"none", row(1, defTable([]int{0, 100}, 0)), false},
		{"between rows of one row", row(1, defTable([]int{0, 100}, 0), between), false},
		{"taken away by the cells", row(1, join(le16(0xD608, len(bare)+1), bare), all), false},
		{"of the cell", row(1, defTable([]int{0, 100}, 0), sprm(0xD620, 7, 0, 1, 15, 4, 1, 0, 0)), true},
	} {
		tb := read(t, file{main: []para{cell(1, "a"), c.row}}).Body[0].(*model.Table)
		if got := tb.Borders || tb.Rows[0].Cells[0].Text() != "a"; got != c.want {
			t.Errorf("%s: %v, want %v", c.name, got, c.want)
		}
	}
}

func noteFile() file {
	special := sprm(0x0855, 1)
	return file{
		main:      []para{runs(run{text: "Thể thức"}, run{text: "\x02", grpprl: special}, run{text: " và"}, run{text: "*"}, run{text: " hết"}, run{text: "\x02", grpprl: special})},
		footnotes: []para{runs(run{text: "\x02", grpprl: special}, run{text: " chú một"}), text("* chú sao"), text("")},
		endnotes:  []para{runs(run{text: "\x02", grpprl: special}, run{text: " chú cuối"}), text("")},
		tables: map[int][]byte{
			2: join(le32(8, 12, 18), le16(1, 0)), 3: le32(0, 10, 20, 21),
			46: join(le32(17, 18), le16(1)), 47: le32(0, 11, 12),
			31: join(make([]byte, 54), le16(2<<6)),
		},
	}
}

func TestNotes(t *testing.T) {
	want := "Thể thức[1] và[*] hết[i]\n[1] chú một\n[*] * chú sao\n[i] chú cuối\n"
	if got := plain(t, noteFile()); got != want {
		t.Errorf("%q, want %q", got, want)
	}
	d := read(t, noteFile())
	if len(d.Notes) != 3 || d.Notes[1].Mark != "*" || d.Notes[2].Kind != model.Endnote || len(d.Body[0].(*model.Paragraph).Anchors) != 3 {
		t.Errorf("%+v", d.Notes)
	}
}

func TestComments(t *testing.T) {
	special := sprm(0x0855, 1)
	d := read(t, file{
		main:     []para{runs(run{text: "chữ"}, run{text: "\x05", grpprl: special})},
		comments: []para{runs(run{text: "\x05", grpprl: special}, run{text: "xem lại"}), text("")},
		tables:   map[int][]byte{4: join(le32(3, 4), make([]byte, 30)), 5: le32(0, 9, 10), 36: join(le16(3), utf16le("Lan"))},
	})
	if len(d.Comments) != 1 || d.Comments[0].Author != "Lan" || model.BlockText(d.Comments[0].Body[0]) != "xem lại" || modelText(d) != "chữ|" {
		t.Errorf("%+v %q", d.Comments, modelText(d))
	}
}

func TestPagesAndMargins(t *testing.T) {
	f := file{
		main:    []para{{runs: []run{{text: "một\x0C"}}}, text("hai"), text("ba")},
		headers: []para{text("đầu"), text(""), text("chân"), text(""), text("khác"), text(""), text("")},
	}
	sepx := join(sprm(0xB01F, 0x82, 0x2E), sprm(0xB020, 0xC6, 0x41), sprm(0xB021, 0xA5, 6), sprm(0xB025, 1, 0), sprm(0x300A, 0))
	b := append(le16(len(sepx)), sepx...)
	// positions of the stories: six of separators, then six a section
	f.tables = map[int][]byte{
		6:  join(le32(0, 4, 11), le16(0), le32(1200), le16(0), le32(0), le16(0), le32(-1), le16(0), le32(0)),
		11: le32(0, 0, 0, 0, 0, 0, 0, 0, 5, 5, 11, 11, 11, 11, 17, 17, 17, 17, 17, 18),
	}
	content := f.bytes()
	// the section's properties take the place of unused bytes behind the text
	main := streamOf(content, "WordDocument")
	copy(main[1200:], b)
	f.streams = map[string][]byte{"WordDocument": main}
	d := read(t, f)
	if len(d.Pages) != 2 || d.Pages[0].To != 1 || d.Pages[1].To != 3 || d.Pages[0].Width != 11906 || d.Pages[0].Height != 16838 || d.Pages[0].Left != 1702 || d.Pages[1].Width != 12240 {
		t.Errorf("pages %+v", d.Pages)
	}
	var got []string
	for _, m := range d.Margins {
		got = append(got, fmt.Sprint(m.Kind, m.Pages, m.Page, " ", model.BlockText(m.Body[0])))
	}
	if want := "headerdefault0 đầu;footerdefault0 chân;headerdefault1 khác"; strings.Join(got, ";") != want {
		t.Errorf("%q, want %q", got, want)
	}
	if got := plain(t, f); got != "một\nhai\nba\nđầu\nchân\nkhác\n" {
		t.Errorf("%q", got)
	}
}
