# Báo cáo chính trị trình đại hội: "Phần thứ nhất", số La Mã tự động nối tiếp, nhiều cấp "1.1.", năm nhóm giải pháp, ba khâu đột phá, mười hai chỉ tiêu.
|page top=1134, bottom=1134, left=1701, right=851, titlepage
|header default
[center]{field:PAGE|3}
|end
|list muc
upperRoman "%1-"
decimal "%2."
decimal "%2.%3."
|end
|table widths=4200;5150, plain
| [center]ĐẢNG BỘ TỈNH HẢI LÂM // [center, b]HUYỆN ỦY PHÚ KHÊ // [center]* | [center, b, sz=15]ĐẢNG CỘNG SẢN VIỆT NAM{rule:3300}
| [center]Số 512-BC/HU | [center, i]Phú Khê, ngày 20 tháng 7 năm 2020
|end
[]
[center, b, sz=16]BÁO CÁO CHÍNH TRỊ
[center, b]CỦA BAN CHẤP HÀNH ĐẢNG BỘ HUYỆN KHÓA XXV
[center, b]trình Đại hội đại biểu Đảng bộ huyện Phú Khê lần thứ XXVI, nhiệm kỳ 2020 - 2025
[center]-----
[]
|default [justify, first=567, before=6, line=exact:19]
Đại hội đại biểu Đảng bộ huyện Phú Khê lần thứ XXVI có nhiệm vụ kiểm điểm, đánh giá kết quả thực hiện Nghị quyết Đại hội lần thứ XXV, nhiệm kỳ 2015 - 2020; đề ra phương hướng, mục tiêu, nhiệm vụ và giải pháp nhiệm kỳ 2020 - 2025.
[center, b, before=12]Phần thứ nhất
[center, b]KẾT QUẢ THỰC HIỆN NGHỊ QUYẾT ĐẠI HỘI ĐẢNG BỘ HUYỆN LẦN THỨ XXV, NHIỆM KỲ 2015 - 2020
[+ b, num=muc:0] TÌNH HÌNH VÀ KẾT QUẢ ĐẠT ĐƯỢC
[+ b, num=muc:1]Về kinh tế
[+ i, num=muc:2]Nông nghiệp, nông thôn
Giá trị sản xuất nông, lâm, thủy sản tăng bình quân 3,1%/năm. Toàn huyện có 16/18 xã đạt chuẩn nông thôn mới. Đã hình thành 05 vùng sản xuất hàng hóa tập trung với quy mô trên 50 ha mỗi vùng.
[+ i, num=muc:2]Công nghiệp - xây dựng
Giá trị sản xuất công nghiệp tăng bình quân 14,7%/năm; Cụm công nghiệp Đông Khê được lấp đầy 82% diện tích, giải quyết việc làm cho 4.300 lao động.
[+ i, num=muc:2]Thương mại, dịch vụ
Tổng mức bán lẻ hàng hóa tăng bình quân 12,3%/năm; hoàn thành nâng cấp 03 chợ hạng II.
[+ b, num=muc:1]Về văn hóa - xã hội
Có 48/52 trường đạt chuẩn quốc gia; tỷ lệ hộ nghèo giảm từ 7,8% xuống còn 2,4%; tỷ lệ lao động qua đào tạo đạt 65%.
[+ b, num=muc:1]Về quốc phòng, an ninh
Thế trận quốc phòng toàn dân gắn với thế trận an ninh nhân dân được củng cố vững chắc; hoàn thành chỉ tiêu giao quân hằng năm.
[+ b, num=muc:1]Về xây dựng Đảng và hệ thống chính trị
Trong nhiệm kỳ, toàn Đảng bộ kết nạp 812 đảng viên mới, đạt 108% chỉ tiêu. Có 92,5% tổ chức cơ sở đảng hoàn thành tốt nhiệm vụ trở lên. Ban Thường vụ Huyện ủy đã ban hành 09 nghị quyết chuyên đề, 14 chương trình hành động.
[+ b, num=muc:0] HẠN CHẾ, KHUYẾT ĐIỂM VÀ NGUYÊN NHÂN
[+ b, num=muc:1]Hạn chế, khuyết điểm
Tăng trưởng kinh tế chưa tương xứng với tiềm năng; quản lý đất đai, trật tự xây dựng ở một số xã còn buông lỏng; cải cách hành chính có mặt còn chậm.
[+ b, num=muc:1]Nguyên nhân
Năng lực lãnh đạo, sức chiến đấu của một số tổ chức cơ sở đảng chưa ngang tầm nhiệm vụ; một bộ phận cán bộ, đảng viên thiếu chủ động, sáng tạo.
[+ b, num=muc:0] BÀI HỌC KINH NGHIỆM
Từ thực tiễn nhiệm kỳ qua, rút ra bốn bài học kinh nghiệm:
Thứ nhất, giữ vững nguyên tắc tập trung dân chủ, phát huy sự đoàn kết, thống nhất trong cấp ủy.
Thứ hai, bám sát thực tiễn, lựa chọn đúng vấn đề trọng tâm, khâu yếu để tập trung lãnh đạo.
Thứ ba, coi trọng công tác cán bộ, nhất là người đứng đầu.
Thứ tư, thực sự tôn trọng và phát huy quyền làm chủ của nhân dân.
[center, b, before=12]Phần thứ hai
[center, b]PHƯƠNG HƯỚNG, MỤC TIÊU, NHIỆM VỤ VÀ GIẢI PHÁP NHIỆM KỲ 2020 - 2025
[+ b, num=muc:0] PHƯƠNG HƯỚNG
Nâng cao năng lực lãnh đạo, sức chiến đấu của Đảng bộ; huy động mọi nguồn lực, phấn đấu xây dựng huyện Phú Khê đạt chuẩn nông thôn mới trước năm 2023 và cơ bản trở thành huyện công nghiệp vào năm 2030.
[+ b, num=muc:0] CÁC CHỈ TIÊU CHỦ YẾU
Đại hội đề ra mười hai chỉ tiêu chủ yếu đến năm 2025:
(1) Tốc độ tăng giá trị sản xuất bình quân đạt 11,5%/năm.
(2) Thu nhập bình quân đầu người đạt 75 triệu đồng/năm.
(3) Thu ngân sách trên địa bàn tăng bình quân 12%/năm.
(4) Tổng vốn đầu tư toàn xã hội đạt 9.500 tỷ đồng.
(5) 100% số xã đạt chuẩn nông thôn mới, 30% số xã đạt chuẩn nâng cao.
(6) Tỷ lệ lao động qua đào tạo đạt 75%.
(7) Tỷ lệ trường đạt chuẩn quốc gia đạt 95%.
(8) Tỷ lệ bao phủ bảo hiểm y tế đạt 96%.
(9) Tỷ lệ hộ nghèo dưới 1%.
(10) Tỷ lệ dân số được sử dụng nước sạch đạt 98%.
(11) Tỷ lệ thôn, tổ dân phố văn hóa đạt 92%.
(12) Kết nạp từ 750 đảng viên trở lên.
[+ b, num=muc:0] CÁC KHÂU ĐỘT PHÁ
Tập trung thực hiện ba khâu đột phá: một là, hoàn thiện kết cấu hạ tầng giao thông kết nối với các khu, cụm công nghiệp; hai là, đẩy mạnh cải cách hành chính, cải thiện môi trường đầu tư; ba là, nâng cao chất lượng nguồn nhân lực và đội ngũ cán bộ.
[+ b, num=muc:0] CÁC NHÓM GIẢI PHÁP CHỦ YẾU
Để thực hiện thắng lợi các mục tiêu trên, cần triển khai đồng bộ năm nhóm giải pháp sau đây:
[+ b, num=muc:1]Nhóm giải pháp về phát triển kinh tế
[+ num=muc:2]Cơ cấu lại ngành nông nghiệp theo hướng nâng cao giá trị gia tăng, ứng dụng công nghệ cao.
[+ num=muc:2]Thu hút đầu tư có chọn lọc vào Cụm công nghiệp Đông Khê và Cụm công nghiệp Tây Khê.
[+ b, num=muc:1]Nhóm giải pháp về văn hóa - xã hội
Nâng cao chất lượng giáo dục toàn diện; thực hiện tốt chính sách an sinh xã hội; phát huy giá trị các di tích lịch sử, văn hóa.
[+ b, num=muc:1]Nhóm giải pháp về tài nguyên, môi trường
Quản lý chặt chẽ đất đai, khoáng sản; đầu tư 02 nhà máy xử lý rác thải sinh hoạt liên xã.
[+ b, num=muc:1]Nhóm giải pháp về quốc phòng, an ninh
Xây dựng khu vực phòng thủ huyện vững chắc; chủ động nắm tình hình, không để bị động, bất ngờ.
[+ b, num=muc:1]Nhóm giải pháp về xây dựng Đảng và hệ thống chính trị
Đẩy mạnh học tập và làm theo tư tưởng, đạo đức, phong cách Hồ Chí Minh; tăng cường kiểm tra, giám sát; xây dựng đội ngũ cán bộ đủ phẩm chất, năng lực và uy tín.
Với tinh thần đoàn kết, dân chủ, kỷ cương, đổi mới, Đảng bộ và nhân dân huyện Phú Khê quyết tâm thực hiện thắng lợi Nghị quyết Đại hội đại biểu Đảng bộ huyện lần thứ XXVI.
[]
|table widths=4500;4850, plain
| {u:Nơi nhận:} // [sz=12]- Ban Thường vụ Tỉnh ủy (để báo cáo), // [sz=12]- Đại biểu dự Đại hội, // [sz=12]- Các tổ chức cơ sở đảng trực thuộc, // [sz=12]- Lưu Văn phòng Huyện ủy. | [center, b]T/M BAN CHẤP HÀNH // [center]BÍ THƯ // [center] // [center] // [center] // [center, b]Bùi Quang Thắng
|end
