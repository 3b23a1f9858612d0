package tally_test

import (
	"encoding/json"
	"fmt"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"example.com/vanban/model"
	"example.com/vanban/model/recognize/tally"
)

// sheet is a worksheet of a row a line, cells parted by bars. A cell that begins with "=" is a number typed as one; "<" goes on with the
// cell to the left, "^" with the one above.
func sheet(text string) *tally.Grid {
	g := &tally.Grid{Sheet: "S"}
	var rows [][]string
	for line := range strings.SplitSeq(strings.Trim(text, "\n"), "\n") {
		cells := strings.Split(line, "|")
		for i := range cells {
			cells[i] = strings.TrimSpace(cells[i])
		}
		rows = append(rows, cells)
	}
	at := func(r, c int) string {
		if r < len(rows) && c < len(rows[r]) {
			return rows[r][c]
		}
		return ""
	}
	for r := range rows {
		row := tally.Row{Index: r}
		for c, s := range rows[r] {
			if s == "" || s == "<" || s == "^" {
				continue
			}
			m := tally.Merge{Row: r, Column: c, Rows: 1, Columns: 1}
			for at(r, c+m.Columns) == "<" {
				m.Columns++
			}
			for at(r+m.Rows, c) == "^" {
				m.Rows++
			}
			if m.Rows*m.Columns > 1 {
				g.Merges = append(g.Merges, m)
			}
			cell := tally.Cell{Column: c, Text: s}
			if number, ok := strings.CutPrefix(s, "="); ok {
				cell.Text, cell.Typed = number, true
				fmt.Sscan(number, &cell.Number)
			}
			row.Cells = append(row.Cells, cell)
		}
		if len(row.Cells) > 0 {
			g.Rows = append(g.Rows, row)
		}
	}
	return g
}

// lines is the tally as text: title, unit, columns, column numbers, then a row a line.
func lines(t *model.Tally) string {
	var sb strings.Builder
	fmt.Fprintf(&sb, "%s; %s\n", t.Title, t.Unit)
	for i, path := range t.Columns {
		if i > 0 {
			sb.WriteString(" | ")
		}
		sb.WriteString(strings.Join(path, " > "))
	}
	sb.WriteByte('\n')
	if t.ColumnNumbers != nil {
		sb.WriteString(strings.Join(t.ColumnNumbers, " | ") + "\n")
	}
	for i := range t.Rows {
		r := &t.Rows[i]
		fmt.Fprintf(&sb, "%d", r.Level)
		if r.Total {
			sb.WriteString(" total")
		}
		if r.Subset {
			sb.WriteString(" subset")
		}
		cells, _ := json.Marshal(r.Cells)
		fmt.Fprintf(&sb, " %q %s\n", r.Label, cells)
	}
	return sb.String()
}

func TestTalliesOfSheets(t *testing.T) {
	for _, c := range []struct{ name, sheet, want string }{
		{"letterhead, title, unit, merged heads, numbers, levels, total last, signatures", `
UBND HUYỆN A ||| CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
Biểu số 01
BIỂU TỔNG HỢP THU NGÂN SÁCH
(Kèm theo Báo cáo số 12/BC-UBND)
 |||| Đơn vị tính: triệu đồng
STT | Nội dung | Năm 2023 | < | Tỷ lệ (%)
^ | ^ | Dự toán | Thực hiện | ^
A | B | 1 | 2 | 3=2/1
I | Thu nội địa | 1.200 | 1.500 | 125
1 | Thuế | 1.000 | 1.200 | 120
- | Trong đó: hộ | 10 | 12 | 120
2 | Phí | 200 | 300 | 150
II | Thu khác | 34,5 | - | x
 | Tổng cộng | 1.234,5 | 1.500 | 121,5
Ghi chú: số liệu ước
 ||| Người lập biểu`, `BIỂU TỔNG HỢP THU NGÂN SÁCH; triệu đồng
STT | Nội dung | Năm 2023 > Dự toán | Năm 2023 > Thực hiện | Tỷ lệ (%)
A | B | 1 | 2 | 3=2/1
1 "I" ["I","Thu nội địa",1200,1500,125]
2 "1" ["1","Thuế",1000,1200,120]
3 subset "-" ["-","Trong đó: hộ",10,12,120]
2 "2" ["2","Phí",200,300,150]
1 "II" ["II","Thu khác",34.5,null,null]
1 total "" [null,"Tổng cộng",1234.5,1500,121.5]
`},
		{"total first without the word, labels typed before the names, unit misspelt", `
Bảng 2. Số hộ nghèo
Đơn vi tinh: hộ
Chỉ tiêu | Tổng số | Trong đó | <
^ | ^ | Nam | Nữ
Toàn xã nay | =60 | =30 | =30
1. Thôn A | =10 | =4 | =6
2. Thôn B | =20 | =11 | =9
3. Thôn C | =30 | =15 | =15`, `Bảng 2. Số hộ nghèo; hộ
Chỉ tiêu | Tổng số | Trong đó > Nam | Trong đó > Nữ
1 total "" ["Toàn xã nay",60,30,30]
1 "1." ["1. Thôn A",10,4,6]
1 "2." ["2. Thôn B",20,11,9]
1 "3." ["3. Thôn C",30,15,15]
`},
		{"heads without merges, unit in a head, codes and telephones", `
DANH SÁCH HỘ
STT | Mã hộ | Họ và tên | Điện thoại | Năm sinh | Hỗ trợ (nghìn đồng)
1 | 00123 | Lê A | 0912345678 | 1980 | 1.200
2 | 00124 | Lê B | 0912345679 | 1985 | 12.300,5`, `DANH SÁCH HỘ; nghìn đồng
STT | Mã hộ | Họ và tên | Điện thoại | Năm sinh | Hỗ trợ (nghìn đồng)
1 "1" ["1","00123","Lê A","0912345678","1980",1200]
1 "2" ["2","00124","Lê B","0912345679","1985",12300.5]
`},
		{"a header repeated at a page break, units as a column, a question", `
KẾT QUẢ CHỈ TIÊU
TT | Chỉ tiêu | ĐVT | Kết quả
1 | Đường mới | km | 12
2 | Số dân | người | 1.234
TT | Chỉ tiêu | ĐVT | Kết quả
3 | Trồng rừng | ha | (15)`, `KẾT QUẢ CHỈ TIÊU; 
TT | Chỉ tiêu | ĐVT | Kết quả
1 "1" ["1","Đường mới","km",12]
1 "2" ["2","Số dân","người","1.234"]
1 "3" ["3","Trồng rừng","ha",-15]
`},
		{"a total over the column of ordinals, a group over the whole width, unit in brackets beside the title", `
THU CHI NGÂN SÁCH XÃ ||||
 ||| (ĐVT: 1.000 đồng) |
STT | Nội dung | Quý I | Quý II | Ghi chú
A. PHẦN THU | < | < | < | <
1 | Phí | =10 | =20 | 
2 | Lệ phí | =30 | =40 | tạm tính
TỔNG THU (1+2) | < | =40 | =60 | `, `THU CHI NGÂN SÁCH XÃ; 1.000 đồng
STT | Nội dung | Quý I | Quý II | Ghi chú
1 "A." ["A. PHẦN THU",null,null,null,null]
2 "1" ["1","Phí",10,20,null]
2 "2" ["2","Lệ phí",30,40,"tạm tính"]
1 total "" ["TỔNG THU (1+2)",null,40,60,null]
`},
		{"heads of four rows without lines of numbers", `
TÌNH HÌNH LAO ĐỘNG NĂM 2024
Tên xã | Tổng số lao động | Phân theo | < | < | <
^ | ^ | Giới tính | < | Khu vực | <
^ | ^ | Nam | Nữ | Trong nước | <
^ | ^ | ^ | ^ | Nhà nước | Khác
Xã A | =10 | =4 | =6 | =7 | =3
Xã B | =20 | =9 | =11 | =15 | =5`, `TÌNH HÌNH LAO ĐỘNG NĂM 2024; 
Tên xã | Tổng số lao động | Phân theo > Giới tính > Nam | Phân theo > Giới tính > Nữ | Phân theo > Khu vực > Trong nước > Nhà nước | Phân theo > Khu vực > Trong nước > Khác
1 "" ["Xã A",10,4,6,7,3]
1 "" ["Xã B",20,9,11,15,5]
`},
		{"an office above the title, the form's number beside it", `
SỞ TÀI CHÍNH TỈNH A
BÁO CÁO THU CHI ||| Biểu số 02
QUÝ I NĂM 2024
ĐVT: đồng
Nội dung | Thu | Chi
Phí | =1000 | =20
Lệ phí | =30 | =40`, `BÁO CÁO THU CHI QUÝ I NĂM 2024; đồng
Nội dung | Thu | Chi
1 "" ["Phí",1000,20]
1 "" ["Lệ phí",30,40]
`},
		{"group heads without merges", `
Biểu 3: So sánh hai năm
TT | Đơn vị | Năm 2023 | | Năm 2024 | 
 | | Thu | Chi | Thu | Chi
1 | Xã A | =1 | =2 | =3 | =4
2 | Xã B | =5 | =6 | =7 | =8`, `Biểu 3: So sánh hai năm; 
TT | Đơn vị | Năm 2023 > Thu | Năm 2023 > Chi | Năm 2024 > Thu | Năm 2024 > Chi
1 "1" ["1","Xã A",1,2,3,4]
1 "2" ["2","Xã B",5,6,7,8]
`},
	} {
		t.Run(c.name, func(t *testing.T) {
			found := tally.Find(sheet(c.sheet))
			if len(found) != 1 {
				t.Fatalf("%d tallies", len(found))
			}
			if diff := cmp.Diff(c.want, lines(found[0])); diff != "" {
				t.Error(diff)
			}
		})
	}
}

func TestSeveralTalliesInOneSheet(t *testing.T) {
	found := tally.Find(sheet(`
BẢNG THU
ĐVT: triệu đồng
STT | Nội dung | Số tiền
1 | Thuế | =10
2 | Phí | =20
 | Cộng | =30

BẢNG CHI
ĐVT: đồng
STT | Nội dung | Năm 2023 | Năm 2024
1 | Lương | =10 | =11
2 | Khác | =20 | =22`))
	if len(found) != 2 {
		t.Fatalf("%d tallies", len(found))
	}
	for i, want := range []string{"BẢNG THU; triệu đồng; 3 rows", "BẢNG CHI; đồng; 2 rows"} {
		if got := fmt.Sprintf("%s; %s; %d rows", found[i].Title, found[i].Unit, len(found[i].Rows)); got != want {
			t.Errorf("%q, want %q", got, want)
		}
	}
}

func TestWhatIsNoTally(t *testing.T) {
	for name, text := range map[string]string{
		"a letterhead":      "UBND TỈNH A | CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nSố: 12/BC-UBND | Hà Nội, ngày 5 tháng 6 năm 2024",
		"signatures":        "NGƯỜI LẬP | THỦ TRƯỞNG ĐƠN VỊ\n(Ký) | (Ký)\nLê A | Lê B",
		"a table of text":   "STT | Nội dung | Đơn vị thực hiện\n1 | Tổ chức hội nghị | Văn phòng\n2 | Rà soát | Sở Nội vụ",
		"recipients":        "Nơi nhận: | TM. ỦY BAN NHÂN DÂN\n- Như trên; | CHỦ TỊCH",
		"telephone numbers": "STT | Họ tên | Điện thoại\n1 | Lê A | 0912345678\n2 | Lê B | 0912345679",
	} {
		if found := tally.Find(sheet(text)); len(found) > 0 {
			t.Errorf("%s: %s", name, lines(found[0]))
		}
	}
}

func TestNotationOfNumbers(t *testing.T) {
	for _, c := range []struct{ name, column, want string }{
		{"both marks", "1.234,5 / 1.234 / 12", "1234.5 1234 12"},
		{"groups only, several", "3.000 / 1.500 / 500", "3000 1500 500"},
		{"one group alone is a question", "12 / 1.234", `12 "1.234"`},
		{"a single decimal with a full stop is a question", "12 / 1.5", `12 "1.5"`},
		{"decimals with full stops throughout", "99.52 / 100.06 / 98.1", "99.52 100.06 98.1"},
		{"a full stop among Vietnamese decimals", "12,5 / 13,25 / 1.5", `12.5 13.25 "1.5"`},
		{"English notation", "1,234,567 / 1,234 / 12.5", "1.234567e+06 1234 12.5"},
		{"spaces part groups", "1 234 567 / 12 000", "1.234567e+06 12000"},
		{"per cent, brackets, signs", "12,5% / (123) / -3 / +4,1", "12.5 -123 -3 4.1"},
		{"no value", "1 / - / x / … / 2", "1 null null null 2"},
	} {
		text := "STT | Nội dung | Số lượng\n"
		for i, s := range strings.Split(c.column, "/") {
			text += fmt.Sprintf("%d | Việc %c | %s\n", i+1, 'A'+i, s)
		}
		found := tally.Find(sheet(text))
		if len(found) != 1 {
			t.Errorf("%s: %d tallies", c.name, len(found))
			continue
		}
		var got []string
		for _, r := range found[0].Rows {
			switch cell := r.Cells[2]; cell.Kind {
			case model.NumberCell:
				got = append(got, fmt.Sprint(cell.Number))
			case model.TextCell:
				got = append(got, fmt.Sprintf("%q", cell.Text))
			default:
				got = append(got, "null")
			}
		}
		if strings.Join(got, " ") != c.want {
			t.Errorf("%s: %s, want %s", c.name, got, c.want)
		}
	}
}

func FuzzFind(f *testing.F) {
	f.Add("STT|Nội dung|Số\nA|B|1\n1|x|=2\n|Tổng cộng|=2")
	f.Add("a|<|b\n^|^|c\n1|2|3")
	f.Fuzz(func(t *testing.T, text string) {
		for _, found := range tally.Find(sheet(text)) {
			for _, r := range found.Rows {
				if len(r.Cells) != len(found.Columns) {
					t.Fatalf("%d cells under %d columns", len(r.Cells), len(found.Columns))
				}
			}
		}
	})
}
