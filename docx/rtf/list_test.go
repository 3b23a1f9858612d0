package rtf_test

import (
	"testing"

	"example.com/vanban/model"
)

// lists are tables of lists as Word writes them: 1 numbered I., 1., a); 2 bullets; 3 a document's own "Điều 1."; 4 follows 1 and begins
// at 5; 5 replaces a level; 6 without a label.
const lists = `{\*\listtable` +
	`{\list\listtemplateid1\listhybrid` +
	`{\listlevel\levelnfc1\levelnfcn1\leveljc0\levelfollow0\levelstartat1\levelspace0\levelindent0{\leveltext\leveltemplateid1\'02\'00.;}{\levelnumbers\'01;}\fi-360\li720 }` +
	`{\listlevel\levelnfc0\levelnfcn0\levelstartat1{\leveltext\'02\'01.;}{\levelnumbers\'01;}\b\fi-360\li1440 }` +
	`{\listlevel\levelnfc4\levelnfcn4\levelstartat1{\leveltext\'02\'02);}{\levelnumbers\'01;}\fi-360}` +
	`{\listlevel\levelnfc0\levellegal1\levelstartat1{\leveltext\'06\'00.\'01.\'03.;}{\levelnumbers\'01\'03\'05;}}` +
	`{\listname ;}\listid100}` +
	`{\list\listsimple{\listlevel\levelnfc23\levelstartat1{\leveltext\'01\u-3913 ?;}{\levelnumbers;}\f3\fi-360}\listid200}` +
	`{\list\listsimple{\listlevel\levelnfc0\levelstartat1{\leveltext\'07\u272 \'d0i\u7873 ?u \'00.;}{\levelnumbers\'06;}}\listid300}` +
	`{\list\listsimple{\listlevel\levelnfc255\levelstartat1{\leveltext\'00;}{\levelnumbers;}}\listid400}` +
	`{\list\listsimple{\listlevel\levelnfc0\levelstartat1\v{\leveltext\'02\'00.;}{\levelnumbers\'01;}}\listid500}` +
	`{\list\listsimple{\listlevel\levelnfc0\levelstartat1{\leveltext\'00-;}{\levelnumbers\'00;}}\listid600}}` +
	`{\*\listoverridetable{\listoverride\listid100\listoverridecount0\ls1}{\listoverride\listid200\listoverridecount0\ls2}{\listoverride\listid300\listoverridecount0\ls3}` +
	`{\listoverride\listid100\listoverridecount1{\lfolevel\listoverridestartat\levelstartat5}\ls4}` +
	`{\listoverride\listid100\listoverridecount1{\lfolevel\listoverrideformat{\listlevel\levelnfc3\levelstartat2{\leveltext\'02\'00/;}{\levelnumbers\'01;}}}\ls5}` +
	`{\listoverride\listid400\ls6}{\listoverride\listid500\ls7}{\listoverride\listid600\ls8}{\listoverride\listid999\ls9}}`

func TestLists(t *testing.T) {
	item := func(ls, level, text string) string { return `\pard\ls` + ls + `\ilvl` + level + ` ` + text + `\par` }
	cases := []showCase{
		{"levels", item("1", "0", "a") + item("1", "1", "b") + item("1", "1", "c") + item("1", "2", "d") + item("1", "3", "e") + item("1", "0", "f") + item("1", "1", "g"),
			lines("(I.) a", "(1.) b", "(2.) c", "(a)) d", "(1.2.1.) e", "(II.) f", "(1.) g")},
		{"bullets", item("2", "0", "a"), lines("(•) a")},
		{"words in a label, substitutes not counted", item("3", "0", "a") + item("3", "0", "b"), lines("(Điều 1.) a", "(Điều 2.) b")},
		{"another start", item("1", "0", "a") + item("4", "0", "b") + item("4", "0", "c"), lines("(I.) a", "(V.) b", "(VI.) c")},
		{"another level", item("5", "0", "a"), lines("(B/) a")},
		{"no label", item("6", "0", "a"), lines("a")},
		{"a hidden label", item("7", "0", "a"), lines("a")},
		{"Word's label before the one that the writer printed", `\pard\ls1\ilvl0{\listtext\f0 7.\tab}a\par`, lines("(I.) a")},
		{"the printed label of a list that is not there", `\pard{\listtext 7.\tab}\ls77\ilvl0 a\par\pard{\listtext\f3 \'b7\tab}\ls9 b\par c\par`, lines("(7.) a", "(•) b", "c")},
		{"a printed label without a list", `\pard{\listtext\pard\plain\f1 \'a7i\'d2u 1.\tab}a\par`, lines("(Điều 1.) a")},
		{"a list of the number 0 that is there", `{\*\listoverridetable{\listoverride\listid100\ls0}}\pard\ls0 a\par\pard b\par`, lines("(I.) a", "b")},
		{"a printed symbol without its font", `\pard\plain{\listtext\pard\plain\u61623\'3f\tab}\ls0\ilvl0 a\par`, lines("(•) a")},
		{"a printed label that ends cells", `\pard{\listtext 1.\cell\row\par\sect\page}a\par`, lines("(1.) a")},
		{"a level that is replaced and begins anew", `{\*\listoverridetable{\listoverride\listid100{\lfolevel\listoverridestartat\listoverrideformat{\listlevel\levelnfc0\levelstartat4{\leveltext\'02\'00.;}}}\ls20}}` + item("1", "0", "a") + item("20", "0", "b"), lines("(I.) a", "(4.) b")},
		{"no list", item("0", "0", "a"), lines("a")},
		{"old numbering as printed", `\pard{\pntext\f0 1.\tab}{\*\pn\pnlvlbody\pnf0\pnstart1\pndec{\pntxta .}}a\par{\pntext 2.\tab}b\par\pard c\par`, lines("(1.) a", "(2.) b", "c")},
		{"old numbering counted", `\pard{\*\pn\pnlvlbody\pnstart1\pnlcltr{\pntxtb (}{\pntxta )}}a\par b\par\pard c\par\pard{\*\pn\pnlvlbody\pnstart1\pnlcltr{\pntxtb (}{\pntxta )}}d\par`, lines("((a)) a", "((b)) b", "c", "((a)) d")},
		{"old bullets", `\pard{\*\pn\pnlvlblt\pnf3{\pntxtb\'b7}}a\par`, lines("(•) a")},
		{"inside an old list without a number", `\pard{\*\pn\pnlvlcont}a\par`, lines("a")},
		{"a list beside old numbering", `\pard{\pntext 9.\tab}{\*\pn\pnlvlbody\ilvl0\ls1\pnrnot0\pndec}\ls1 a\par`, lines("(I.) a")},
	}
	for _, c := range cases {
		t.Run(c.name, func(t *testing.T) {
			if got := show(read(t, lists+c.body)); got != c.want {
				t.Errorf("got\n%swant\n%s", got, c.want)
			}
		})
	}
}

func TestListPosition(t *testing.T) {
	d := read(t, lists+`\pard\ls1\ilvl0 a\par\pard\ls1\ilvl1 b\par\pard\ls1\ilvl1 c\par`)
	want := model.ListPosition{ID: 1, Level: 1, Format: "decimal", Value: 2}
	if got := d.Body[2].(*model.Paragraph).List; got != want {
		t.Errorf("got %+v, want %+v", got, want)
	}
}

func TestLabelsOfCocoa(t *testing.T) {
	const file = `{\rtf1\ansi\ansicpg1252\cocoartf2639{\fonttbl\f0\fswiss\fcharset0 Helvetica;}{\colortbl;\red255\green255\blue255;}` +
		`{\*\listtable{\list\listtemplateid1\listhybrid{\listlevel\levelnfc0\levelnfcn0\leveljc0\leveljcn0\levelfollow0\levelstartat1\levelspace360\levelindent0{\*\levelmarker \{decimal\}.}` +
		`{\leveltext\leveltemplateid1\'02\'00.;}{\levelnumbers\'01;}\fi-360\li720\lin720 }{\listname ;}\listid1}}{\*\listoverridetable{\listoverride\listid1\listoverridecount0\ls1}}` +
		"\n\\pard\\ls1\\ilvl0\\f0\\fs24 \\cf0 {\\listtext\t1.\t}Thu\\\n\\ls1\\ilvl0{\\listtext\t2.\t}Chi\\\n\\pard h\\uc0\\u7871 t}"
	if got, want := show(readFile(t, file)), lines("(1.) Thu", "(2.) Chi", "hết"); got != want {
		t.Errorf("got\n%swant\n%s", got, want)
	}
}
