package check_test

import (
	"testing"

	"example.com/vanban/model"
)

// framed is a document whose frame is set and whose parts stand where their text is found first.
func framed(t *testing.T, text string, f model.Frame, parts map[model.Part]string) *model.Document {
	t.Helper()
	d := document(text)
	f.Spans = map[model.Part][]model.Span{}
	for p, s := range parts {
		f.Spans[p] = []model.Span{find(t, d, s)}
	}
	d.Frame = f
	return d
}

func TestFrameSymbol(t *testing.T) {
	tests := []struct {
		name   string
		regime model.Regime
		symbol string
		typ    string
		issuer string
		want   []string
	}{
		{"a report's symbol on a plan", model.State, "BC-UBND", "kế hoạch", "ỦY BAN NHÂN DÂN XÃ X", []string{"Số: 12/BC-UBND: the symbol BC-UBND is that of a báo cáo, the title says kế hoạch"}},
		{"the type's own symbol", model.State, "KH-UBND", "kế hoạch", "UỶ BAN NHÂN DÂN XÃ X", nil},
		{"in capitals", model.State, "TTR-UBND", "tờ trình", "", nil},
		{"a type of the Party in a State document", model.State, "KL-UBND", "kết luận", "", nil},
		{"a letter has no type in its symbol", model.State, "UBND-VP", "công văn", "", nil},
		{"a symbol that names no type", model.State, "STC-NS", "báo cáo", "", nil},
		{"Party rules in both ways", model.Party, "QĐi/TU", "quy định", "TỈNH ỦY X", nil},
		{"the Party", model.Party, "BC/HU", "nghị quyết", "HUYỆN ỦY X", []string{"Số: 12/BC/HU: the symbol BC/HU is that of a báo cáo, the title says nghị quyết"}},
		{"another body", model.State, "BC-HĐND", "báo cáo", "ỦY BAN NHÂN DÂN XÃ X", []string{"Số: 12/BC-HĐND: the symbol names HĐND, the issuer is ỦY BAN NHÂN DÂN XÃ X"}},
		{"another level of the Party", model.Party, "BC/TU", "báo cáo", "HUYỆN ỦY X", []string{"Số: 12/BC/TU: the symbol names TU, the issuer is HUYỆN ỦY X"}},
		{"a body of its own abbreviation", model.Party, "BC/BTCHU", "báo cáo", "HUYỆN ỦY X", nil},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			line := "Số: 12/" + tt.symbol
			d := framed(t, line, model.Frame{
				Regime: tt.regime, Issuer: tt.issuer, Number: model.Number{No: "12", Symbol: tt.symbol}, Type: model.Type{Name: tt.typ},
				Date: model.Date{Year: 2021, Month: 1, Day: 8}, Place: "X",
			}, map[model.Part]string{model.PartNumber: line})
			expect(t, d, "frame", tt.want...)
		})
	}
}

func TestFrame(t *testing.T) {
	day := model.Date{Year: 2021, Month: 1, Day: 8}
	number := model.Number{No: "12", Symbol: "BC-UBND"}
	tests := []struct {
		name  string
		text  string
		frame model.Frame
		parts map[model.Part]string
		want  []string
	}{
		{"no letterhead", "Như trên", model.Frame{}, map[model.Part]string{model.PartRecipients: "Như trên"}, nil},
		{"a number below ten", "Số: 7/BC-UBND", model.Frame{Regime: model.State, Number: model.Number{No: "7", Symbol: "BC-UBND"}, Date: day, Place: "X"},
			map[model.Part]string{model.PartNumber: "Số: 7/BC-UBND"}, []string{"7: a number below ten is written with a zero: 07"}},
		{"a number below ten before the rule", "Số: 7/BC-UBND", model.Frame{Regime: model.State, Number: model.Number{No: "7", Symbol: "BC-UBND"}, Date: model.Date{Year: 2003, Month: 5, Day: 5}, Place: "X"},
			map[model.Part]string{model.PartNumber: "Số: 7/BC-UBND"}, nil},
		{"a number but no date", "Số: 12/BC-UBND", model.Frame{Regime: model.State, Number: number}, map[model.Part]string{model.PartNumber: "Số: 12/BC-UBND"},
			[]string{"Số: 12/BC-UBND: the document has a number but no date of issue"}},
		{"blanks of a document said to be issued", "Số:     /BC-UBND\nX, ngày    tháng   năm 2021", model.Frame{Regime: model.State, Number: model.Number{Symbol: "BC-UBND"}, Place: "X"},
			map[model.Part]string{model.PartNumber: "Số:     /BC-UBND", model.PartDate: "ngày    tháng   năm 2021"},
			[]string{"Số:     /BC-UBND: the number is left blank", "ngày    tháng   năm 2021: the date of issue is left blank"}},
		{"a draft may lack its date", "Số: 12/BC-UBND", model.Frame{Regime: model.State, Draft: true, Number: number}, map[model.Part]string{model.PartNumber: "Số: 12/BC-UBND"}, nil},
		{"a date without a place", "ngày 08 tháng 01 năm 2021", model.Frame{Regime: model.State, Number: number, Date: day}, map[model.Part]string{model.PartDate: "ngày 08 tháng 01 năm 2021"},
			[]string{"ngày 08 tháng 01 năm 2021: the place stands in front of the date of issue"}},
		{"a decree is dated by its own law", "NGÀY 09 THÁNG 3 NĂM 2007", model.Frame{Regime: model.State, Number: number, Date: day, Type: model.Type{Name: "nghị định"}},
			map[model.Part]string{model.PartDate: "NGÀY 09 THÁNG 3 NĂM 2007"}, nil},
		{"as above without addressees", "- Như trên;", model.Frame{Regime: model.State, Number: number, Date: day, Place: "X"}, map[model.Part]string{model.PartRecipients: "- Như trên;"},
			[]string{"Như trên: “Như trên” points to addressees, and the document has no “Kính gửi”"}},
		{"as above with an unrecognised address", "Kính gửi: Ông A\n- Như trên;", model.Frame{Regime: model.State, Number: number, Date: day, Place: "X"}, map[model.Part]string{model.PartRecipients: "- Như trên;"}, nil},
		{"as above in an invitation", "Trân trọng kính mời: Ông A\n- Như trên;", model.Frame{Regime: model.State, Number: number, Date: day, Place: "X"}, map[model.Part]string{model.PartRecipients: "- Như trên;"}, nil},
		{"the Party's mark under the State", "T/M ỦY BAN NHÂN DÂN", model.Frame{Regime: model.State, Number: number, Date: day, Place: "X"}, map[model.Part]string{model.PartSignatures: "T/M ỦY BAN NHÂN DÂN"},
			[]string{"T/M: T/M is written TM. here"}},
		{"the State's mark under the Party", "TM. BAN THƯỜNG VỤ", model.Frame{Regime: model.Party, Date: day, Place: "X"}, map[model.Part]string{model.PartSignatures: "TM. BAN THƯỜNG VỤ"},
			[]string{"TM.: TM. is written T/M here"}},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) { expect(t, framed(t, tt.text, tt.frame, tt.parts), "frame", tt.want...) })
	}
}
