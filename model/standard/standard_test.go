package standard_test

import (
	"slices"
	"testing"

	"example.com/vanban/model"
	"example.com/vanban/model/standard"
)

func date(t *testing.T, s string) model.Date {
	t.Helper()
	d, err := model.ParseDate(s)
	if err != nil {
		t.Fatal(err)
	}
	return d
}

func TestFor(t *testing.T) {
	for _, c := range []struct {
		name    string
		regime  model.Regime
		date    string
		edition string
		layout  string
		near    bool
	}{
		{"state, the day the decree was signed", model.State, "2020-03-05", "nd30", "nd30", false},
		{"state, the day before", model.State, "2020-03-04", "tt01-2011", "nd30", true},
		{"state, under the joint circular", model.State, "2008-06-01", "tt55-2005", "nd30", true},
		{"state, before any edition", model.State, "1999-01-01", "tt55-2005", "nd30", true},
		{"state, a draft without a date", model.State, "", "nd30", "nd30", false},
		{"party, the first day of HD 36", model.Party, "2018-04-03", "hd36", "hd36", false},
		{"party, the last day of HD 36", model.Party, "2026-05-26", "hd36", "hd36", false},
		{"party, the first day of HD 05", model.Party, "2026-05-27", "hd05", "hd05", false},
		{"party, a draft without a date", model.Party, "", "hd05", "hd05", false},
		{"party, under HD 11", model.Party, "2010-10-01", "hd11-2004", "hd36", true},
		{"party, a year that two editions share", model.Party, "2026", "hd05", "hd05", false},
		{"party, a month that two editions share", model.Party, "2026-05", "hd36", "hd36", false},
		{"state, the year of the decree", model.State, "2020", "nd30", "nd30", false},
	} {
		t.Run(c.name, func(t *testing.T) {
			d := date(t, c.date)
			e, ok := standard.EditionFor(c.regime, d)
			if !ok || e.ID != c.edition || e.Near != c.near {
				t.Errorf("edition %q near %v, want %q near %v", e.ID, e.Near, c.edition, c.near)
			}
			if s := standard.For(c.regime, d); s == nil || s.ID != c.layout {
				t.Errorf("layout %v, want %s", s, c.layout)
			}
		})
	}
	if s := standard.For("", model.Date{}); s != nil {
		t.Errorf("no regime has the standard %s", s.ID)
	}
}

func TestEditionsFollowEachOther(t *testing.T) {
	last := map[model.Regime]standard.Edition{}
	for _, e := range standard.Editions() {
		if before, ok := last[e.Regime]; ok && before.To != e.From {
			t.Errorf("%s ends on %v, %s begins on %v", before.ID, before.To, e.ID, e.From)
		}
		if _, ok := standard.ByID(e.Layout); !ok {
			t.Errorf("%s is laid out by %q, which is not held", e.ID, e.Layout)
		}
		last[e.Regime] = e
	}
	for _, e := range last {
		if !e.To.IsZero() {
			t.Errorf("nothing follows %s", e.ID)
		}
	}
}

// TestStandardsAreWhole has it that every standard gives what a writer needs, and within what it allows itself.
func TestStandardsAreWhole(t *testing.T) {
	for _, s := range standard.Standards() {
		t.Run(s.ID, func(t *testing.T) {
			seen := map[standard.ComponentID]bool{}
			for _, c := range s.Components {
				if seen[c.ID] {
					t.Errorf("%s stands twice", c.ID)
				}
				seen[c.ID] = true
				if c.Name == "" || c.Size.Set == 0 {
					t.Errorf("%s has no name or no size", c.ID)
				}
				for what, r := range map[string]standard.Range{"size": c.Size, "first line": c.FirstLine, "gap": c.Gap, "line": c.Line} {
					if !r.Allows(r.Set, 0) && r.Max != 0 {
						t.Errorf("%s: the %s that is set, %d, is not allowed", c.ID, what, r.Set)
					}
				}
			}
			for _, id := range []standard.ComponentID{standard.Issuer, standard.NumberLine, standard.DateLine, standard.TypeName, standard.Subject, standard.Body, standard.Article, standard.SignerName, standard.Recipient} {
				if !seen[id] {
					t.Errorf("%s is missing", id)
				}
			}
			if w := s.Page.TextWidth(); w < 9000 || w > 9400 {
				t.Errorf("the column of text is %d twips wide", w)
			}
		})
	}
}

func TestTypeNamed(t *testing.T) {
	for _, c := range []struct {
		name   string
		regime model.Regime
		abbr   string
	}{
		{"Báo cáo", model.State, "BC"},
		{"BÁO CÁO", model.Party, "BC"},
		{"quy định", model.State, "QyĐ"},
		{"quy định", model.Party, "QĐ"},
		{"công văn", model.State, ""},
		{"công văn", model.Party, "CV"},
		{"giấy uỷ quyền", model.State, "GUQ"},
		{"Bản thoả  thuận", model.State, "BTT"},
		{"kết luận", model.Party, "KL"},
		{"kết luận", model.State, "KL"}, // known, though of the other regime
		{"nghị định", model.State, "NĐ"},
	} {
		got, ok := standard.TypeNamed(c.name, c.regime)
		if !ok || got.Abbr != c.abbr {
			t.Errorf("%s of the %s: %q, %v; want %q", c.name, c.regime, got.Abbr, ok, c.abbr)
		}
	}
	if got, ok := standard.TypeNamed("bản đồ", model.State); ok {
		t.Errorf("bản đồ is the type %v", got)
	}
}

func TestTypesAbbreviated(t *testing.T) {
	names := func(abbr string, r model.Regime) (out []string) {
		for _, x := range standard.TypesAbbreviated(abbr, r) {
			out = append(out, x.Name)
		}
		return out
	}
	for _, c := range []struct {
		abbr   string
		regime model.Regime
		want   []string
	}{
		{"TTr", model.State, []string{"tờ trình"}},
		{"TTR", model.State, []string{"tờ trình"}},
		{"QĐ", model.Party, []string{"quyết định", "quy định"}},
		{"QĐ", model.State, []string{"quyết định"}},
		{"QĐi", model.Party, []string{"quy định"}},
		{"TT", model.Party, []string{"thông tri"}},
		{"bc", model.State, nil},
		{"", model.State, nil},
	} {
		if got := names(c.abbr, c.regime); !slices.Equal(got, c.want) {
			t.Errorf("%q of the %s: %q, want %q", c.abbr, c.regime, got, c.want)
		}
	}
}

func TestFold(t *testing.T) {
	for _, group := range [][]string{
		{"ỦY BAN", "Uỷ ban", "ủy Ban"},
		{"HỎA TỐC", "HOẢ TỐC"},
		{"cộng hòa", "Cộng hoà"},
		{"khỏe", "khoẻ"},
	} {
		for _, s := range group[1:] {
			if a, b := standard.Fold(group[0]), standard.Fold(s); a != b {
				t.Errorf("%s and %s give %q and %q", group[0], s, a, b)
			}
		}
	}
	for in, want := range map[string]string{"Quý": "quý", "hoàn thành": "hoàn thành", "quỹ": "quỹ", "loại": "loại"} {
		if got := standard.Fold(in); got != want {
			t.Errorf("%s gives %q, want %q", in, got, want)
		}
	}
}
