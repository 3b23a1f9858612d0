package main

// tallyMessages are the Vietnamese texts of the rules about tallies.
func tallyMessages() map[string]string {
	return map[string]string{
		"%s is printed, the parts give %s":                                     "in %s, cộng các thành phần được %s",
		"%s is printed, the formula of the column gives %s":                    "in %s, tính theo công thức của cột được %s",
		"%s is printed, the figures give %s per cent":                          "in %s, tính từ số liệu được %s%%",
		"%s is printed where the other figures give %s: it is in another unit": "in %s, trong khi các số khác cho kết quả %s: không cùng đơn vị tính",
		"%s cannot be in %s":                                                   "%s không thể tính bằng %s",
		"%s stands in two rows":                                                "%s có ở hai dòng",
		"the first time: %s":                                                   "lần đầu: %s",
		"the ordinal %s stands twice":                                          "số thứ tự %s bị lặp",
		"%s is typed as text, sums pass it over":                               "%s gõ dưới dạng văn bản, phép cộng sẽ bỏ qua",
		"%s can be read as %s and as %s":                                       "%s có thể hiểu là %s hoặc %s",
		"%s has lost its leading nought: %s":                                   "%s mất số 0 ở đầu: phải là %s",
		"the header of the table is typed again here":                          "đầu bảng bị gõ lặp lại ở đây",
		"the text says %s, the table %s":                                       "lời văn ghi %s, trong bảng là %s",
		"the figure of the table":                                              "số trong bảng",
		"sums of tables that their parts do not give":                          "số tổng trong bảng không khớp thành phần",
		"figures of tables against the formula of their column":                "số liệu trong bảng so với công thức của cột",
		"percentages of tables against their figures":                          "tỷ lệ phần trăm trong bảng so với số liệu",
		"figures of tables that are in another unit than the rest":             "số liệu không cùng đơn vị tính với bảng",
		"codes and ordinals that stand twice in a table":                       "mã, số thứ tự bị trùng trong bảng",
		"numbers of a worksheet that are typed as text":                        "số trong trang tính gõ dưới dạng văn bản",
		"numbers of tables that can be read in two ways":                       "số trong bảng có thể hiểu hai cách",
		"codes of a worksheet that have lost their leading nought":             "mã trong trang tính bị mất số 0 ở đầu",
		"headers that are typed again inside a table":                          "đầu bảng gõ lặp lại giữa bảng",
		"figures of the text that the table contradicts":                       "số liệu trong lời văn mâu thuẫn với bảng",
	}
}
