package model

import (
	"encoding/json"
	"errors"
	"strings"
	"testing"
)

// whole is a document with something in every part of its JSON form.
func whole() *Document {
	heading := NewParagraph("Về thuận lợi: đơn vị được quan tâm.")
	item := NewParagraph("Một là, đoàn kết.")
	auto := NewParagraph("Rà soát văn bản & biểu mẫu <mới>.")
	auto.Label = "1."
	boxed := NewParagraph("DỰ THẢO")
	boxed.Box = true
	table := &Table{Rows: []TableRow{
		{Cells: []Cell{{Blocks: []Block{NewParagraph("Tỉnh")}, ColSpan: 2, RowSpan: 1}, {Blocks: []Block{NewParagraph("Số")}, ColSpan: 1, RowSpan: 2}}},
		{Cells: []Cell{{Blocks: []Block{NewParagraph("a"), NewParagraph("b")}, ColSpan: 1, RowSpan: 1}, {ColSpan: 1, RowSpan: 1}, {ColSpan: 1}}},
	}}
	return &Document{
		Source:   Source{Name: "bao-cao.doc", Format: "doc", Charsets: []string{"tcvn3"}},
		Standard: "nd30",
		Body:     []Block{heading, item, auto, boxed, table},
		Notes:    []Note{{Footnote, "1", []Block{NewParagraph("Theo báo cáo.")}}},
		Margins:  []Margin{{Kind: Header, Pages: "default", Body: []Block{NewParagraph("2")}}},
		Comments: []Comment{{"Lê An", "2021-01-08T09:00:00Z", []Block{NewParagraph("Xem lại.")}}},
		Frame: Frame{
			Regime: State, Draft: true, Parent: "UBND TỈNH X", Issuer: "SỞ Y", Number: Number{"/BC-SY", "", "BC-SY"}, Place: "Hà Nội",
			Date: Date{2021, 1, 8}, Type: Type{"báo cáo", "BC"}, Subject: "Kết quả công tác", Addressees: []string{"Sở Z"},
			Bases: []string{"Căn cứ Luật A;"}, Recipients: []string{"Như trên"}, Marks: []string{"DỰ THẢO"},
			Signatures: []Signature{{"TM. ỦY BAN NHÂN DÂN, KT. CHỦ TỊCH", "ỦY BAN NHÂN DÂN", "PHÓ CHỦ TỊCH", "Trần Thử"}},
		},
		Sections: []*Section{{Title: "Về thuận lợi", Kind: Advantages, Level: 1, From: 0, To: 1, Inline: true,
			Sections: []*Section{{Label: "1.", Title: "Chung", Level: 2, From: 0, To: 1}}}},
		Enumerations: []*Enumeration{{Announced: 1, Noun: "giải pháp", Kind: Solutions, From: 1, To: 2,
			Items: []*Item{{Ordinal: 1, Marker: "Một là,", Text: "đoàn kết.", Items: []*Item{{Marker: "-", Text: "x"}}}}}},
		Tallies: []*Tally{{Title: "Biểu 1", Unit: "triệu đồng", Columns: [][]string{{"STT"}, {"Năm 2020", "Thu"}}, ColumnNumbers: []string{"A", "1"},
			Rows: []TallyRow{{Label: "I", Level: 1, Cells: []TallyCell{{Kind: TextCell, Text: "I"}, {Kind: NumberCell, Number: 1234.5}, {}}, Total: true}}}},
		Quantities: []Quantity{{"02 đảng viên", "2", "đảng viên", Span{Path{Block: 4, Cell: true, Row: 1}, 0, 1}}},
		Dates:      []DateMention{{"tháng 01/2021", Date{Year: 2021, Month: 1}, Span{Path{Story: InNote}, 0, 4}}},
		References: []Reference{{Text: "Điều 5", Place: []string{"Điều 5"}}, {Text: "Đề án số 07-ĐA/TU", Type: "đề án", Number: Number{"07-ĐA/TU", "07", "ĐA/TU"}, Issuer: "Tỉnh ủy"}},
		Closing:    Closing{Mark: "./."},
	}
}

func TestJSONRoundTrip(t *testing.T) {
	for name, d := range map[string]*Document{"whole": whole(), "empty": {}, "plain": {Body: []Block{NewParagraph("")}}} {
		t.Run(name, func(t *testing.T) {
			first, err := json.Marshal(d)
			if err != nil {
				t.Fatal(err)
			}
			var back Document
			if err := json.Unmarshal(first, &back); err != nil {
				t.Fatal(err)
			}
			second, err := json.Marshal(&back)
			if err != nil {
				t.Fatal(err)
			}
			if string(first) != string(second) {
				t.Errorf("written again:\n%s\nwant\n%s", second, first)
			}
		})
	}
}

func TestJSONNames(t *testing.T) {
	var b strings.Builder
	if err := whole().WriteJSON(&b); err != nil {
		t.Fatal(err)
	}
	for _, want := range []string{
		`{"schema":"vanban.document/1","source":{"name":"bao-cao.doc","format":"doc","charsets":["tcvn3"]},"standard":"nd30"`,
		`"number":{"text":"/BC-SY","symbol":"BC-SY"},"place":"Hà Nội","date":"2021-01-08","type":{"name":"báo cáo","abbr":"BC"}`,
		`{"kind":"paragraph","label":"1.","text":"Rà soát văn bản & biểu mẫu <mới>."}`,
		`{"kind":"table","rows":[["Tỉnh","Số"],["a\nb","",""]],"merges":[{"row":0,"col":0,"rows":1,"cols":2},{"row":0,"col":1,"rows":2,"cols":1}]}`,
		`{"title":"Về thuận lợi","kind":"advantages","level":1,"from":0,"to":1,`,
		`{"announced":1,"noun":"giải pháp","kind":"solutions","from":1,"to":2,"items":[{"ordinal":1,"marker":"Một là,","text":"đoàn kết.",`,
		`"cells":["I",1234.5,null],"total":true`,
		`"closing":{"mark":"./."}}`,
	} {
		if !strings.Contains(b.String(), want) {
			t.Errorf("no %s in\n%s", want, b.String())
		}
	}
	if b, _ := json.Marshal(&Document{}); string(b) != `{"schema":"vanban.document/1","source":{},"body":[]}` {
		t.Errorf("what an empty document lacks is not absent: %s", b)
	}
}

func TestJSONRefusesOtherSchemas(t *testing.T) {
	var d Document
	if err := json.Unmarshal([]byte(`{"schema":"vanban.document/9","body":[]}`), &d); !errors.Is(err, ErrFormat) {
		t.Errorf("error %v, want ErrFormat", err)
	}
}
