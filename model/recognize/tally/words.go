package tally

import (
	"strings"
	"unicode"

	"example.com/vanban/internal/lazy"
	"example.com/vanban/internal/viet"
)

// squeeze is s with each stretch of white space as one space, none at the ends.
func squeeze(s string) string { return strings.Join(strings.Fields(s), " ") }

// fold is s for comparing: squeezed, in lower case, without tone marks and the marks of letters, so that tones that are
// misplaced or mistyped make no difference.
func fold(s string) string {
	return strings.Map(func(r rune) rune {
		switch r {
		case '–', '—', '−', '\u2011':
			return '-'
		case '\u00ad', '\u200b', '\ufeff':
			return -1
		}
		r, _ = viet.Split(viet.Lower(r))
		if base, ok := baseLetters[r]; ok {
			return base
		}
		return unicode.ToLower(r)
	}, squeeze(s))
}

var baseLetters = map[rune]rune{'ă': 'a', 'â': 'a', 'ê': 'e', 'ô': 'o', 'ơ': 'o', 'ư': 'u', 'đ': 'd', 'ð': 'd'}

// isUnitWord reports whether s is a unit of measure, money or counting by itself.
func isUnitWord(s string) bool {
	f := strings.Trim(fold(s), " .()")
	if f == "" {
		return false
	}
	if strings.HasPrefix(f, "%") {
		return true
	}
	first, per, _ := strings.Cut(f, "/")
	if len(f) > 40 || strings.Count(per, " ") > 3 {
		return false
	}
	first = strings.TrimSpace(first)
	if unitWords.Get()[first] {
		return true
	}
	scale, rest, _ := strings.Cut(first, " ")
	return scaleWords.Has(scale) && (rest == "" || unitWords.Get()[rest]) || first == "1000" || first == "1.000" ||
		(scale == "1000" || scale == "1.000") && unitWords.Get()[rest]
}

var (
	scaleWords = lazy.Words{Text: "nghin ngan trieu ty ti tram van chuc"}
	unitWords  = lazy.Table[map[string]bool]{Make: func() map[string]bool {
		out := map[string]bool{}
		for _, w := range strings.Split("d,đ,dong,tr.d,tr.dong,trd,trieu d,ty d,vnd,usd,eur,do la,nguoi,ho,ha,kg,g,gam,tan,ta,yen,lit,l,ml,m,m2,m3,m²,m³,km,km2,km²,cm,mm,met,met vuong,met khoi,"+
			"hecta,con,cai,chiec,bo,cay,luot,luot nguoi,luot khach,khach,hoc sinh,em,tre,chau,vu,viec,don,van ban,ho so,doanh nghiep,dn,htx,co so,don vi,xa,phuong,thon,ban,lop,truong,phong,giuong,giuong benh,bac si,"+
			"can bo,dang vien,chi bo,dang bo,hoi vien,doan vien,diem,lan,ngay,gio,phut,thang,nam,ngay cong,kwh,mw,kw,gb,mb,quyen,cuon,to,ban in,hop,chai,goi,bao,thung,suat,xuat,cong trinh,du an,mo hinh,"+
			"cuoc,buoi,dot,ca,ty le,thiet bi,may,xe,tau,can,nha,khau,lao dong,nguoi/km2,‰,phan tram,1000d,1.000d,1000đ", ",") {
			out[w] = true
		}
		return out
	}}
)

// hasPrefix reports whether folded text s begins with one of the phrases, as whole words.
func hasPrefix(s string, phrases []string) bool {
	for _, p := range phrases {
		if rest, ok := strings.CutPrefix(s, p); ok && (rest == "" || !isWordByte(rest[0])) {
			return true
		}
	}
	return false
}

func isWordByte(c byte) bool { return 'a' <= c && c <= 'z' || '0' <= c && c <= '9' || c >= 0x80 }

// shouts reports whether most letters of s are capitals.
func shouts(s string) bool {
	upper, lower := 0, 0
	for _, r := range s {
		switch {
		case unicode.IsUpper(r):
			upper++
		case unicode.IsLower(r):
			lower++
		}
	}
	return upper >= 3 && upper > 3*lower
}
