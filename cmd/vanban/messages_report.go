package main

// reportMessages are the Vietnamese texts of reports: severities, places, counts, changes.
func reportMessages() map[string]string {
	return map[string]string{
		"error":   "lỗi",
		"warning": "cảnh báo",
		"info":    "lưu ý",

		"Findings in documents": "Kết quả kiểm tra văn bản",
		"nothing found":         "không thấy gì sai",
		"%d documents: %s":      "%d văn bản: %s",
		"%d error":              "%d lỗi",
		"%d errors":             "%d lỗi",
		"%d warning":            "%d cảnh báo",
		"%d warnings":           "%d cảnh báo",
		"%d note":               "%d lưu ý",
		"%d notes":              "%d lưu ý",
		"fix: %s":               "sửa: %s",
		"suggestion: %s":        "gợi ý: %s",
		"insert “%s”":           "thêm “%s”",
		"delete “%s”":           "bỏ “%s”",
		"“%s” → “%s”":           "“%s” → “%s”",

		"whole document":           "cả văn bản",
		"note %s":                  "chú thích %s",
		"note %d":                  "chú thích thứ %d",
		"page header":              "đầu trang",
		"page footer":              "chân trang",
		"comment %d":               "nhận xét thứ %d",
		"paragraph %d":             "đoạn %d",
		"cell %s":                  "ô %s",
		"section %s, paragraph %d": "mục %s, đoạn %d",
		"table at paragraph %d, row %d, column %d":             "bảng ở đoạn %d, hàng %d, cột %d",
		"section %s, table at paragraph %d, row %d, column %d": "mục %s, bảng ở đoạn %d, hàng %d, cột %d",

		"nothing changed in the text, nothing left to see to": "không phải sửa chữ nào, không còn gì phải xem",
		"changed: %d":                        "đã sửa: %d chỗ",
		"left blank, to be filled in: %d":    "để trống, cần điền: %d chỗ",
		"to look at in the written file: %d": "cần xem lại trong tệp vừa ghi: %d chỗ",
		"left for a person to see to: %d":    "cần người xem: %d chỗ",
		"deleted":                            "bỏ",
	}
}
