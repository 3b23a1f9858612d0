package spell

import (
	"os"
	"reflect"
	"slices"
	"strings"
	"sync"
	"testing"

	"example.com/vanban/internal/race"
)

// corrected is a text with the edits of its findings made, safe ones only when safe is set.
func corrected(text string, found []Finding, safe bool) string {
	for _, f := range slices.Backward(found) {
		if f.Kind != Unaccented && (f.Safe || !safe) {
			text = text[:f.From] + f.New + text[f.To:]
		}
	}
	return text
}

// context is some text of the kind that offices write: what is safe is told by the text around, too.
const context = "Thực hiện nhiệm vụ được giao, các cơ quan, đơn vị, tổ chức, cá nhân có liên quan đã phối hợp chặt chẽ, kịp thời báo cáo Ủy ban nhân dân tỉnh " +
	"kết quả thực hiện theo quy định của pháp luật về tổ chức chính quyền địa phương.\n"

func TestSafeCorrections(t *testing.T) {
	for _, tt := range []struct{ text, want string }{
		{"Đồng chí phó hiệu trường nhà trường phát biểu.", "Đồng chí phó hiệu trưởng nhà trường phát biểu."},
		{"kết quả công tác năm 2020, nhiệm vụ trong tâm năm 2021 của Chi bộ", "kết quả công tác năm 2020, nhiệm vụ trọng tâm năm 2021 của Chi bộ"},
		{"hoàn thành suất xắc nhiệm vụ được giao", "hoàn thành xuất sắc nhiệm vụ được giao"},
		{"Căn cứ Luật Tổ chức chính quyền đia phương", "Căn cứ Luật Tổ chức chính quyền địa phương"},
		{"Ủy ban nhân dân tỉnh bao cáo Chính phủ kết quả thực hiện", "Ủy ban nhân dân tỉnh báo cáo Chính phủ kết quả thực hiện"},
		{"xử lý nghiêm các hành vi vi pham pháp luật", "xử lý nghiêm các hành vi vi phạm pháp luật"},
		{"các cơ quan, đơn vị tổ chức thưc hiện nghiêm túc", "các cơ quan, đơn vị tổ chức thực hiện nghiêm túc"},
		{"đã đựơc cấp giấy chứng nhận", "đã được cấp giấy chứng nhận"},
		{"để thựchiện nhiệm vụ", "để thực hiện nhiệm vụ"},
	} {
		context := strings.Repeat(context, 4)
		text := context + tt.text
		if got := strings.TrimPrefix(corrected(text, Check([]byte(text)), true), context); got != tt.want {
			t.Errorf("%q becomes %q, want %q", tt.text, got, tt.want)
		}
	}
}

func TestLeftAlone(t *testing.T) {
	for _, text := range []string{
		"", " \n\t", "12/BC-UBND ngày 01/02/2021",
		"Cộng hòa xã hội chủ nghĩa Việt Nam, Cộng hoà xã hội chủ nghĩa Việt Nam",
		"kỹ thuật, kĩ thuật, lý luận, lí luận, công ty, công ti, quý I, quí I",
		"Chủ tịch nước Nguyễn Xuân Phúc, Thủ tướng Phạm Minh Chính",
		"tại địa chỉ www.chinhphu.vn, thư điện tử vanphong@chinhphu.vn, tệp bao-cao.docx",
		"phần mềm Microsoft Windows Server, giao thức Internet Protocol version 6",
		"các huyện Krông Pắc, Cư M'gar, Ea H'leo, Buôn Đôn, tỉnh Đắk Lắk",
		"Ban Thường vụ Tỉnh ủy, HĐND, UBND tỉnh; Mặt trận Tổ quốc Việt Nam và các tổ chức chính trị - xã hội",
		"\xff\xfe\x00 \u0301\u0301\u0301",
	} {
		for _, f := range Check([]byte(text)) {
			t.Errorf("%q: %v for %q", text, f, text[f.From:f.To])
		}
	}
}

func TestDoubled(t *testing.T) {
	c := NewChecker()
	for text, want := range map[string]string{
		"theo quy định của của pháp luật":               "theo quy định của pháp luật",
		"nhiệm vụ và và giải pháp":                      "nhiệm vụ và giải pháp",
		"đã trở thành thành phố, do nhà đầu tư tư nhân": "đã trở thành thành phố, do nhà đầu tư tư nhân",
		"ngày ngày, luôn luôn, mãi mãi, xa xa, từ từ":   "ngày ngày, luôn luôn, mãi mãi, xa xa, từ từ",
		"cơ quan quan trọng, trực tiếp tiếp xúc":        "cơ quan quan trọng, trực tiếp tiếp xúc",
	} {
		if got := corrected(text, c.Doubled([]byte(text)), false); got != want {
			t.Errorf("%q becomes %q, want %q", text, got, want)
		}
	}
}

func TestTextWithoutMarksIsSaidOnce(t *testing.T) {
	text := "Kết quả thực hiện nhiệm vụ.\nbao cao ket qua thuc hien nhiem vu thang muoi hai\nNhiệm vụ trọng tâm."
	found := Check([]byte(text))
	if len(found) != 1 || found[0].Kind != Unaccented || found[0].Safe || found[0].New != "" {
		t.Fatalf("found %+v", found)
	}
	if got := text[found[0].From:found[0].To]; got != "bao cao ket qua thuc hien nhiem vu thang muoi hai" {
		t.Errorf("the finding is about %q", got)
	}
	if english := "the report on the results of the task in the month of May"; len(Check([]byte(english))) != 0 {
		t.Errorf("%q: %+v", english, Check([]byte(english)))
	}
}

func TestCapitalsAreKept(t *testing.T) {
	for text, want := range map[string]string{
		"Bao cáo kết quả thực hiện nhiệm vụ":          "Báo cáo kết quả thực hiện nhiệm vụ",
		"THỰC HIỆN THẮNG LỢI NHIỆM VỤ ĐƯƠC GIAO":      "THỰC HIỆN THẮNG LỢI NHIỆM VỤ ĐƯỢC GIAO",
		"Tòan dân đoàn kết xây dựng đời sống văn hóa": "Toàn dân đoàn kết xây dựng đời sống văn hóa",
	} {
		if got := corrected(text, Check([]byte(text)), false); got != want {
			t.Errorf("%q becomes %q, want %q", text, got, want)
		}
	}
}

func TestWords(t *testing.T) {
	text := []byte("hoàn thành suất xắc nhiệm vụ được giao")
	if len(Check(text)) == 0 {
		t.Fatal("nothing found")
	}
	if found := NewChecker(WithWords("suất", "Xắc")).Check(text); len(found) != 0 {
		t.Errorf("the user's words: %+v", found)
	}
}

func TestReadWords(t *testing.T) {
	got, err := ReadWords(strings.NewReader("\ufeffsuất xắc\n\n# tên riêng\n  Đắk Glong \r\n"))
	if err != nil || !slices.Equal(got, []string{"suất xắc", "Đắk Glong"}) {
		t.Errorf("ReadWords: %q, %v", got, err)
	}
	if _, err := ReadWords(strings.NewReader(strings.Repeat("x", 1<<20))); err == nil {
		t.Error("a line of a megabyte: no error")
	}
}

func TestFindingsStandInOrderAndApart(t *testing.T) {
	text := []byte(strings.Repeat("hoàn thành suất xắc nhiệm vụ trong tâm của của đơn vị tòan tỉnh, thựchiện th ực hiện ngừời dân\n", 700))
	at := 0
	for _, f := range Check(text) {
		if f.From < at || f.To <= f.From || f.To > len(text) {
			t.Fatalf("%+v after byte %d", f, at)
		}
		at = f.To
	}
	if at == 0 {
		t.Error("nothing found")
	}
}

func TestManyGoroutines(t *testing.T) {
	text := []byte("hoàn thành suất xắc nhiệm vụ trong tâm năm 2021 của nhà trường")
	want := Check(text)
	var wait sync.WaitGroup
	for range 8 {
		wait.Go(func() {
			for range 20 {
				if got := Check(text); !reflect.DeepEqual(got, want) {
					t.Errorf("found %+v, want %+v", got, want)
				}
			}
		})
	}
	wait.Wait()
}

func TestDataFit(t *testing.T) {
	const most = 12_000_000
	if len(data) > most {
		t.Errorf("the data have %d bytes, more than %d", len(data), most)
	}
}

func TestCleanTextAllocatesNothing(t *testing.T) {
	if race.Enabled {
		t.Skip("the race detector empties pools at random: allocations cannot be counted")
	}
	text := []byte(strings.Repeat("Căn cứ Luật Tổ chức chính quyền địa phương ngày 19 tháng 6 năm 2015;\n", 40))
	c := NewChecker()
	c.Check(text)
	if n := testing.AllocsPerRun(20, func() { c.Check(text) }); n > 8 {
		t.Errorf("%g allocations", n)
	}
}

// The report that the project begins with: what stands in it, and nothing else, is found.
func TestSeedReport(t *testing.T) {
	text, err := os.ReadFile("../../../shared/samples/seed/report.txt")
	if err != nil {
		t.Skip("the samples are not here: ", err)
	}
	var got []string
	for _, f := range Check(text) {
		if !f.Safe {
			t.Errorf("%q: %+v", text[f.From:f.To], f)
		}
		got = append(got, string(text[f.From:f.To])+" "+f.New)
	}
	if want := []string{"trường trưởng", "trong trọng", "lồng lòng", "suất xuất", "xắc sắc"}; !slices.Equal(got, want) {
		t.Errorf("found %q, want %q", got, want)
	}
}
