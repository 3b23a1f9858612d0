package docx_test

import (
	"bytes"
	"errors"
	"flag"
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"example.com/vanban/docx"
	"example.com/vanban/model"
	"example.com/vanban/model/recognize"
	"example.com/vanban/model/standard"
)

var updateWritten = flag.Bool("update", false, "write the golden files anew")

// write writes the document and reads it back.
func write(t *testing.T, d *model.Document, opts ...docx.WriteOption) (*model.Document, []byte, []model.Diagnostic) {
	t.Helper()
	var buf bytes.Buffer
	blanks, err := docx.Write(&buf, d, opts...)
	if err != nil {
		t.Fatal(err)
	}
	got, err := docx.Read(bytes.NewReader(buf.Bytes()), int64(buf.Len()))
	if err != nil {
		t.Fatal(err)
	}
	return got, buf.Bytes(), blanks
}

// view is the text of a document with the style of every paragraph.
func view(d *model.Document) string {
	var sb strings.Builder
	viewBlocks(&sb, d.Body, "")
	for _, n := range d.Notes {
		fmt.Fprintf(&sb, "%s %s\n", n.Kind, n.Mark)
		viewBlocks(&sb, n.Body, "  ")
	}
	return sb.String()
}

func viewBlocks(sb *strings.Builder, blocks []model.Block, indent string) {
	for _, b := range blocks {
		switch b := b.(type) {
		case *model.Paragraph:
			if b.Text == "" && b.Label == "" && len(b.Anchors) == 0 {
				continue
			}
			level := ""
			if b.Layout.OutlineLevel > 0 {
				level = fmt.Sprintf(" (cấp %d)", b.Layout.OutlineLevel)
			}
			label := ""
			if b.Label != "" {
				label = "⟨" + b.Label + "⟩ "
			}
			fmt.Fprintf(sb, "%s%s%s: %s%s\n", indent, b.Layout.Style, level, label, strings.ReplaceAll(b.Text, "\n", "⏎"))
		case *model.Table:
			fmt.Fprintf(sb, "%sBẢNG\n", indent)
			for _, row := range b.Rows {
				for i := range row.Cells {
					fmt.Fprintf(sb, "%s  Ô %d×%d\n", indent, row.Cells[i].RowSpan, row.Cells[i].ColSpan)
					viewBlocks(sb, row.Cells[i].Blocks, indent+"    ")
				}
			}
		}
	}
}

func paragraphs(lines ...string) (out []model.Block) {
	for _, l := range lines {
		out = append(out, model.NewParagraph(l))
	}
	return out
}

// centred is a centred line.
func centred(text string) model.Block {
	p := model.NewParagraph(text)
	p.Layout = &model.ParagraphLayout{Align: "center"}
	return p
}

// invented are documents that have their frame in fields only, as a program makes them.
func invented() map[string]*model.Document {
	state := model.Frame{
		Regime: model.State, Parent: "UBND TỈNH HẢI LÂM", Issuer: "SỞ NÔNG NGHIỆP VÀ MÔI TRƯỜNG", Place: "Hải Lâm", Date: model.Date{Year: 2025, Month: 2, Day: 5},
		Signatures: []model.Signature{{Authority: "KT. GIÁM ĐỐC", Title: "PHÓ GIÁM ĐỐC", Name: "Nguyễn Đăng Khôi"}},
		Recipients: []string{"Như trên", "Lưu: VT, TL"},
	}
	party := model.Frame{
		Regime: model.Party, Parent: "ĐẢNG BỘ TỈNH HẢI LÂM", Issuer: "ĐẢNG ỦY PHƯỜNG TÂN HỘI", Place: "Tân Hội", Date: model.Date{Year: 2026, Month: 6, Day: 12},
		Signatures: []model.Signature{{Authority: "T/M BAN THƯỜNG VỤ", Body: "BAN THƯỜNG VỤ", Title: "PHÓ BÍ THƯ", Name: "Trần Thị Hạnh"}},
		Recipients: []string{"Như trên", "Lưu Văn phòng Đảng ủy"},
	}
	with := func(f model.Frame, change func(*model.Frame), body ...model.Block) *model.Document {
		change(&f)
		d := &model.Document{Body: body, Frame: f}
		frame := d.Frame
		recognize.Recognize(d)
		d.Frame = frame
		return d
	}
	return map[string]*model.Document{
		"bao-cao": with(state, func(f *model.Frame) {
			f.Number = model.Number{Text: "15/BC-SNNMT", No: "15", Symbol: "BC-SNNMT"}
			f.Type, f.Subject = model.Type{Name: "báo cáo", Abbr: "BC"}, "Kết quả phòng, chống thiên tai năm 2024"
			f.Addressees = []string{"Ủy ban nhân dân tỉnh Hải Lâm"}
			f.Marks = []string{"HỎA TỐC"}
		}, paragraphs("I. KẾT QUẢ ĐẠT ĐƯỢC", "1. Công tác chỉ đạo", "Sở đã ban hành 12 văn bản.", "2. Công tác ứng phó", "a) Sơ tán 320 hộ dân;", "b) Gia cố 05 tuyến đê;", "c) Khơi thông 14 km kênh.", "II. NHIỆM VỤ NĂM 2025", "Sở đề ra 02 giải pháp:", "Một là, kiện toàn Ban Chỉ huy.", "Hai là, bảo đảm vật tư dự trữ./.")...),
		"cong-van": with(state, func(f *model.Frame) {
			f.Number = model.Number{Text: "152/SNNMT-TL", No: "152", Symbol: "SNNMT-TL"}
			f.Type, f.Subject = model.Type{Name: "công văn"}, "ứng phó với mưa lớn"
			f.Addressees = []string{"Ủy ban nhân dân các xã, phường", "Chi cục Thủy lợi"}
		}, paragraphs("Sở đề nghị các địa phương trực ban 24/24 giờ./.")...),
		"to-trinh": with(state, func(f *model.Frame) {
			f.Number = model.Number{Symbol: "TTr-SNNMT"}
			f.Date = model.Date{}
			f.Type, f.Subject = model.Type{Name: "tờ trình", Abbr: "TTr"}, "Về việc phê duyệt Đề án"
			f.Addressees = []string{"Ủy ban nhân dân tỉnh Hải Lâm"}
		}, paragraphs("Sở kính trình Ủy ban nhân dân tỉnh xem xét, phê duyệt./.")...),
		"quyet-dinh": with(state, func(f *model.Frame) {
			f.Number = model.Number{Text: "07/QĐ-SNNMT", No: "07", Symbol: "QĐ-SNNMT"}
			f.Type, f.Subject = model.Type{Name: "quyết định", Abbr: "QĐ"}, "Về việc thành lập Tổ công tác"
			f.Bases = []string{"Căn cứ Luật Thủy lợi ngày 19 tháng 6 năm 2017;", "Theo đề nghị của Chánh Văn phòng Sở."}
			f.Recipients = []string{"Như Điều 3", "Lưu: VT, TL"}
		}, append([]model.Block{centred("QUYẾT ĐỊNH:")}, paragraphs("Điều 1. Thành lập Tổ công tác gồm 05 thành viên.", "Điều 2. Tổ công tác có nhiệm vụ:", "1. Lập kế hoạch;", "2. Kiểm tra thực địa.", "Điều 3. Quyết định này có hiệu lực kể từ ngày ký./.")...)...),
		"bao-cao-dang": with(party, func(f *model.Frame) {
			f.Number = model.Number{Text: "21-BC/ĐU", No: "21", Symbol: "BC/ĐU"}
			f.Type, f.Subject = model.Type{Name: "báo cáo", Abbr: "BC"}, "kết quả công tác xây dựng Đảng quý II năm 2026"
			f.Author = "CỦA BAN THƯỜNG VỤ ĐẢNG ỦY"
		}, paragraphs("I- KẾT QUẢ", "1. Công tác tư tưởng", "Đảng ủy tổ chức 03 hội nghị.", "2. Công tác tổ chức", "Kết nạp 07 đảng viên.", "II- NHIỆM VỤ", "Đảng ủy tập trung lãnh đạo.")...),
		"cong-van-dang": with(party, func(f *model.Frame) {
			f.Number = model.Number{Text: "33-CV/ĐU", No: "33", Symbol: "CV/ĐU"}
			f.Type, f.Subject = model.Type{Name: "công văn", Abbr: "CV"}, "về việc chuẩn bị hội nghị"
			f.Addressees = []string{"Các chi bộ trực thuộc"}
		}, paragraphs("Ban Thường vụ Đảng ủy đề nghị các chi bộ chuẩn bị nội dung.")...),
		"trong": with(model.Frame{}, func(*model.Frame) {}, paragraphs("Chi bộ tổ chức hội nghị tổng kết.", "Hội nghị thống nhất các nội dung.")...),
	}
}

// TestWrite lays invented documents out and compares the text view of the files with golden ones.
func TestWrite(t *testing.T) {
	for name, d := range invented() {
		t.Run(name, func(t *testing.T) {
			got, _, blanks := write(t, d)
			text := view(got)
			for _, b := range blanks {
				text += fmt.Sprintf("%s %v: %v\n", b.Rule, b.Severity, b.Message)
			}
			golden := filepath.Join("testdata", "write", name+".txt")
			if *updateWritten {
				if err := os.WriteFile(golden, []byte(text), 0o644); err != nil {
					t.Fatal(err)
				}
			}
			want, err := os.ReadFile(golden)
			if err != nil {
				t.Fatal(err)
			}
			if diff := cmp.Diff(string(want), text); diff != "" {
				t.Errorf("-want +got:\n%s", diff)
			}
		})
	}
}

func TestWriteIsTheSameEveryTime(t *testing.T) {
	for name, d := range invented() {
		_, a, _ := write(t, d)
		_, b, _ := write(t, d)
		if !bytes.Equal(a, b) {
			t.Errorf("%s: two calls write different bytes", name)
		}
	}
}

func TestWriteByTheStandardThatIsAskedFor(t *testing.T) {
	hd36, _ := standard.ByID("hd36")
	got, _, _ := write(t, invented()["bao-cao-dang"], docx.WithStandard(hd36))
	if s := view(got); !strings.Contains(s, "- Như trên,") {
		t.Errorf("recipients do not end as HD 36 has them:\n%s", s)
	}
	got, _, _ = write(t, invented()["bao-cao-dang"])
	if s := view(got); !strings.Contains(s, "- Như trên;") {
		t.Errorf("recipients do not end as HD 05 has them:\n%s", s)
	}
}

func TestValuesFillWhatTheDocumentLacks(t *testing.T) {
	values := map[string]string{
		"issuer": "TRƯỜNG CHÍNH TRỊ|TỈNH HẢI LÂM", "number": "Số: 12/BC-TCT", "place": "Hải Lâm", "date": "8/1/2026", "type": "báo cáo",
		"subject": "Kết quả năm 2025", "title": "HIỆU TRƯỞNG", "signer": "Lê Văn Bình", "recipients": "Tỉnh ủy|Lưu: VT",
	}
	got, _, blanks := write(t, invented()["trong"], docx.WithValues(values))
	if len(blanks) > 0 {
		t.Errorf("still blank: %v", blanks)
	}
	recognize.Recognize(got)
	f := got.Frame
	want := [...]string{"TRƯỜNG CHÍNH TRỊ TỈNH HẢI LÂM", "12/BC-TCT", "2026-01-08", "báo cáo", "Kết quả năm 2025"}
	have := [...]string{strings.ReplaceAll(f.Issuer, "\n", " "), f.Number.Text, f.Date.String(), f.Type.Name, f.Subject}
	if diff := cmp.Diff(want, have); diff != "" {
		t.Errorf("-want +got:\n%s", diff)
	}
	got, _, _ = write(t, invented()["bao-cao"], docx.WithValues(map[string]string{"issuer": "CƠ QUAN KHÁC", "number": "99/BC-X", "date": "2020-01-01"}))
	if s := view(got); strings.Contains(s, "CƠ QUAN KHÁC") || strings.Contains(s, "99/BC-X") || strings.Contains(s, "2020") {
		t.Errorf("a value stands in the place of what the document says:\n%s", s)
	}
}

func TestUnknownValueIsAnError(t *testing.T) {
	_, err := docx.Write(&bytes.Buffer{}, invented()["trong"], docx.WithValues(map[string]string{"isuer": "X"}))
	if !errors.Is(err, model.ErrFormat) || !strings.Contains(err.Error(), "isuer") {
		t.Errorf("error %v", err)
	}
}

func TestBlanksAreReadAsAbsent(t *testing.T) {
	got, _, blanks := write(t, invented()["trong"])
	if len(blanks) == 0 {
		t.Error("nothing is said to be blank")
	}
	recognize.Recognize(got)
	f := got.Frame
	if f.Parent != "" || f.Issuer != "" || !f.Number.IsZero() || f.Place != "" || !f.Date.IsZero() || f.Type.Name != "" || f.Subject != "" || len(f.Signatures)+len(f.Recipients) > 0 {
		t.Errorf("read from blanks: %+v", f)
	}
}
