package rtf_test

import "testing"

func TestPlacesOnThePage(t *testing.T) {
	at := func(x, y, text string) string {
		return `{\pard\pvpg\phpg\posx` + x + `\posy` + y + `\absw5000\absh-300 ` + text + `\par}`
	}
	runShow(t, []showCase{
		{"from above, side by side from the left", at("5000", "480", "c") + at("360", "3000", "e") + at("360", "1400", "d") + at("300", "420", "b") + `\pard f\par`, lines("b", "c", "d", "e", "f")},
		{"paragraphs of one place in their order", at("360", "900", `c\par d`) + at("360", "300", `a\par b`), lines("a", "b", "c", "d")},
		{"text around", `a\par` + at("360", "900", "c") + at("360", "300", "b") + `\pard d\par` + at("0", "0", "e"), lines("a", "b", "c", "d", "e")},
		{"pages apart", at("360", "900", "b") + at("360", "300", "a") + `{\pard\page\par}` + at("360", "900", "d") + at("360", "300", "c"), lines("a", "b", "[page]", "c", "d")},
		{"sections apart", at("360", "900", "a") + `\sect` + at("360", "300", "b"), lines("a", "b")},
		{"a place that goes with the text", `{\pard\pvpara\phpg\posx0\posy900 a\par}{\pard\pvpara\phpg\posx0\posy100 b\par}`, lines("a", "b")},
		{"boxes go with their paragraph", at("360", "900", `c{\shp{\*\shpinst{\shptxt d}}}`) + at("360", "300", "a"), lines("a", "c", "box d")},
		{"a table between", at("360", "900", "b") + at("360", "300", "a") + `\trowd\cellx900\pard\intbl c\cell\row\pard` + at("0", "0", "d"), lines("a", "b", "row", " <1x1>", "  c", "d")},
	})
}
