package check_test

import (
	"testing"

	"example.com/vanban/model"
)

func TestEnumerationCount(t *testing.T) {
	tests := []struct {
		name      string
		text      string
		announced int
		noun      string
		said      string
		markers   []string
		ordinals  []int
		want      []string
	}{
		{"six of seven", "Đề ra 07 giải pháp:\nMột là, a\nHai là, b\nBa là, c\nBốn là, d\nNăm là, đ\nSáu là, e\nIV. KIẾN NGHỊ", 7, "giải pháp", "07 giải pháp",
			[]string{"Một là,", "Hai là,", "Ba là,", "Bốn là,", "Năm là,", "Sáu là,"}, []int{1, 2, 3, 4, 5, 6}, []string{"07 giải pháp: 7 giải pháp announced, 6 found"}},
		{"as many as announced", "Có 02 giải pháp:\n1. a\n2. b", 2, "giải pháp", "02 giải pháp", []string{"1.", "2."}, []int{1, 2}, nil},
		{"one more than announced", "Có 02 việc:\n1. a\n2. b\n3. c", 2, "việc", "02 việc", []string{"1.", "2.", "3."}, []int{1, 2, 3}, []string{"02 việc: 2 việc announced, 3 found"}},
		{"the next number stands in the text unrecognised", "Có 03 việc:\n1. a\n2. b\n3/ c", 3, "việc", "03 việc", []string{"1.", "2."}, []int{1, 2}, nil},
		{"the next number stands inside a paragraph", "Có 03 việc: (1) a; (2) b; (3) c", 3, "việc", "03 việc", []string{"(1)", "(2)"}, []int{1, 2}, nil},
		{"a count left open", "Có hơn 10 việc:\n1. a\n2. b", 10, "việc", "10 việc", []string{"1.", "2."}, []int{1, 2}, nil},
		{"at least", "Có ít nhất 10 việc:\n1. a\n2. b", 10, "việc", "10 việc", []string{"1.", "2."}, []int{1, 2}, nil},
		{"not less than", "Có không dưới 10 việc:\n1. a\n2. b", 10, "việc", "10 việc", []string{"1.", "2."}, []int{1, 2}, nil},
		{"and more", "Có 10 việc trở lên:\n1. a\n2. b", 10, "việc", "10 việc", []string{"1.", "2."}, []int{1, 2}, nil},
		{"a superlative leaves nothing open", "Cấp bách nhất 03 việc:\n1. a\n2. b", 3, "việc", "03 việc", []string{"1.", "2."}, []int{1, 2}, []string{"03 việc: 3 việc announced, 2 found"}},
		{"one of several", "Là một trong 07 việc:\n1. a\n2. b", 7, "việc", "07 việc", []string{"1.", "2."}, []int{1, 2}, nil},
		{"a series that begins later", "Có 05 việc:\n2. a\n3. b", 5, "việc", "05 việc", []string{"2.", "3."}, []int{2, 3}, nil},
		{"dashes after the colon", "Có 03 việc:\n- a\n- b\nKhác", 3, "việc", "03 việc", []string{"- a", "- b"}, []int{0, 0}, []string{"03 việc: 3 việc announced, 2 found"}},
		{"more dashes than announced may be parts", "Có 01 việc:\n- a\n- b", 1, "việc", "01 việc", []string{"- a", "- b"}, []int{0, 0}, nil},
		{"dashes at a distance", "Có 03 việc:\nNhư sau\n- a\n- b", 3, "việc", "03 việc", []string{"- a", "- b"}, []int{0, 0}, nil},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			d := document(tt.text)
			var items []*model.Item
			for i, m := range tt.markers {
				items = append(items, item(t, d, tt.ordinals[i], m))
			}
			series(t, d, tt.announced, tt.noun, tt.said, items...)
			expect(t, d, "enumeration-count", tt.want...)
		})
	}
}

func TestEnumerationOrderAndMarker(t *testing.T) {
	tests := []struct {
		name          string
		text          string
		markers       []string
		ordinals      []int
		order, marker []string
	}{
		{"in order", "Một là, a\nHai là, b\nBa là, c", []string{"Một là,", "Hai là,", "Ba là,"}, []int{1, 2, 3}, nil, nil},
		{"one missing", "Một là, a\nHai là, b\nBốn là, c", []string{"Một là,", "Hai là,", "Bốn là,"}, []int{1, 2, 4}, []string{"Bốn là,: Bốn là, follows Hai là,: ba is missing"}, nil},
		{"missing but in the text between", "1. a\n2. b (3) c\n4. d", []string{"1.", "2.", "4."}, []int{1, 2, 4}, nil, nil},
		{"doubled", "1. a\n2. b\n2. c\n3. d", []string{"1.", "2.", "2.| c", "3."}, []int{1, 2, 2, 3}, []string{"2.: 2. stands twice"}, nil},
		{"out of order", "1. a\n3. b\n2. c\n4. d", []string{"1.", "3.", "2.", "4."}, []int{1, 3, 2, 4}, []string{"2.: 2. comes after 3.", "4.: 4. follows 2.: 3 is missing"}, nil},
		{"begins again", "1. a\n2. b\n1. c\n2. d", []string{"1.", "2.", "1.| c", "2.| d"}, []int{1, 2, 1, 2}, nil, nil},
		{"Vietnamese letters", "d) a\nđ) b\ne) c\ng) d", []string{"d)", "đ)", "e)", "g)"}, []int{4, 5, 6, 7}, nil, nil},
		{"letters of a word processor", "d) a\ne) b\nf) c\ng) d", []string{"d)", "e)", "f)", "g)"}, []int{4, 6, 6, 7}, nil, nil},
		{"a second series in between", "1. a\n2. b\nKhác\n1) c\n2. d\n3. đ", []string{"1.", "2.", "2.| d", "3."}, []int{1, 2, 2, 3}, nil, nil},
		{"a letter missing", "a) x\nb) y\nd) z", []string{"a)", "b)", "d)"}, []int{1, 2, 4}, []string{"d): d) follows b): c is missing"}, nil},
		{"Roman in brackets", "(i) a\n(ii) b\n(iv) c", []string{"(i)", "(ii)", "(iv)"}, []int{1, 2, 4}, []string{"(iv): (iv) follows (ii): iii is missing"}, nil},
		{"a wide gap is no slip", "1. a\n2. b\n9. c", []string{"1.", "2.", "9."}, []int{1, 2, 9}, nil, nil},
		{"above ten", "Mười là, a\nMười một là, b\nMười ba là, c", []string{"Mười là,", "Mười một là,", "Mười ba là,"}, []int{10, 11, 13},
			[]string{"Mười ba là,: Mười ba là, follows Mười một là,: mười hai is missing"}, nil},
		{"words of two kinds", "Một là, a\nThứ hai, b\nBa là, c", []string{"Một là,", "Thứ hai,", "Ba là,"}, []int{1, 2, 3}, nil, []string{"Thứ hai,: Thứ hai, is not written like Một là,"}},
		{"two closings", "1. a\n2) b\n3. c", []string{"1.", "2)", "3."}, []int{1, 2, 3}, nil, []string{"2): 2) is not written like 1."}},
		{"dashes before some", "- Một là: a\nHai là: b", []string{"- Một là:", "Hai là:"}, []int{1, 2}, nil, nil},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			d := document(tt.text)
			var items []*model.Item
			for i, m := range tt.markers {
				items = append(items, item(t, d, tt.ordinals[i], m))
			}
			series(t, d, 0, "", "", items...)
			expect(t, d, "enumeration-order", tt.order...)
			expect(t, d, "enumeration-marker", tt.marker...)
		})
	}
}

func TestHeadingOrder(t *testing.T) {
	tests := []struct {
		name   string
		text   string
		labels []string
		want   []string
	}{
		{"in order", "I. A\nII. B\nIII. C", []string{"I.", "II.", "III."}, nil},
		{"one missing", "I. A\nII. B\nIV. C", []string{"I.", "II.", "IV."}, []string{"IV. C: IV. follows II.: III is missing"}},
		{"missing but typed between", "I. A\nII. B\nIII- C\nIV. D", []string{"I.", "II.", "IV."}, nil},
		{"doubled", "1. A\n2. B\n2. C", []string{"1.", "2.", "2.| C"}, []string{"2. C: 2. stands twice"}},
		{"several levels in the number", "2.1. A\n2.2. B\n2.4. C", []string{"2.1.", "2.2.", "2.4."}, []string{"2.4. C: 2.4. follows 2.2.: 3 is missing"}},
		{"two styles", "I. A\nII- B\nIII. C", []string{"I.", "II-", "III."}, []string{"II- B: II- is not written like I."}},
		{"letters that are Roman numbers too", "A. x\nB. y\nC. z\nD. t", []string{"A.", "B.", "C.", "D."}, nil},
		{"parts in words", "Phần thứ nhất X\nPhần thứ ba Y", []string{"Phần thứ nhất", "Phần thứ ba"}, []string{"Phần thứ ba Y: Phần thứ ba follows Phần thứ nhất: hai is missing"}},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			d := document(tt.text)
			for _, l := range tt.labels {
				d.Sections = append(d.Sections, section(t, d, l))
			}
			expect(t, d, "heading-order", tt.want...)
		})
	}
}

func TestArticlesCountThroughChapters(t *testing.T) {
	d := document("Chương I\nĐiều 1. A\nĐiều 2. B\nChương II\nĐiều 4. C\nĐiều 5. D")
	chapter := func(label string, children ...*model.Section) *model.Section {
		at := find(t, d, label)
		return &model.Section{Label: label, Heading: at, Sections: children}
	}
	d.Sections = []*model.Section{
		chapter("Chương I", section(t, d, "Điều 1."), section(t, d, "Điều 2.")),
		chapter("Chương II", section(t, d, "Điều 4."), section(t, d, "Điều 5.")),
	}
	expect(t, d, "heading-order", "Điều 4. C: Điều 4. follows Điều 2.: 3 is missing")
}
