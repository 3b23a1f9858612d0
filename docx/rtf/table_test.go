package rtf_test

import (
	"slices"
	"testing"

	"example.com/vanban/model"
)

func TestTables(t *testing.T) {
	const row = `\trowd\trgaph108\trleft-108\cellx2000\cellx4000`
	runShow(t, []showCase{
		{"rows and cells", `a\par` + row + `\pard\intbl b\cell c\cell\row` + row + `\pard\intbl d\par e\cell\cell\row\pard f\par`,
			lines("a", "row", " <1x1>", "  b", " <1x1>", "  c", "row", " <1x1>", "  d", "  e", " <1x1>", "  ", "f")},
		{"the definition before and after the cells, as Word writes it", row + `\pard\plain\intbl{a\cell b\cell}\pard\plain\intbl{` + row + `\row}` + `\pard\plain\intbl{c\cell d\cell}\pard\intbl{` + row + `\row}\pard e\par`,
			lines("row", " <1x1>", "  a", " <1x1>", "  b", "row", " <1x1>", "  c", " <1x1>", "  d", "e")},
		{"the definition after the cells alone", `\pard\intbl a\cell b\cell` + row + `\row\pard c\par`, lines("row", " <1x1>", "  a", " <1x1>", "  b", "c")},
		{"cells without \\intbl", row + ` a\cell b\par c\cell\row\pard d\par`, lines("row", " <1x1>", "  a", " <1x1>", "  b", "  c", "d")},
		{"a row without its end", row + `\pard\intbl a\cell b\cell\pard c\par`, lines("row", " <1x1>", "  a", " <1x1>", "  b", "c")},
		{"more cells than defined", `\trowd\cellx2000\pard\intbl a\cell b\cell c\cell\row\pard`, lines("row", " <1x1>", "  a", " <1x1>", "  b", " <1x1>", "  c")},
		{"an empty cell more than defined", row + `\pard\intbl a\cell b\cell\cell\row\pard`, lines("row", " <1x1>", "  a", " <1x1>", "  b")},
		{"no definition", `\pard\intbl a\cell\cell b\cell\trowd\row\pard`, lines("row", " <1x1>", "  a", " <1x1>", "  ", " <1x1>", "  b")},
		{"fewer cells than defined", row + `\pard\intbl a\cell\row\pard`, lines("row", " <1x1>", "  a")},
		{"text before a row's end", row + `\pard\intbl a\cell b\row\pard c\par`, lines("row", " <1x1>", "  a", " <1x1>", "  b", "c")},
		{"cells over columns", `\trowd\cellx1000\cellx2000\cellx3000\pard\intbl a\cell b\cell c\cell\row\trowd\cellx2000\cellx3000\pard\intbl d\cell e\cell\row\pard`,
			lines("row", " <1x1>", "  a", " <1x1>", "  b", " <1x1>", "  c", "row", " <2x1>", "  d", " <1x1>", "  e")},
		{"edges apart by some twips are one", `\trowd\cellx1000\cellx2004\pard\intbl a\cell b\cell\row\trowd\trleft4\cellx1010\cellx2000\pard\intbl c\cell d\cell\row\pard`,
			lines("row", " <1x1>", "  a", " <1x1>", "  b", "row", " <1x1>", "  c", " <1x1>", "  d")},
		{"cells merged with the one before", `\trowd\clmgf\cellx1000\clmrg\cellx2000\cellx3000\pard\intbl a\cell\cell b\cell\row\trowd\cellx1000\cellx2000\cellx3000\pard\intbl c\cell d\cell e\cell\row\pard`,
			lines("row", " <2x1>", "  a", " <1x1>", "  b", "row", " <1x1>", "  c", " <1x1>", "  d", " <1x1>", "  e")},
		{"text in a merged cell is kept", `\trowd\clmgf\cellx1000\clmrg\cellx2000\pard\intbl a\cell b\cell\row\pard`, lines("row", " <2x1>", "  a", "  b")},
		{"cells merged with the one above", `\trowd\clvmgf\cellx1000\cellx2000\pard\intbl a\cell b\cell\row\trowd\clvmrg\cellx1000\cellx2000\pard\intbl\cell c\cell\row\pard`,
			lines("row", " <1x2>", "  a", " <1x1>", "  b", "row", " <1x0>", " <1x1>", "  c")},
		{"a row that begins further right", `\trowd\cellx1000\cellx2000\pard\intbl a\cell b\cell\row\trowd\trleft1000\cellx2000\pard\intbl c\cell\row\pard`,
			lines("row", " <1x1>", "  a", " <1x1>", "  b", "row", " <1x1>", "  c")},
		{"rows of headers", `\trowd\trhdr\cellx1000\pard\intbl a\cell\row\trowd\cellx1000\pard\intbl b\cell\row\pard`, lines("row of headers", " <1x1>", "  a", "row", " <1x1>", "  b")},
		{"a table in a cell", row + `\pard\intbl a\par\pard\intbl\itap2 b\nestcell{\nonesttables\par}c\nestcell{\nonesttables\par}{\*\nesttableprops\trowd\cellx500\cellx900\nestrow}{\nonesttables\par}\pard\intbl d\cell e\cell\row\pard f\par`,
			lines("row", " <1x1>", "  a", "  row", "   <1x1>", "    b", "   <1x1>", "    c", "  d", " <1x1>", "  e", "f")},
		{"a table in a table in a cell", `\trowd\cellx900\pard\intbl\itap3 a\nestcell{\*\nesttableprops\trowd\cellx500\nestrow}\pard\intbl\itap2 b\nestcell{\*\nesttableprops\trowd\cellx700\nestrow}\pard\intbl c\cell\row\pard`,
			lines("row", " <1x1>", "  row", "   <1x1>", "    row", "     <1x1>", "      a", "    b", "  c")},
		{"two tables with a paragraph between", `\trowd\cellx900\pard\intbl a\cell\row\pard\par\trowd\cellx900\pard\intbl b\cell\row\pard`, lines("row", " <1x1>", "  a", "", "row", " <1x1>", "  b")},
		{"a table at the end of the file", `\trowd\cellx900\pard\intbl a\cell\row`, lines("row", " <1x1>", "  a")},
		{"a deleted row and a deleted cell", `\trowd\cldel\cellx900\pard\intbl{\deleted a\cell}\row\trowd\cellx900\cldel\cellx1800\pard\intbl b\cell{\deleted c}\cell\row\pard`, lines("row", " <1x1>", "  b")},
		{"a deleted table", `a\par\trowd\cldel\cellx900\pard\intbl{\deleted a\cell}\row\pard b\par`, lines("a", "b")},
		{"labels in cells", lists + `\trowd\cellx900\cellx1800\pard\intbl\ls1\ilvl0 a\cell\pard\intbl\ls1 b\cell\row\pard`, lines("row", " <1x1>", "  (I.) a", " <1x1>", "  (II.) b")},
	})
}

func TestTableLayout(t *testing.T) {
	d := read(t, `{\stylesheet{\s0 Normal;}{\*\ts11\tsrowd Table Grid;}}\trowd\ts11\trqc\trftsWidth3\trwWidth4000\tblind120\trbrdrt\brdrs\brdrw10\tphmrg\tposx100\clvertalc\clbrdrt\brdrnone\cellx1500\cellx4000\pard\intbl a\cell b\cell\row\pard`)
	table := d.Body[0].(*model.Table)
	want := model.TableLayout{Style: "Table Grid", Align: "center", Width: 4000, Indent: 120, Floating: true}
	if table.Layout != want || !table.Borders || !slices.Equal(table.Columns, []int{1500, 2500}) || table.Rows[0].Cells[0].VAlign != "center" || table.Rows[0].Cells[1].Column != 1 {
		t.Errorf("got %+v", table)
	}
	if read(t, `\trowd\clbrdrt\brdrnone\cellx1500\pard\intbl a\cell\row\pard`).Body[0].(*model.Table).Borders {
		t.Error("borders that are none")
	}
	if !read(t, `\trowd\clbrdrb\brdrw15\brdrs\cellx1500\pard\intbl a\cell\row\pard`).Body[0].(*model.Table).Borders {
		t.Error("borders of a cell")
	}
}
