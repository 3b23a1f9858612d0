package standard

import (
	"slices"
	"strings"
	"unicode"

	"example.com/vanban/model"
)

// Type is one tên loại văn bản.
type Type struct {
	Name    string         // lower case, NFC: "báo cáo"
	Abbr    string         // in the symbol: "BC"; "" for types without one
	Regimes []model.Regime // whose documents have the type under this abbreviation
	// Legal marks văn bản quy phạm pháp luật and documents older than the standards. They are cited, and their
	// frames are read, but their layout is ruled by their own law and not by the standards here.
	Legal bool
	// Derived says that no standard prints the abbreviation: it follows from the rule of first letters.
	Derived bool
}

var (
	state = []model.Regime{model.State}
	party = []model.Regime{model.Party}
	both  = []model.Regime{model.State, model.Party}
)

// types is the union of NĐ 30/2020/NĐ-CP Annex III.I, HD 36-HD/VPTW II.1.3.1.b, HD 05-HD/VPTW I.3.1.2.a and the
// names of legal documents. Where two regimes abbreviate a name in two ways there are two entries; where the Party
// changed an abbreviation, the one in force stands first.
var types = []Type{
	{Name: "nghị quyết", Abbr: "NQ", Regimes: both},
	{Name: "quyết định", Abbr: "QĐ", Regimes: both},
	{Name: "chỉ thị", Abbr: "CT", Regimes: both},
	{Name: "quy chế", Abbr: "QC", Regimes: both},
	{Name: "quy định", Abbr: "QyĐ", Regimes: state},
	{Name: "quy định", Abbr: "QĐ", Regimes: party},
	{Name: "quy định", Abbr: "QĐi", Regimes: party},
	{Name: "thông cáo", Abbr: "TC", Regimes: both},
	{Name: "thông báo", Abbr: "TB", Regimes: both},
	{Name: "hướng dẫn", Abbr: "HD", Regimes: both},
	{Name: "chương trình", Abbr: "CTr", Regimes: both},
	{Name: "kế hoạch", Abbr: "KH", Regimes: both},
	{Name: "phương án", Abbr: "PA", Regimes: both},
	{Name: "đề án", Abbr: "ĐA", Regimes: both},
	{Name: "dự án", Abbr: "DA", Regimes: both},
	{Name: "báo cáo", Abbr: "BC", Regimes: both},
	{Name: "biên bản", Abbr: "BB", Regimes: both},
	{Name: "tờ trình", Abbr: "TTr", Regimes: both},
	{Name: "hợp đồng", Abbr: "HĐ", Regimes: state},
	{Name: "công văn", Regimes: state},
	{Name: "công văn", Abbr: "CV", Regimes: party},
	{Name: "công điện", Abbr: "CĐ", Regimes: state},
	{Name: "bản ghi nhớ", Abbr: "BGN", Regimes: state},
	{Name: "bản thỏa thuận", Abbr: "BTT", Regimes: state},
	{Name: "giấy ủy quyền", Abbr: "GUQ", Regimes: state},
	{Name: "giấy mời", Abbr: "GM", Regimes: state},
	{Name: "giấy mời", Abbr: "GM", Regimes: party, Derived: true},
	{Name: "giấy giới thiệu", Abbr: "GGT", Regimes: state},
	{Name: "giấy giới thiệu", Abbr: "GGT", Regimes: party, Derived: true},
	{Name: "giấy nghỉ phép", Abbr: "GNP", Regimes: state},
	{Name: "giấy nghỉ phép", Abbr: "GNP", Regimes: party, Derived: true},
	{Name: "giấy chứng nhận", Abbr: "GCN", Regimes: party, Derived: true},
	{Name: "giấy đi đường", Abbr: "GĐĐ", Regimes: party, Derived: true},
	{Name: "phiếu gửi", Abbr: "PG", Regimes: state},
	{Name: "phiếu gửi", Abbr: "PG", Regimes: party, Derived: true},
	{Name: "phiếu chuyển", Abbr: "PC", Regimes: state},
	{Name: "phiếu chuyển", Abbr: "PC", Regimes: party, Derived: true},
	{Name: "phiếu báo", Abbr: "PB", Regimes: state},
	{Name: "thư công", Regimes: both},

	{Name: "kết luận", Abbr: "KL", Regimes: party},
	{Name: "thông tri", Abbr: "TT", Regimes: party},
	{Name: "bản sao", Abbr: "BS", Regimes: party},
	{Name: "quy hoạch", Abbr: "QH", Regimes: party, Derived: true},
	{Name: "chiến lược", Abbr: "CL", Regimes: party, Derived: true},
	{Name: "tuyên bố", Abbr: "TB", Regimes: party, Derived: true},
	{Name: "lời kêu gọi", Abbr: "LKG", Regimes: party, Derived: true},
	{Name: "cương lĩnh", Regimes: party},
	{Name: "điều lệ", Regimes: party},

	{Name: "bản sao y", Abbr: "SY", Regimes: state},
	{Name: "bản trích sao", Abbr: "TrS", Regimes: state},
	{Name: "bản sao lục", Abbr: "SL", Regimes: state},

	{Name: "hiến pháp", Regimes: state, Legal: true},
	{Name: "bộ luật", Regimes: state, Legal: true},
	{Name: "luật", Regimes: state, Legal: true},
	{Name: "pháp lệnh", Regimes: state, Legal: true},
	{Name: "lệnh", Abbr: "L", Regimes: state, Legal: true},
	{Name: "sắc lệnh", Abbr: "SL", Regimes: state, Legal: true},
	{Name: "nghị định", Abbr: "NĐ", Regimes: state, Legal: true},
	{Name: "thông tư liên tịch", Abbr: "TTLT", Regimes: state, Legal: true},
	{Name: "thông tư", Abbr: "TT", Regimes: state, Legal: true},
	{Name: "nghị quyết liên tịch", Abbr: "NQLT", Regimes: state, Legal: true},
	{Name: "văn bản hợp nhất", Abbr: "VBHN", Regimes: state, Legal: true},
}

// Types are the types of documents of both regimes, legal ones last.
func Types() []Type { return slices.Clone(types) }

// TypeNamed finds the type by its name in any case and with the tone mark in either place ("Giấy uỷ quyền").
// With a regime that does not have the type, or with "", it is the first of the name in any regime.
func TypeNamed(name string, regime model.Regime) (Type, bool) {
	key := Fold(strings.Join(strings.Fields(name), " "))
	var found Type
	for _, t := range types {
		if Fold(t.Name) != key {
			continue
		}
		if slices.Contains(t.Regimes, regime) {
			return t, true
		}
		if found.Name == "" {
			found = t
		}
	}
	return found, found.Name != ""
}

// TypesAbbreviated are the regime's types with the abbreviation, of any regime when it is "". Capitals count
// ("TTr"), but an abbreviation typed all in capitals ("TTR") finds the same types when nothing else does.
func TypesAbbreviated(abbr string, regime model.Regime) []Type {
	if abbr == "" {
		return nil
	}
	find := func(equal func(a, b string) bool) (out []Type) {
		for _, t := range types {
			if equal(t.Abbr, abbr) && (regime == "" || slices.Contains(t.Regimes, regime)) {
				out = append(out, t)
			}
		}
		return out
	}
	if out := find(func(a, b string) bool { return a == b }); len(out) > 0 || abbr != strings.ToUpper(abbr) {
		return out
	}
	return find(func(a, b string) bool { return strings.ToUpper(a) == b })
}

// Fold is the text in lower case with the tone mark of oa, oe and uy on the first letter ("Uỷ", "ủy" and "UỶ" give
// "ủy"), so that the two ways in which the standards themselves write such syllables compare equal. The text is NFC.
func Fold(text string) string {
	r := []rune(text)
	for i := range r {
		r[i] = unicode.ToLower(r[i])
	}
	for i := 1; i < len(r); i++ {
		plain, tone := untone(r[i])
		if tone == 0 || i+1 < len(r) && unicode.IsLetter(r[i+1]) {
			continue
		}
		if f := r[i-1]; plain == 'a' && f == 'o' || plain == 'e' && f == 'o' || plain == 'y' && f == 'u' && (i < 2 || r[i-2] != 'q') {
			r[i-1], r[i] = toned(f, tone), plain
		}
	}
	return string(r)
}

// tonedLetters are the letters of the open syllables, each bare and then with the five tones in one order.
var tonedLetters = [][]rune{[]rune("aàảãáạ"), []rune("eèẻẽéẹ"), []rune("yỳỷỹýỵ"), []rune("oòỏõóọ"), []rune("uùủũúụ")}

func untone(r rune) (plain rune, tone int) {
	for _, row := range tonedLetters {
		if i := slices.Index(row, r); i > 0 {
			return row[0], i
		}
	}
	return r, 0
}

func toned(plain rune, tone int) rune {
	for _, row := range tonedLetters {
		if row[0] == plain {
			return row[tone]
		}
	}
	return plain
}
