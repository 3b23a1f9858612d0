package listing_test

import (
	"fmt"
	"strings"
	"testing"

	"example.com/vanban/docx/internal/listing"
)

func TestCounters(t *testing.T) {
	d := &listing.Definition{}
	d.Levels[0] = &listing.Level{Start: 1, Format: "upperRoman", Text: "%1.", Restart: listing.Unset}
	d.Levels[1] = &listing.Level{Start: 1, Format: "decimal", Text: "%2.", Restart: listing.Unset}
	d.Levels[2] = &listing.Level{Start: 1, Format: "lowerLetter", Text: "%1.%2.%3)", Legal: true, Restart: 0}
	other := listing.NewList(d)
	other.Starts[1] = 7
	lists := []*listing.List{listing.NewList(d), other}
	var cs listing.Counters
	var got []string
	for _, at := range [][2]int{{0, 0}, {0, 1}, {0, 1}, {0, 2}, {0, 0}, {0, 2}, {1, 1}, {1, 1}, {0, 5}, {0, -1}} {
		value, label, ok := cs.Next(lists[at[0]], at[1])
		got = append(got, fmt.Sprintf("%d %s %t", value, label, ok))
	}
	want := "1 I. true|1 1. true|2 2. true|1 1.2.1) true|2 II. true|2 2.1.2) true|7 7. true|8 8. true|0  false|0  false"
	if s := strings.Join(got, "|"); s != want {
		t.Errorf("%s\nwant %s", s, want)
	}
}

func TestFormatNumber(t *testing.T) {
	for _, c := range []struct {
		n              int
		format, custom string
		want           string
	}{
		{4, "upperRoman", "", "IV"}, {0, "upperRoman", "", "0"}, {28, "lowerLetter", "", "bb"}, {7, "decimalZero", "", "07"}, {3, "custom", "001, 002", "003"},
		{21, "cardinalText", "", "Hai mươi mốt"}, {4, "ordinalText", "", "Thứ tư"}, {105, "vietnameseCounting", "", "Một trăm linh năm"}, {2, "numberInDash", "", "- 2 -"},
		{5, "decimalEnclosedCircle", "", "⑤"}, {5, "none", "", ""}, {-3, "lowerRoman", "", "-3"}, {12, "ordinal", "", "12th"}, {6, "chicago", "", "††"}, {9, "aiueo", "", "9"},
	} {
		if got := listing.FormatNumber(c.n, c.format, c.custom); got != c.want {
			t.Errorf("%d %s: %q, want %q", c.n, c.format, got, c.want)
		}
	}
}
