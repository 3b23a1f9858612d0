package recognize

// enumerationCases are written for these tests. want prints each enumeration as announced count, noun and ordinals.
var enumerationCases = []struct{ name, text, want string }{
	{"seven solutions in words", `
Hội nghị đã xác định nhiệm vụ và 07 giải pháp triển khai công tác năm 2021. Những giải pháp được xây dựng bám sát tình hình thực tế, đó là các giải pháp:
Một là, nâng cao nhận thức.
Hai là, tăng cường đoàn kết.
Ba là, kiểm tra, giám sát.
Bốn là, đào tạo cán bộ.
Năm là, tổ chức thi đua.
Sáu là, phối hợp các sở.
Bảy là, báo cáo đầy đủ.
Với tinh thần đó, tin tưởng năm 2021 sẽ thắng lợi.`, "7 giải pháp: 1 2 3 4 5 6 7"},
	{"items inside a sentence", `
Chi tiết qua 6 chỉ số nhóm chi phí: (1) chi xét nghiệm; (2) chi chẩn đoán; (3) chi thuốc; (4) chi thủ thuật; (5) chi vật tư; (6) chi tiền giường.`, "6 chỉ số: 1 2 3 4 5 6"},
	{"number in words and digits", `
Trong thời gian tới, huyện tập trung vào bảy (07) nhiệm vụ trọng tâm sau đây:
1. Phát triển nông nghiệp.
2. Thu hút đầu tư.
3. Xây dựng nông thôn mới.
4. Cải cách hành chính.
5. Bảo vệ môi trường.
6. Giữ vững quốc phòng.
7. Xây dựng Đảng.`, "7 nhiệm vụ: 1 2 3 4 5 6 7"},
	{"digits and number in words", `
Ban Thường vụ yêu cầu thực hiện 03 (ba) nhiệm vụ:
- Một là: Rà soát quy hoạch.
- Hai là: Kiểm tra tiến độ.
- Ba là: Báo cáo kết quả.`, "3 nhiệm vụ: 1 2 3"},
	{"groups of solutions in words", `
Để đạt mục tiêu trên, tỉnh đề ra năm nhóm giải pháp chủ yếu như sau:
Nhóm 1: Về cơ chế, chính sách.
Nhóm 2: Về nguồn vốn.
Nhóm 3: Về nhân lực.
Nhóm 4: Về khoa học công nghệ.
Nhóm 5: Về tổ chức thực hiện.`, "5 nhóm giải pháp: 1 2 3 4 5"},
	{"groups ordered in words", `
Có ba nhóm giải pháp.
Nhóm giải pháp thứ nhất: hoàn thiện thể chế.
Nhóm giải pháp thứ hai: đào tạo nguồn nhân lực.
Nhóm giải pháp thứ ba: đầu tư hạ tầng.`, "3 nhóm giải pháp: 1 2 3"},
	{"shortened marker noun", `
Đề án nêu 3 nhóm giải pháp trọng tâm:
Nhóm thứ nhất, về tuyên truyền.
Nhóm thứ hai, về tài chính.
Nhóm thứ ba, về kiểm tra.`, "3 nhóm giải pháp: 1 2 3"},
	{"ordinals without commas", `
Nguyên nhân của hạn chế:
Thứ nhất công tác tuyên truyền chưa sâu rộng.
Thứ hai nguồn lực còn hạn chế.
Thứ ba sự phối hợp chưa chặt chẽ.`, "nguyên nhân: 1 2 3"},
	{"cardinals without commas", `
Rút ra 4 bài học kinh nghiệm:
Một là bám sát sự chỉ đạo của cấp trên.
Hai là phát huy dân chủ.
Ba là người đứng đầu phải gương mẫu.
Bốn là kiểm tra thường xuyên.`, "4 bài học kinh nghiệm: 1 2 3 4"},
	{"capitals", `
III. 03 GIẢI PHÁP ĐỘT PHÁ
MỘT LÀ, CẢI CÁCH HÀNH CHÍNH.
HAI LÀ, PHÁT TRIỂN HẠ TẦNG.
BA LÀ, ĐÀO TẠO NHÂN LỰC.`, "3 giải pháp: 1 2 3"},
	{"steps", `
Quy trình gồm 4 bước:
Bước 1: Lập hồ sơ.
Bước 2: Thẩm định.
Bước 3: Phê duyệt.
Bước 4: Công bố.`, "4 bước: 1 2 3 4"},
	{"steps without announcement", `
Trình tự thực hiện như sau:
Bước 1. Cá nhân tự đánh giá.
Bước 2. Tập thể góp ý.
Bước 3. Thủ trưởng kết luận.`, "bước: 1 2 3"},
	{"levels after a partitive", `
Căn cứ kết quả, phân loại theo 1 trong 4 mức sau:
1. Hoàn thành xuất sắc nhiệm vụ
2. Hoàn thành tốt nhiệm vụ
3. Hoàn thành nhiệm vụ
4. Không hoàn thành nhiệm vụ`, "4 mức: 1 2 3 4"},
	{"numbered headings announced", `
# II. 03 NHIỆM VỤ TRỌNG TÂM
## 1. Phát triển kinh tế
Đẩy mạnh tái cơ cấu ngành nông nghiệp.
## 2. Văn hóa - xã hội
Nâng cao chất lượng giáo dục.
## 3. Quốc phòng, an ninh
Giữ vững ổn định chính trị.
# III. TỔ CHỨC THỰC HIỆN
Các cơ quan triển khai thực hiện.`, "3 nhiệm vụ: 1 2 3"},
	{"numbered headings announced in the paragraph before", `
# IV. GIẢI PHÁP
Kế hoạch đề ra 4 nhóm giải pháp chủ yếu.
## 1. Nhóm giải pháp về quy hoạch
Rà soát quy hoạch.
## 2. Nhóm giải pháp về vốn
Huy động vốn.
## 3. Nhóm giải pháp về nhân lực
Đào tạo nhân lực.
## 4. Nhóm giải pháp về công nghệ
Ứng dụng công nghệ.`, "4 nhóm giải pháp: 1 2 3 4"},
	{"outline of headings is no enumeration", `
# I. ĐẶC ĐIỂM TÌNH HÌNH
Năm 2024 có nhiều khó khăn.
# II. KẾT QUẢ THỰC HIỆN
Đạt nhiều kết quả.
# III. PHƯƠNG HƯỚNG
Tiếp tục phát huy.`, ""},
	{"numbered items under a heading", `
# 2. Nhiệm vụ của Trưởng khối thi đua
a) Xây dựng chương trình, kế hoạch;
b) Tổ chức ký kết giao ước;
c) Báo cáo kết quả;
d) Tổng hợp điểm;
đ) Đề nghị khen thưởng;
e) Thực hiện nhiệm vụ khác.`, "nhiệm vụ: 1 2 3 4 5 6"},
	{"letters of the Latin alphabet", `
Các nội dung sau:
a) Một;
b) Hai;
c) Ba;
d) Bốn;
e) Năm;
f) Sáu;
g) Bảy.`, "nội dung: 1 2 3 4 5 6 7"},
	{"doubled letter stands as it is", `
Số lượng cụm thi đua, cụ thể:
a) Cấp tỉnh: 01 cụm.
b) Các đơn vị đặc thù: 02 cụm.
b) Mỗi huyện: 02 cụm.
c) Trường đại học: 01 cụm.`, ": 1 2 2 3"},
	{"missing number stands as it is", `
Đồng chí Bí thư nhấn mạnh 5 giải pháp:
Một là, đoàn kết.
Hai là, đổi mới.
Bốn là, sáng tạo.
Năm là, hiệu quả.`, "5 giải pháp: 1 2 4 5"},
	{"numbers out of order stand as they are", `
Có 4 nhiệm vụ sau:
1. Tuyên truyền.
3. Kiểm tra.
2. Hướng dẫn.
4. Báo cáo.`, "4 nhiệm vụ: 1 3 2 4"},
	{"six found of seven", `
Nghị quyết xác định 07 giải pháp:
Thứ nhất, tuyên truyền.
Thứ hai, rà soát.
Thứ ba, đầu tư.
Thứ tư, đào tạo.
Thứ năm, kiểm tra.
Thứ sáu, báo cáo.`, "7 giải pháp: 1 2 3 4 5 6"},
	{"above ten", `
Ủy ban nhân dân tỉnh giao 12 nhiệm vụ cụ thể:
Thứ nhất, a. Nội dung một.
Thứ hai, nội dung hai.
Thứ ba, nội dung ba.
Thứ tư, nội dung bốn.
Thứ năm, nội dung năm.
Thứ sáu, nội dung sáu.
Thứ bảy, nội dung bảy.
Thứ tám, nội dung tám.
Thứ chín, nội dung chín.
Thứ mười, nội dung mười.
Thứ mười một, nội dung mười một.
Thứ mười hai, nội dung mười hai.`, "12 nhiệm vụ: 1 2 3 4 5 6 7 8 9 10 11 12"},
	{"eleventh in words", `
Mười là, nội dung mười.
Mười một là, nội dung mười một.
Mười hai là, nội dung mười hai.`, ": 10 11 12"},
	{"inline in words", `
Kết quả trên do 3 nguyên nhân. Một là giá thị trường ngoài nước tác động. Hai là lúng túng trong xử lý, ba là dịch bệnh kéo dài. Tình hình đã ổn định.`, "3 nguyên nhân: 1 2 3"},
	{"inline ordinals", `
Đồng chí đề nghị tập trung 3 nội dung: thứ nhất là rà soát thể chế, thứ hai là bố trí vốn, thứ ba là kiểm tra tiến độ.`, "3 nội dung: 1 2 3"},
	{"inline letters", `
Hồ sơ gồm: a) đơn đề nghị; b) bản sao giấy phép; c) bản vẽ thiết kế.`, ": 1 2 3"},
	{"inline named", `
Có hai giải pháp: giải pháp thứ nhất là tăng thu, giải pháp thứ hai là tiết kiệm chi.`, "2 giải pháp: 1 2"},
	{"inline from the start of the paragraph", `
Phương hướng năm tới:
Một là, giữ vững đoàn kết; hai là, đổi mới lề lối làm việc; ba là, nâng cao đời sống.`, "phương hướng: 1 2 3"},
	{"two series in one paragraph", `
Hội nghị thống nhất 2 nhiệm vụ: (1) rà soát quy hoạch; (2) bố trí vốn. Đồng thời thực hiện 3 giải pháp: (1) tuyên truyền; (2) kiểm tra; (3) khen thưởng.`, "2 nhiệm vụ: 1 2; 3 giải pháp: 1 2 3"},
	{"two counts in one sentence", `
Hội nghị thống nhất triển khai 5 nhiệm vụ và 3 giải pháp sau:
Về nhiệm vụ:
1. Phát triển kinh tế.
2. Phát triển văn hóa.
3. Quốc phòng.
4. An ninh.
5. Xây dựng Đảng.
Về giải pháp:
1. Tuyên truyền.
2. Đầu tư.
3. Kiểm tra.`, "5 nhiệm vụ: 1 2 3 4 5; 3 giải pháp: 1 2 3"},
	{"two counts in one sentence under headings", `
# II. NHIỆM VỤ, GIẢI PHÁP
Chi bộ xác định 3 nhiệm vụ và 2 giải pháp cụ thể.
## 1. Nhiệm vụ
a) Giáo dục chính trị.
b) Phát triển đảng viên.
c) Kiểm tra, giám sát.
## 2. Giải pháp
a) Đổi mới sinh hoạt.
b) Phân công cụ thể.`, "3 nhiệm vụ: 1 2 3; 2 giải pháp: 1 2"},
	{"count in a nested lead", `
1. Thống nhất giải thể 03 hội gồm: Hội A, Hội B và Hội C. Cụ thể như sau:
a) Hội A: không hoạt động.
b) Hội B: không báo cáo.
c) Hội C: không đại hội.
2. Yêu cầu các hội thực hiện.
3. Giao các sở theo dõi.`, ": 1 2 3; 3 hội: 1 2 3"},
	{"nested items", `
Các nhiệm vụ trọng tâm:
1. Kinh tế:
a) Nông nghiệp;
b) Công nghiệp.
2. Xã hội:
a) Giáo dục;
b) Y tế.
3. Quốc phòng.`, "nhiệm vụ: 1[1 2] 2[1 2] 3"},
	{"nested inline items", `
Hai nhiệm vụ chính:
1. Tuyên truyền, gồm: (1) báo chí; (2) cổ động.
2. Kiểm tra định kỳ.`, "2 nhiệm vụ: 1[1 2] 2"},
	{"groups with counts inside", `
Đề án có 02 nhóm giải pháp với 05 giải pháp cụ thể:
Nhóm 1: Về tài chính, gồm 2 giải pháp:
a) Tăng thu.
b) Giảm chi.
Nhóm 2: Về nhân lực, gồm 3 giải pháp:
a) Tuyển dụng.
b) Đào tạo.
c) Đãi ngộ.`, "2 nhóm giải pháp: 1 2; 2 giải pháp: 1 2; 3 giải pháp: 1 2 3"},
	{"dashes announced", `
Huyện có 3 kiến nghị với tỉnh:
- Bổ sung kinh phí.
- Tăng biên chế.
- Sớm phê duyệt quy hoạch.`, "3 kiến nghị: 0 0 0"},
	{"dashes under a lead", `
Trừ 05 điểm trong các trường hợp sau:
+ Không tham gia đầy đủ.
+ Gửi báo cáo chậm.`, "trường hợp: 0 0"},
	{"dashes that are only paragraphs", `
Tình hình kinh tế ổn định.
- Thu ngân sách đạt 100 tỷ đồng.
- Chi ngân sách đạt 90 tỷ đồng.`, ""},
	{"continuation paragraphs and a table of text between", `
Ngành đề ra 03 giải pháp lớn:
Một là, đổi mới quản lý.
Trong đó chú trọng phân cấp, phân quyền.
Hai là, ứng dụng công nghệ.
Đến năm 2025, 100% xã có mạng.
Ba là, phát triển nhân lực.
Trên đây là báo cáo của Sở.`, "3 giải pháp: 1 2 3"},
	{"numbering that runs on under the next heading", `
Kế hoạch gồm 05 nhiệm vụ cụ thể:
# I. Lĩnh vực kinh tế
1. Nông nghiệp.
2. Công nghiệp.
3. Dịch vụ.
# II. Lĩnh vực xã hội
4. Giáo dục.
5. Y tế.`, "5 nhiệm vụ: 1 2 3 4 5"},
	{"restarted numbering is two lists", `
Về ưu điểm:
1. Đoàn kết tốt.
2. Chấp hành nghiêm.
Về hạn chế:
1. Báo cáo chậm.
2. Phối hợp chưa tốt.`, "ưu điểm: 1 2; hạn chế: 1 2"},
	{"mixed closing punctuation", `
Các yêu cầu sau:
a) Đúng tiến độ.
b. Đủ hồ sơ.
c/ Đạt chất lượng.`, "yêu cầu: 1 2 3"},
	{"roman numbers in parentheses", `
Dự án có 3 mục tiêu: (i) tăng thu nhập; (ii) giảm nghèo; và (iii) bảo vệ rừng.`, "3 mục tiêu: 1 2 3"},
	{"lower-case roman lines", `
Có 4 tiêu chí:
i) Đúng hạn;
ii) Đủ số lượng;
iii) Đạt chất lượng;
iv) Tiết kiệm.`, "4 tiêu chí: 1 2 3 4"},
	{"letter i after h is a letter", `
Danh mục gồm các nội dung sau:
a) Một; 
b) Hai;
c) Ba;
d) Bốn;
đ) Năm;
e) Sáu;
g) Bảy;
h) Tám;
i) Chín;
k) Mười.`, "nội dung: 1 2 3 4 5 6 7 8 9 10"},
	{"slash numbers", `
Đề nghị các đơn vị thực hiện tốt các nội dung sau:
1/ Tuyên truyền.
2/ Đăng ký.
3/ Báo cáo.`, "nội dung: 1 2 3"},
	{"line breaks inside a paragraph", `
Có 3 giải pháp sau:¶1. Tuyên truyền.¶2. Kiểm tra.¶3. Khen thưởng.`, "3 giải pháp: 1 2 3"},
	{"noun without number", `
Hội nghị thống nhất các giải pháp sau:
1. Tuyên truyền.
2. Kiểm tra.`, "giải pháp: 1 2"},
	{"coordinated nouns", `
Tập trung 4 nhiệm vụ, giải pháp trọng tâm sau:
1. Một.
2. Hai.
3. Ba.
4. Bốn.`, "4 nhiệm vụ, giải pháp: 1 2 3 4"},
	{"announced far above", `
Báo cáo đề xuất 3 giải pháp.
Các giải pháp được xây dựng trên cơ sở khảo sát thực tế tại 12 xã.
Qua khảo sát, đa số ý kiến đồng tình.
Một là, tuyên truyền.
Hai là, hỗ trợ vốn.
Ba là, tập huấn.`, "3 giải pháp: 1 2 3"},
	{"three parts", `
Báo cáo gồm 3 phần:
Phần thứ nhất: Đánh giá kết quả.
Phần thứ hai: Phương hướng.
Phần thứ ba: Tổ chức thực hiện.`, "3 phần: 1 2 3"},
	{"opinions", `
Hội nghị có 3 ý kiến tham gia, cụ thể:
Ý kiến thứ nhất: đề nghị bổ sung kinh phí.
Ý kiến thứ hai: đề nghị kéo dài thời gian.
Ý kiến thứ ba: nhất trí với dự thảo.`, "3 ý kiến: 1 2 3"},
	{"teams", `
Đoàn chia thành 3 tổ công tác:
Tổ 1: Kiểm tra các xã phía Bắc.
Tổ 2: Kiểm tra các xã phía Nam.
Tổ 3: Tổng hợp.`, "3 tổ công tác: 1 2 3"},

	// What is no enumeration, and counts that announce nothing.
	{"days of the week", `
Lịch công tác tuần:
Thứ hai, ngày 6/5: họp giao ban.
Thứ ba, ngày 7/5: đi cơ sở.
Thứ tư, ngày 8/5: làm việc với Sở Tài chính.`, ""},
	{"days of the week in parentheses", `
Thứ hai (06/5/2024): họp.
Thứ ba (07/5/2024): tiếp dân.
Thứ tư (08/5/2024): kiểm tra.`, ""},
	{"a year is no marker", `
Năm 2024 là năm bản lề.
Năm 2025 là năm cuối nhiệm kỳ.`, ""},
	{"three is no marker by itself", `
Ba là người nông dân chất phác.
Hai anh em đều là đảng viên.`, ""},
	{"one of the solutions", `
Một trong những giải pháp quan trọng là tuyên truyền.
Nội dung chính như sau:
1. Tổ chức hội nghị.
2. Phát tờ rơi.`, "nội dung: 1 2"},
	{"named above", `
Để thực hiện ba giải pháp nêu trên, Sở yêu cầu:
1. Phòng A chủ trì.
2. Phòng B phối hợp.
3. Phòng C theo dõi.`, ": 1 2 3"},
	{"an ordinal noun counts nothing", `
Đối với giải pháp thứ hai, cần lưu ý:
1. Bố trí vốn.
2. Kiểm tra.`, ": 1 2"},
	{"a part of others", `
Toàn ngành có nhiều đổi mới, trong đó có 02 giải pháp mới. Cụ thể:
1. Số hóa hồ sơ.
2. Họp trực tuyến.
3. Ký số.`, ": 1 2 3"},
	{"last year's count", `
Năm 2023, đơn vị đã thực hiện 9 giải pháp. Năm 2024, đơn vị tập trung vào các giải pháp:
Một là, tuyên truyền.
Hai là, kiểm tra.
Ba là, khen thưởng.`, "giải pháp: 1 2 3"},
	{"last year's count that happens to be equal", `
Năm 2023 đã hoàn thành 3 nhiệm vụ được giao.
Nhiệm vụ năm 2024:
1. Tuyên truyền.
2. Kiểm tra.
3. Khen thưởng.`, "nhiệm vụ: 1 2 3"},
	{"a quantity of persons", `
Trong năm có 02 đảng viên được khen thưởng. Kết quả cụ thể:
1. Hoàn thành tốt nhiệm vụ.
2. Đoàn kết nội bộ.`, "kết quả: 1 2"},
	{"solutions of another document", `
Tiếp tục thực hiện 03 giải pháp của Nghị quyết số 01/NQ-CP.
1. Rà soát thủ tục.
2. Công khai minh bạch.
3. Tiếp dân định kỳ.`, ": 1 2 3"},
	{"more than a number", `
Tỉnh đã ban hành hơn 3 giải pháp hỗ trợ.
1. Giảm thuế.
2. Giãn nợ.
3. Cho vay.`, ": 1 2 3"},
	{"count in another section", `
# I. KẾT QUẢ
Toàn tỉnh có 11 nhóm hàng hóa, có 3 nhóm hàng tăng giá.
# II. CÔNG TÁC CHỈ ĐẠO
1. Báo cáo tỉnh.
2. Tham gia góp ý.
3. Phối hợp kiểm tra.`, ": 1 2 3"},
	{"time is no count", `
Trong 03 ngày tới, các đơn vị:
1. Rà soát.
2. Báo cáo.
3. Đề xuất.`, ": 1 2 3"},
	{"clause references are no items", `
Thực hiện quy định tại điểm a), b) và c) khoản 2 Điều 5; khoản (1), (2) Điều 6.`, ""},
	{"columns in parentheses are no items", `
Lấy cột (1) cộng cột (2), chia cho cột (3).`, ""},
	{"either or", `
Đơn vị chỉ có thể một là giải thể.`, ""},
	{"recipients", `
Nơi nhận:
- Như trên;
- Lưu: VT.`, ""},
	{"quoted law", `
Điều 5 quy định các trường hợp:
“1. Người đủ 18 tuổi;
2. Có hộ khẩu thường trú;
3. Có đơn đề nghị.”
Căn cứ quy định trên, đề nghị xem xét.`, ""},
	{"lead to a table", `
Kết quả 5 chỉ tiêu như sau (xem bảng).
Về tổ chức thực hiện:
1. Sở A chủ trì.
2. Sở B phối hợp.`, ": 1 2"},
	{"five years is no five", `
Trong năm nhiệm vụ nặng nề, đơn vị đã cố gắng.
1. Tuyên truyền tốt.
2. Kiểm tra tốt.
3. Phối hợp tốt.
4. Báo cáo tốt.
5. Tiết kiệm tốt.`, ": 1 2 3 4 5"},
}
