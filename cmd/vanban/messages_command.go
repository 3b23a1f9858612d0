package main

// commandMessages are the Vietnamese texts of the command line, by their English format.
func commandMessages() map[string]string {
	return map[string]string{
		// The program.
		"official Vietnamese documents: read, check, convert": "văn bản hành chính: đọc, kiểm tra, chuyển đổi",
		"vanban reads official Vietnamese documents, checks them and writes them anew in the standard format of the State " +
			"(NĐ 30/2020/NĐ-CP) or of the Party (HD 36-HD/VPTW, HD 05-HD/VPTW).": "vanban đọc văn bản hành chính, kiểm tra và trình bày lại theo đúng thể thức của Nhà nước " +
			"(Nghị định 30/2020/NĐ-CP) hoặc của Đảng (Hướng dẫn 36-HD/VPTW, 05-HD/VPTW).",
		"Usage:":    "Cách dùng:",
		"COMMAND":   "LỆNH",
		"Commands:": "Các lệnh:",
		"Flags:":    "Tùy chọn:",
		"FILE|DIR…": "TỆP|THƯ-MỤC…",
		"“%s COMMAND --help” tells more about a command.": "Xem thêm về một lệnh: %s LỆNH --help",
		"print this help":   "hiện phần hướng dẫn này",
		"print the version": "hiện số phiên bản",
		"language of messages: `vi|en` (default: from the environment, else vi)": "ngôn ngữ thông báo: `vi|en` (mặc định: theo môi trường, không có thì vi)",

		// The commands.
		"print the plain text of documents": "in nội dung chữ của văn bản",
		"Prints the plain text of documents: one line a paragraph, automatic numbers printed, the cells of a table's row " +
			"separated by tabs, letters typed in legacy fonts decoded, foot- and endnotes at the end.": "In nội dung chữ của văn bản: mỗi đoạn một dòng, in cả số thứ tự tự động, các ô trong một hàng của bảng " +
			"cách nhau bằng dấu tab, chữ gõ bằng phông cũ (TCVN3, VNI) được chuyển sang Unicode, chú thích ở cuối.",
		"print the structure of documents": "in cấu trúc của văn bản",
		"Prints what is understood of documents: the frame, the sections with what they are about, the enumerations and " +
			"their items, quantities, dates, references. As JSON each document is one line.": "In những gì nhận ra được trong văn bản: các thành phần thể thức, các mục và nội dung của từng mục, các phần liệt kê " +
			"và từng ý, số liệu, ngày tháng, văn bản viện dẫn. Ở dạng JSON, mỗi văn bản là một dòng.",
		"report what is wrong in documents": "báo những chỗ sai trong văn bản",
		"Reports what is wrong in documents, or doubtful: typing faults, miscounted and misnumbered lists, dates, references, the " +
			"frame, the layout. The exit status is 1 when there are findings of the severity --fail-on or above it.": "Báo những chỗ sai hoặc đáng ngờ: lỗi gõ, liệt kê thiếu hoặc đánh số sai, ngày tháng, viện dẫn, thể thức, trình bày. " +
			"Mã kết thúc là 1 khi có phát hiện từ mức --fail-on trở lên.",
		"write documents anew in the standard format": "trình bày lại văn bản theo đúng thể thức",
		"Writes documents anew in the standard format, with the edits made that are safe, and lists every change, every blank " +
			"that a clerk has to fill in, and what is left for a person to see to. The inputs stay as they are: without -o the result of " +
			"bao-cao.docx is bao-cao.chuan.docx beside it.": "Trình bày lại văn bản theo đúng thể thức, sửa những lỗi chắc chắn, rồi liệt kê mọi chỗ đã sửa, mọi chỗ để trống cho văn thư " +
			"điền và những chỗ cần người xem. Tệp gốc giữ nguyên: không có -o thì bao-cao.docx cho ra bao-cao.chuan.docx ở ngay bên cạnh.",
		"list the rules, or explain one": "liệt kê các quy tắc, hoặc giải thích một quy tắc",
		"Lists the rules; with the name of a rule prints its page: what it finds, why, an example, the fix, its source in the standard.": "Liệt kê các quy tắc; thêm tên một quy tắc thì in trang giải thích: tìm gì, vì sao, ví dụ, cách sửa, căn cứ trong quy định.",

		// Their flags.
		"`PATH` of the result, or folder for several documents (default: standard output)":                     "`ĐƯỜNG-DẪN` tệp kết quả, hoặc thư mục khi có nhiều văn bản (mặc định: in ra màn hình)",
		"`FILE` to write the report to (default: standard output)":                                             "`TỆP` ghi kết quả kiểm tra (mặc định: in ra màn hình)",
		"`PATH` of the file or folder to write to; - is standard output (default: beside the source)":          "`ĐƯỜNG-DẪN` tệp hoặc thư mục kết quả; - là đầu ra chuẩn (mặc định: bên cạnh tệp gốc)",
		"`FORMAT`: json, md (default json)":                                                                    "`DẠNG` kết quả: json, md (mặc định json)",
		"`FORMAT`: docx, md, json, txt (default docx)":                                                         "`DẠNG` kết quả: docx, md, json, txt (mặc định docx)",
		"`FORMAT`: text, json (default text)":                                                                  "`DẠNG` kết quả: text, json (mặc định text)",
		"`FORMAT` of the report: text, json, sarif, html (default text)":                                       "`DẠNG` báo cáo: text, json, sarif, html (mặc định text)",
		"`FORMAT` of the list of changes: text, json, none (default text)":                                     "`DẠNG` danh sách thay đổi: text, json, none: không in (mặc định text)",
		"least `SEVERITY` that sets exit status 1: error, warning, info, never (default warning)":              "`MỨC` thấp nhất làm mã kết thúc là 1: error (lỗi), warning (cảnh báo), info (lưu ý), never: không bao giờ (mặc định warning)",
		"`RULES` to run, separated by commas; “default” stands for all but the optional ones (default: these)": "các `QUY-TẮC` cần chạy, cách nhau bằng dấu phẩy; “default” là mọi quy tắc trừ loại chỉ chạy khi gọi tên (mặc định: nhóm này)",
		"`FILE` of words and names that are spelt right, one a line":                                           "`TỆP` các từ và tên viết đúng, mỗi dòng một từ",
		"`RULES` not to run, separated by commas":                                                              "các `QUY-TẮC` bỏ qua, cách nhau bằng dấu phẩy",
		"take the documents as `draft|issued` (default: as each shows)":                                        "coi văn bản là dự thảo hay đã ban hành: `draft|issued` (mặc định: theo từng văn bản)",
		"`N` documents are worked on at the same time (default: one a processor)":                              "xử lý `N` văn bản cùng lúc (mặc định: theo số nhân máy)",
		"`STANDARD` to lay out by: auto, nd30, hd36, hd05 (default auto)":                                      "`QUY-ĐỊNH` trình bày: auto (tự chọn), nd30, hd36, hd05 (mặc định auto)",
		"an office's own `FILE`.docx to take the layout from":                                                  "`TỆP` mẫu .docx riêng của cơ quan",
		"`PART=TEXT` for a part that the document lacks, such as number=12-BC/ĐU; may be given several times":  "`PHẦN=NỘI-DUNG` cho thành phần mà văn bản còn thiếu, ví dụ number=12-BC/ĐU; nêu được nhiều lần",
		"leave the text as it is":                                 "giữ nguyên nội dung chữ",
		"write over a .chuan file of an earlier run that differs": "ghi đè tệp .chuan của lần chạy trước dù nội dung khác",

		// Mistakes in the command line.
		"there is no command %q":                                         "không có lệnh %q",
		"there is no flag %s":                                            "không có tùy chọn %s",
		"the flag --%s wants a value":                                    "tùy chọn --%s cần có giá trị",
		"--%s cannot be %q":                                              "--%s không thể là %q",
		"%s is none of %s: %q":                                           "%s phải là một trong: %s; không phải %q",
		"--set wants part=text, not %q":                                  "--set cần dạng thành-phần=nội-dung, không phải %q",
		"one rule at most, not %d":                                       "chỉ nêu tối đa một quy tắc, không phải %d",
		"standard input can be read once":                                "đầu vào chuẩn chỉ đọc được một lần",
		"there is no rule %q; “vanban rules” lists them":                 "không có quy tắc %q; gõ “vanban rules” để xem danh sách",
		"which files? Name files or folders, or - for standard input":    "chưa nêu tệp nào: hãy ghi tên tệp hoặc thư mục, hoặc - để đọc từ đầu vào chuẩn",
		"-o %s is a file, and there are %d documents":                    "-o %s là một tệp, mà có %d văn bản",
		"one document at most can be written to standard output as docx": "chỉ ghi được một văn bản dạng docx ra đầu ra chuẩn",
		"cannot write":                                                   "không ghi được",
		"stdin":                                                          "dau-vao",
		"when asked for by name":                                         "chỉ chạy khi gọi tên",
		"safe fix":                                                       "tự sửa được",
	}
}
