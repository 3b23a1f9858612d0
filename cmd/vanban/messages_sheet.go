package main

// sheetMessages are the Vietnamese texts about workbooks, by their English format.
func sheetMessages() map[string]string {
	return map[string]string{
		"print the tables of workbooks and documents": "in các bảng của bảng tính và văn bản",
		"Prints the sheets of workbooks (.xlsx, .xls and what goes by these names) and the tables of documents as their cells " +
			"show them. As CSV the sheets of a file follow one another with an empty line between them; as JSON each file is one line, " +
			"with the values and formulas of the cells too.": "In các trang của bảng tính (.xlsx, .xls và những tệp mang tên như vậy) và các bảng trong văn bản, đúng như các ô hiển thị. " +
			"Ở dạng CSV, các trang của một tệp nối tiếp nhau, cách một dòng trống; ở dạng JSON, mỗi tệp là một dòng, " +
			"có cả giá trị và công thức của từng ô.",
		"`FORMAT`: csv, json (default csv)":                                       "`DẠNG`: csv, json (mặc định csv)",
		"`NAME` of the one sheet to print":                                        "`TÊN` trang cần in, chỉ in trang đó",
		"CSV with numbers and dates as they are kept, not as the cells show them": "CSV ghi số và ngày theo giá trị lưu trong tệp, không theo cách ô hiển thị",
		"there is no such sheet":                                                  "không có trang này",
		"there is no table in it":                                                 "trong tệp không có bảng nào",

		"this is a text document":                                             "đây là tệp văn bản",
		"this is a binary workbook (.xlsb): save it as .xlsx first":           "đây là bảng tính nhị phân (.xlsb): hãy lưu thành .xlsx trước",
		"the root element is no workbook of SpreadsheetML":                    "phần tử gốc không phải là bảng tính SpreadsheetML",
		"the root element is no workbook":                                     "phần tử gốc không phải là bảng tính",
		"the root element is no worksheet":                                    "phần tử gốc không phải là trang tính",
		"the root element is not what it should be":                           "phần tử gốc không đúng loại",
		"the part of the sheet %q is missing":                                 "thiếu phần nội dung của trang %q",
		"the workbook lists no sheets; they were found by their content type": "bảng tính không liệt kê trang nào; đã tìm các trang theo kiểu nội dung",
		"the workbook lists no sheets":                                        "bảng tính không liệt kê trang nào",
		"the workbook has no worksheet":                                       "bảng tính không có trang tính nào",
		"sheet %q was found by its order":                                     "tìm thấy trang %q theo thứ tự của nó",
		"sheet %q is hidden":                                                  "trang %q bị ẩn",
		"sheet %q: hidden rows: %d, hidden columns: %d":                       "trang %q: số hàng ẩn: %d, số cột ẩn: %d",
		"sheet %q: rows out of their order: %d":                               "trang %q: số hàng đứng sai thứ tự: %d",
		"sheet %q: formulas that were not computed: %d, the first in %s":      "trang %q: số công thức chưa được tính: %d, đầu tiên ở ô %s",
		"sheet %q: texts of cells are missing: %d, the first in %s":           "trang %q: số ô bị mất chữ: %d, đầu tiên là ô %s",
		"sheet %q: damaged after row %d: %v":                                  "trang %q: bị hỏng sau hàng %d: %v",
		"sheet %q: the rows after row %d are left out":                        "trang %q: bỏ các hàng sau hàng %d",
		"cell %s: shared string %d of %d":                                     "ô %s: chuỗi dùng chung số %d trên tổng số %d",
		"cell %s: the text is cut short":                                      "ô %s: chữ bị cụt",
		"CSV to cell %s would be made of blanks":                              "ghi CSV đến ô %s thì gần như toàn ô trống",
		"the rows take more than %d bytes of memory":                          "các hàng chiếm hơn %d byte bộ nhớ",
		"more than %d rows":                                                   "hơn %d hàng",
		"more than %d columns":                                                "hơn %d cột",
		"more than %d cells":                                                  "hơn %d ô",
		"more than %d merged ranges":                                          "hơn %d vùng ô gộp",
		"more than %d formats of cells":                                       "hơn %d kiểu định dạng ô",
		"more than %d bytes of shared strings":                                "hơn %d byte chuỗi dùng chung",
		"%d of %d shared strings are there":                                   "chỉ còn %d trên %d chuỗi dùng chung",
		"the workbook does not begin as one":                                  "phần đầu không phải là của bảng tính",
		"version %d of the format of workbooks":                               "bảng tính theo phiên bản định dạng %d",
		"the stream ends inside the record at byte %d":                        "luồng dữ liệu bị cụt trong bản ghi ở byte %d",
		"record %d of %d bytes at byte %d is too short":                       "bản ghi %d có %d byte, ở byte %d, quá ngắn",
	}
}
