package normalize

import (
	"strings"
	"testing"

	"example.com/vanban/internal/race"
)

// reportText is prose as reports have it, without faults.
const reportText = `Hội nghị đã nghe đồng chí Phó Bí thư Chi bộ trình bày Báo cáo số 12/BC-UBND ngày 08/01/2021, trong đó nêu 07 giải pháp; ` +
	`tỷ lệ hoàn thành đạt 98,5%, kinh phí 1.234,5 triệu đồng (tăng 12% so với cùng kỳ). Quý I năm 2021, các sở, ban, ngành tiếp tục thực hiện ` +
	`“Đề án đổi mới” theo khoản 2 Điều 5 Nghị định số 30/2020/NĐ-CP; toàn thể đảng viên quyết tâm khắc phục khó khăn, hòa giải, ủy quyền đúng quy định.`

func BenchmarkRules(b *testing.B) {
	d := document()
	for range 2000 {
		d.Body = append(d.Body, document(reportText).Body...)
	}
	size := int64(len(reportText) * len(d.Body))
	for _, r := range Rules() {
		b.Run(r.Name, func(b *testing.B) {
			b.SetBytes(size)
			b.ReportAllocs()
			for b.Loop() {
				if found := check(r, d); len(found) > 0 {
					b.Fatal(found[0].Message)
				}
			}
		})
	}
	b.Run("all", func(b *testing.B) {
		b.SetBytes(size)
		b.ReportAllocs()
		for b.Loop() {
			for _, r := range Rules() {
				check(r, d)
			}
		}
	})
}

func TestCleanParagraphsCostNoAllocation(t *testing.T) {
	if race.Enabled {
		t.Skip("the race detector empties pools at random: allocations cannot be counted")
	}
	few, many := document(), document()
	for i := range 400 {
		p := document(reportText).Body[0]
		many.Body = append(many.Body, p)
		if i < 200 {
			few.Body = append(few.Body, p)
		}
	}
	for _, r := range Rules() {
		a := testing.AllocsPerRun(5, func() { check(r, few) })
		b := testing.AllocsPerRun(5, func() { check(r, many) })
		if b-a > 16 { // the list of paragraphs grows
			t.Errorf("%s: %.0f allocations for 200 paragraphs, %.0f for 400", r.Name, a, b)
		}
	}
}

func TestHostileText(t *testing.T) {
	for _, unit := range []string{".", ";a", ")", "(", "“", "\"", " .", "/", "a.b", "1.", "1,", "Ð", "\u200b", "ă;á ", "tháng1", "07- ", "..", "\x01", " \u00a0", "“a", "x ; "} {
		text := strings.Repeat(unit, 60_000/len(unit))
		for _, r := range Rules() {
			check(r, document(text, text))
		}
	}
}
