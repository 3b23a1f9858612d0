package recognize

import (
	"fmt"
	"strings"
	"testing"

	"example.com/vanban/model"
)

func mentioned(text string) *model.Document {
	d := &model.Document{Body: []model.Block{model.NewParagraph(text)}}
	mentions(d)
	return d
}

func TestQuantities(t *testing.T) {
	for text, want := range map[string]string{
		"có 02 đảng viên được khen":          "2 đảng viên",
		"đạt 12,5% kế hoạch":                 "12.5 %",
		"tổng thu 1.234,5 tỷ đồng, tăng 5 %": "1234.5 tỷ đồng; 5 %",
		"trên 95% số hộ":                     "95 %",
		"giá 24.760 đồng/lít":                "24760 đồng/lít",
		"300.000 đồng/học sinh/tháng":        "300000 đồng/học sinh/tháng",
		"giảm (-13đồng/kg)":                  "-13 đồng/kg",
		"biến động -5,27%":                   "-5.27 %",
		"diện tích 1.250 ha, dài 12,7km":     "1250 ha; 12.7 km",
		"rộng 250 m2 và 30m³":                "250 m2; 30 m³",
		"kinh phí 2,5 triệu USD":             "2.5 triệu USD",
		"150 nghìn lượt khách":               "150 nghìn lượt khách",
		"trong 15 ngày làm việc":             "15 ngày làm việc",
		"đăng trên 03 (ba) số liên tiếp":     "3 số",
		"giải thể 06 hội gồm: Hội A":         "6 hội",
		"tổ chức 12 cuộc kiểm tra":           "12 cuộc kiểm tra",
		"có 5 đồng chí":                      "5 đồng chí",
		"nộp 5 đồng":                         "5 đồng",
		"02 Cờ thi đua và 05 Bằng khen":      "2 Cờ thi đua; 5 Bằng khen",
		"07 giải pháp chủ yếu":               "7 giải pháp",
		"bổ sung 03 nhóm nhiệm vụ":           "3 nhóm nhiệm vụ",
		"nhiệt độ 37°C":                      "37 °C",
		"công suất 120 MW":                   "120 MW",
		"năm 2021 toàn tỉnh":                 "",
		"giai đoạn 2021-2025 toàn huyện":     "",
		"khoản 2 Điều 5":                     "",
		"Nghị định số 30/2020/NĐ-CP":         "",
		"địa chỉ 141 Võ Văn Kiệt":            "",
		"điện thoại 0985685050":              "",
		"Quý 1 đạt khá":                      "",
		"1. Xây dựng kế hoạch":               "",
		"ngày 05 tháng 3 năm 2020":           "",
		"đạt 12/15 chỉ tiêu":                 "",
		"mã A12 người":                       "",
		"99.52 điểm":                         "99.52 điểm",
		"1.234.567 đồng":                     "1234567 đồng",
		"1,234,567 đồng":                     "1234567 đồng",
		"0,5 điểm":                           "0.5 điểm",
		"từ 90 đến 100 điểm":                 "100 điểm",
		"25 tuổi trở lên":                    "25 tuổi",
		"tỷ lệ 3‰":                           "3 ‰",
		"chậm nhất là ngày 31 tháng 12":      "",
		"từ mùng 10 tháng Giêng":             "",
		"lúc 15 giờ 00 phút, 8h30":           "",
		"trong 06 tháng đầu năm":             "6 tháng",
		"làm việc 8 giờ mỗi ngày":            "8 giờ",
		"cử 01 lãnh đạo đại diện":            "1 lãnh đạo",
		"có 01 thư viện":                     "1 thư viện",
		"UBND thành phố (1A,B,C)":            "",
	} {
		var got []string
		for _, q := range mentioned(text).Quantities {
			got = append(got, q.Value+" "+q.Unit)
		}
		if s := strings.Join(got, "; "); s != want {
			t.Errorf("%s: got %q, want %q", text, s, want)
		}
	}
}

func TestDates(t *testing.T) {
	for text, want := range map[string]string{
		"Chiều ngày 08/01/2021, Chi bộ họp": "ngày 08/01/2021=2021-01-08",
		"8-1-2021":                  "8-1-2021=2021-01-08",
		"từ 8.1.2021 đến 09.2.2021": "8.1.2021=2021-01-08; 09.2.2021=2021-02-09",
		"ngày 05 tháng 3 năm 2020":  "ngày 05 tháng 3 năm 2020=2020-03-05",
		"NGÀY 05 THÁNG 3 NĂM 2020":  "NGÀY 05 THÁNG 3 NĂM 2020=2020-03-05",
		"13 tháng 11 năm 2007":      "13 tháng 11 năm 2007=2007-11-13",
		"tháng 3/2024":              "tháng 3/2024=2024-03",
		"tháng 03 năm 2024.":        "tháng 03 năm 2024=2024-03",
		"năm 2021, tỉnh":            "năm 2021=2021",
		"ngày 31/02/2021":           "",
		"ngày 29/02/2024":           "ngày 29/02/2024=2024-02-29",
		"ngày 29/02/2023":           "",
		"ngày 32 tháng 1 năm 2020":  "",
		"tháng 13/2024":             "",
		"năm 2021-2025":             "",
		"giai đoạn 2017 – 2022":     "",
		"quý I/2024":                "",
		"1/2/3":                     "",
		"số 15/2020/QĐ-UBND":        "",
		"Nghị định 45/2010/NĐ-CP":   "",
		"ngày 15/02 hàng năm":       "",
		"01/01/20241":               "",
		"cột B02-10-2024":           "",
		"ngày 21 tháng 01năm 2010":  "ngày 21 tháng 01năm 2010=2010-01-21",
	} {
		var got []string
		for _, m := range mentioned(text).Dates {
			got = append(got, m.Text+"="+m.Date.String())
		}
		if s := strings.Join(got, "; "); s != want {
			t.Errorf("%s: got %q, want %q", text, s, want)
		}
	}
}

func TestReferences(t *testing.T) {
	for text, want := range map[string]string{
		"thực hiện Đề án số 07- ĐA/TU của Tỉnh ủy về đổi mới":                 "Đề án số 07- ĐA/TU của Tỉnh ủy|đề án|07|ĐA/TU||Tỉnh ủy|",
		"Nghị định số 30/2020/NĐ-CP ngày 05/3/2020 của Chính phủ về công tác": "Nghị định số 30/2020/NĐ-CP ngày 05/3/2020 của Chính phủ|nghị định|30/2020|NĐ-CP|2020-03-05|Chính phủ|",
		"Nghị quyết 18-NQ/TW":                                                                        "Nghị quyết 18-NQ/TW|nghị quyết|18|NQ/TW|||",
		"Nghị định số .../2007/NĐ-CP ngày":                                                           "",
		"Thông tư số 2442 /2007/TT-TTCP":                                                             "Thông tư số 2442 /2007/TT-TTCP|thông tư|2442/2007|TT-TTCP|||",
		"Luật Khoa học và Công nghệ ngày 09 tháng 6 năm 2000":                                        "Luật Khoa học và Công nghệ ngày 09 tháng 6 năm 2000|luật|||2000-06-09||",
		"Luật Đất đai và Luật Nhà ở năm 2014":                                                        "Luật Đất đai|luật|||||; Luật Nhà ở năm 2014|luật|||2014||",
		"Thông báo số 81/TB-VPCP của Văn phòng Chính phủ thông báo Kết luận":                         "Thông báo số 81/TB-VPCP của Văn phòng Chính phủ|thông báo|81|TB-VPCP||Văn phòng Chính phủ|",
		"Công văn số 5/SGTVT-VP của Sở Giao thông vận tải V/v báo cáo":                               "Công văn số 5/SGTVT-VP của Sở Giao thông vận tải|công văn|5|SGTVT-VP||Sở Giao thông vận tải|",
		"Hướng dẫn số 9/BTĐKT-VP của Ban Thi đua - Khen thưởng Trung ương":                           "Hướng dẫn số 9/BTĐKT-VP của Ban Thi đua - Khen thưởng Trung ương|hướng dẫn|9|BTĐKT-VP||Ban Thi đua - Khen thưởng Trung ương|",
		"điểm a khoản 2 Điều 5":                                                                      "điểm a khoản 2 Điều 5|||||\u200b|điểm a,khoản 2,Điều 5",
		"tại điểm c khoản 2 Điều 30 Nghị định số 126/2024/NĐ-CP.":                                    "điểm c khoản 2 Điều 30 Nghị định số 126/2024/NĐ-CP|nghị định|126/2024|NĐ-CP|||điểm c,khoản 2,Điều 30",
		"Căn cứ Luật Cán bộ, công chức năm 2008;":                                                    "Luật Cán bộ, công chức năm 2008|luật|||2008||",
		"Luật Kế toán, Luật Thống kê và các văn bản":                                                 "Luật Kế toán|luật|||||; Luật Thống kê|luật|||||",
		"Luật Ban hành văn bản quy phạm pháp luật số 80/2015/QH13":                                   "Luật Ban hành văn bản quy phạm pháp luật số 80/2015/QH13|luật|80/2015|QH13|||",
		"Bộ luật Dân sự năm 2015":                                                                    "Bộ luật Dân sự năm 2015|bộ luật|||2015||",
		"khoản 1 Điều 44 Luật Phòng, chống tham nhũng":                                               "khoản 1 Điều 44 Luật Phòng, chống tham nhũng|luật|||||khoản 1,Điều 44",
		"Công văn số 2769/UBND-NCKSTTHC ngày 24 tháng 7 năm 2024 của Ủy ban nhân dân tỉnh, Chủ tịch": "Công văn số 2769/UBND-NCKSTTHC ngày 24 tháng 7 năm 2024 của Ủy ban nhân dân tỉnh|công văn|2769|UBND-NCKSTTHC|2024-07-24|Ủy ban nhân dân tỉnh|",
		"Quyết định 710/QĐ-SYT ngày 17/10/2023 của Sở Y tế Khánh Hòa “Về việc":                       "Quyết định 710/QĐ-SYT ngày 17/10/2023 của Sở Y tế Khánh Hòa|quyết định|710|QĐ-SYT|2023-10-17|Sở Y tế Khánh Hòa|",
		"Điều 9 và Điều 10":                                                                          "Điều 9||||||Điều 9; Điều 10||||||Điều 10",
		"các điểm a, b và c khoản 4 Điều 19":                                                         "điểm a, b và c khoản 4 Điều 19||||||điểm a, b và c,khoản 4,Điều 19",
		"Điều 5. Hiệu lực thi hành":                                                                  "",
		"Điều này quy định; khoản này không áp dụng":                                                 "",
		"trong điều kiện 3 năm qua":                                                                  "",
		"tỷ lệ 12/15 và 3/4":                                                                         "",
		"xe 24/7, 5-7 ngày":                                                                          "",
		"pháp luật về đất đai":                                                                       "",
		"Thông tư liên tịch số 527/TTLT/TTCP-BNV-UBKTTW ngày 22 tháng 3 năm 2007":                    "Thông tư liên tịch số 527/TTLT/TTCP-BNV-UBKTTW ngày 22 tháng 3 năm 2007|thông tư liên tịch|527|TTLT/TTCP-BNV-UBKTTW|2007-03-22||",
		"Quyết định số 286-QĐ/TW ngày 8/02/2010 của Ban Chấp hành Trung ương về":                     "Quyết định số 286-QĐ/TW ngày 8/02/2010 của Ban Chấp hành Trung ương|quyết định|286|QĐ/TW|2010-02-08|Ban Chấp hành Trung ương|",
	} {
		var got []string
		for _, r := range mentioned(text).References {
			got = append(got, fmt.Sprintf("%s|%s|%s|%s|%s|%s|%s", r.Text, r.Type, r.Number.No, r.Number.Symbol, r.Date, r.Issuer, strings.Join(r.Place, ",")))
		}
		want = strings.ReplaceAll(want, "\u200b", "")
		if s := strings.Join(got, "; "); s != want {
			t.Errorf("%s:\n got  %s\n want %s", text, s, want)
		}
	}
}
