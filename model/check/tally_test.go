package check_test

import (
	"fmt"
	"strings"
	"testing"

	"example.com/vanban/model"
	"example.com/vanban/model/check"
	"example.com/vanban/model/recognize/tally"
)

// worksheet is a grid of a row a line, cells parted by bars; a cell that begins with "=" is a number typed as one.
func worksheet(text string) *tally.Grid {
	g := &tally.Grid{Sheet: "S"}
	for line := range strings.SplitSeq(strings.Trim(text, "\n"), "\n") {
		row := tally.Row{Index: len(g.Rows)}
		for c, s := range strings.Split(line, "|") {
			cell := tally.Cell{Column: c, Text: strings.TrimSpace(s)}
			if number, ok := strings.CutPrefix(cell.Text, "="); ok {
				cell.Text, cell.Typed = number, true
				fmt.Sscan(number, &cell.Number)
			}
			if cell.Text != "" {
				row.Cells = append(row.Cells, cell)
			}
		}
		g.Rows = append(g.Rows, row)
	}
	return g
}

func TestFindingsInTallies(t *testing.T) {
	for _, c := range []struct{ name, sheet, want string }{
		{"a total that is wrong", "STT|Nội dung|Số tiền\n1|A|120\n2|B|30\n|Tổng cộng|160", "sum C4: 160 is printed, the parts give 150"},
		{"a total that is right within rounding", "STT|Nội dung|Số tiền (triệu đồng)\n1|A|1,24\n2|B|2,34\n3|C|1,1\n|Tổng cộng|4,7", ""},
		{"whole figures of a rounded unit", "STT|Nội dung|Số tiền (triệu đồng)\n1|A|124\n2|B|234\n3|C|11\n|Tổng cộng|370", ""},
		{"a group whose figure explains two sums", "STT|Nội dung|Số hộ\nI|Khu A|=31\n1|Thôn 1|=10\n2|Thôn 2|=20\nII|Khu B|=12\n1|Thôn 3|=5\n2|Thôn 4|=7\n|Tổng số|=42", "sum C2: 31 is printed, the parts give 30"},
		{"subsets are not added", "STT|Nội dung|Số hộ\n1|A|=10\n|Trong đó: nghèo|=4\n2|B|=20\n|Tổng số|=30", ""},
		{"rows of unlike units are not added", "STT|Chỉ tiêu|ĐVT|Kết quả\n1|Đường|km|=10\n2|Cầu|cái|=3\n|Tổng cộng||=99", ""},
		{"ratios are not added", "STT|Nội dung|Tỷ lệ (%)\n1|A|50\n2|B|70\n|Tổng cộng|60", ""},
		{"a formula of columns", "STT|Nội dung|Nam|Nữ|Tổng\nA|B|1|2|3=1+2\n1|A|=1|=2|=3\n2|B|=4|=5|=9\n3|C|=6|=7|=15", "column-formula E5: 15 is printed, the formula of the column gives 13"},
		{"a quotient as a per cent", "STT|Nội dung|KH|TH|Đạt\nA|B|1|2|3=2/1\n1|A|=200|=100|=50\n2|B|=400|=100|=25\n3|C|=100|=80|=60", "column-formula E5: 60 is printed, the formula of the column gives 80"},
		{"formulas in brackets", "STT|Nội dung|KH|TH|Chênh lệch\n(1)|(2)|(3)|(4)|(5)=(4)-(3)\n1|A|=10|=12|=2\n2|B|=20|=25|=5\n3|C|=30|=31|=7", "column-formula E5: 7 is printed, the formula of the column gives 1"},
		{"percentages without a formula", "STT|Nội dung|Kế hoạch|Thực hiện|Tỷ lệ (%)\n1|A|=200|=100|=50\n2|B|=400|=100|=25\n3|C|=100|=80|=80\n4|D|=50|=20|=45", "percent E5: 45 is printed, the figures give 40 per cent"},
		{"a figure in another unit", "STT|Nội dung|Số tiền\n1|A|=120\n2|B|=30000\n3|C|=45\n|Tổng cộng|=195", "unit-scale C3: 30000 is printed where the other figures give 30: it is in another unit"},
		{"more money than there is", "Đơn vị tính: tỷ đồng\nSTT|Nội dung|Số tiền\n1|A|=1500000000\n2|B|=20", "unit-scale C3: 1500000000 cannot be in tỷ đồng"},
		{"a code twice", "STT|Mã hàng|Tên|Số lượng\n1|A01|Gạo|=1\n2|A02|Ngô|=2\n3|A03|Khoai|=3\n4|A04|Sắn|=4\n5|A02|Đậu|=5", "key-duplicate B6: A02 stands in two rows"},
		{"an ordinal twice", "STT|Nội dung|Số\n1|A|=1\n2|B|=2\n2|C|=3\n4|D|=4", "key-duplicate A4: the ordinal 2 stands twice"},
		{"ordinals that begin anew in each group", "STT|Nội dung|Số\nI|A|=3\n1|a|=1\n2|b|=2\nII|B|=7\n1|c|=3\n2|d|=4", ""},
		{"a number typed as text", "STT|Nội dung|Số\n1|A|=1\n2|B|12\n3|C|=3", "number-as-text C3: 12 is typed as text, sums pass it over"},
		{"a number that can be read in two ways", "STT|Nội dung|Số\n1|A|12\n2|B|1.234\n3|C|15", "number-ambiguous C3: 1.234 can be read as 1234 and as 1,234"},
		{"a telephone number without its nought", "STT|Họ tên|Điện thoại|Số tiền\n1|A|=912345678|=1\n2|B|0912345679|=2\n3|C|0912345670|=3", "leading-zero C2: 912345678 has lost its leading nought: 0912345678"},
		{"a header typed again", "STT|Nội dung|Số\n1|A|=1\n2|B|=2\nSTT|Nội dung|Số\n3|C|=3", "header-repeated A4: the header of the table is typed again here"},
		{"several totals", "STT|Nội dung|Số\nI|Khối A|\n1|a|=1\n2|b|=2\n|Cộng|=3\nII|Khối B|\n1|c|=3\n2|d|=4\n|Cộng|=7\n|Tổng cộng|=10", ""},
		{"a total column under one head", "STT|Nội dung|Tổng số|Nam|Nữ\n1|A|=3|=1|=2\n2|B|=9|=4|=5\n3|C|=14|=6|=7", "sum C4: 14 is printed, the parts give 13"},
	} {
		t.Run(c.name, func(t *testing.T) {
			var got []string
			for _, diag := range tallyFindings(worksheet(c.sheet)) {
				got = append(got, diag.Rule+" "+diag.Cell+": "+diag.Message.String())
			}
			switch {
			case c.want == "" && len(got) == 0:
			case len(got) != 1 || got[0] != c.want:
				t.Errorf("%q, want %q", got, c.want)
			}
		})
	}
}

func TestTextAgainstItsTable(t *testing.T) {
	table := &model.Table{}
	for _, row := range [...][3]string{{"STT", "Nội dung", "Số tiền (triệu đồng)"}, {"1", "Tổng thu ngân sách", "1.205,5"}, {"2", "Tổng chi ngân sách", "1.100,2"}} {
		var r model.TableRow
		for c, s := range row {
			r.Cells = append(r.Cells, model.Cell{Blocks: []model.Block{model.NewParagraph(s)}, Column: c, ColSpan: 1, RowSpan: 1})
		}
		table.Rows = append(table.Rows, r)
	}
	for text, want := range map[string]int{
		"Tổng thu ngân sách đạt 1.250,5 triệu đồng.":           1,
		"Tổng thu ngân sách đạt 1.205,5 triệu đồng.":           0,
		"Tổng thu ngân sách đạt 1.206 triệu đồng.":             0,
		"Tổng thu ngân sách năm trước đạt 900 triệu đồng.":     0,
		"Tổng thu ngân sách đạt 1,2055 tỷ đồng.":               0,
		"Trong đó, tổng chi ngân sách là 1.000,2 triệu đồng.":  0,
		"- Tổng chi ngân sách: 1.000,2 triệu đồng, đạt 90%.":   1,
		"Thu từ phí và tổng thu ngân sách khác 12 triệu đồng.": 0,
	} {
		d := &model.Document{Body: []model.Block{model.NewParagraph(text), table}}
		d.Tallies = tally.InDocument(d)
		for unit, value := range map[string]string{"triệu đồng": "", "tỷ đồng": ""} {
			if i := strings.Index(text, unit); i > 0 {
				from := strings.LastIndexByte(strings.TrimSpace(text[:i]), ' ') + 1
				value = strings.NewReplacer(".", "", ",", ".").Replace(strings.TrimSpace(text[from:i]))
				d.Quantities = append(d.Quantities, model.Quantity{Text: text[from : i+len(unit)], Value: value, Unit: unit, Span: model.Span{Start: from, End: i + len(unit)}})
			}
		}
		got := 0
		for _, r := range check.Rules() {
			if r.Name == "text-table" {
				r.Check(d, func(model.Diagnostic) { got++ })
			}
		}
		if got != want {
			t.Errorf("%s: %d findings, want %d", text, got, want)
		}
	}
}
