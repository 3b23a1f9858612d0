# Báo cáo của đảng ủy xã theo Hướng dẫn 36-HD/VPTW: bảng không viền, dấu sao, bảy (07) nhiệm vụ, T/M; một ký hiệu của Nhà nước viết theo lối của Đảng.
|page top=1134, bottom=1134, left=1701, right=851
|table widths=4200;5150, plain
| [center]ĐẢNG BỘ HUYỆN PHÚ KHÊ // [center, b]ĐẢNG ỦY XÃ TÂN HỘI TRUNG // [center]* | [center, b, sz=15]ĐẢNG CỘNG SẢN VIỆT NAM{rule:3300}
| [center]Số 145-BC/ĐU | [center, i]Tân Hội Trung, ngày 05 tháng 12 năm 2023
|end
[]
[center, b, sz=16]BÁO CÁO
[center, b]kết quả lãnh đạo thực hiện nhiệm vụ năm 2023, phương hướng, nhiệm vụ năm 2024
[center]-----
|default [justify, first=567, before=6, line=exact:18]
Năm 2023, trong bối cảnh có nhiều thuận lợi song cũng không ít khó khăn, Ban Chấp hành Đảng bộ xã đã bám sát sự lãnh đạo, chỉ đạo của Huyện ủy, lãnh đạo Đảng bộ và nhân dân trong xã thực hiện thắng lợi các nhiệm vụ đề ra. Kết quả cụ thể như sau:
[+ b]I- KẾT QUẢ LÃNH ĐẠO THỰC HIỆN NHIỆM VỤ NĂM 2023
[+ b]1. Về phát triển kinh tế - xã hội
Tốc độ tăng giá trị sản xuất đạt 9,2%; thu nhập bình quân đầu người đạt 58,6 triệu đồng. Xã được công nhận đạt chuẩn nông thôn mới nâng cao theo Quyết định số 1187-QĐ/UBND ngày 20/10/2023.
[+ b]2. Về quốc phòng, an ninh
Lãnh đạo hoàn thành 100% chỉ tiêu giao quân; tổ chức diễn tập chiến đấu xã trong khu vực phòng thủ đạt loại giỏi.
[+ b]3. Về xây dựng Đảng
3.1. Công tác chính trị, tư tưởng
Đảng ủy tổ chức 04 hội nghị học tập, quán triệt nghị quyết với 1.126 lượt cán bộ, đảng viên tham gia, đạt tỷ lệ 98,5%.
3.2. Công tác tổ chức, cán bộ
Kết nạp 11 đảng viên, đạt 110% chỉ tiêu; chuyển đảng chính thức cho 09 đồng chí. Toàn Đảng bộ có 14 chi bộ trực thuộc với 342 đảng viên.
3.3. Công tác kiểm tra, giám sát
Ban Thường vụ Đảng ủy kiểm tra 03 tổ chức đảng, giám sát chuyên đề 02 chi bộ; Ủy ban Kiểm tra Đảng ủy kiểm tra 02 đảng viên khi có dấu hiệu vi phạm, thi hành kỷ luật 01 đảng viên bằng hình thức khiển trách.
[+ b]4. Về công tác dân vận, Mặt trận và các đoàn thể
Xây dựng được 08 mô hình dân vận khéo; vận động nhân dân hiến 2.340 m{sup:2} đất và đóng góp 1,2 tỷ đồng làm đường giao thông.
[+ b]II- HẠN CHẾ, KHUYẾT ĐIỂM VÀ NGUYÊN NHÂN
[+ b]1. Hạn chế, khuyết điểm
- Chất lượng sinh hoạt của một số chi bộ thôn chưa cao, nội dung còn dàn trải.
- Công tác phát triển đảng viên trong thanh niên nông thôn gặp khó khăn.
- Việc tự phê bình và phê bình có nơi còn nể nang, né tránh.
[+ b]2. Nguyên nhân
Một số bí thư chi bộ mới tham gia công tác, kinh nghiệm còn ít; lực lượng thanh niên đi làm ăn xa nhiều.
[+ b]III- PHƯƠNG HƯỚNG, NHIỆM VỤ NĂM 2024
[+ b]1. Phương hướng
Tiếp tục nâng cao năng lực lãnh đạo, sức chiến đấu của tổ chức đảng; giữ vững ổn định chính trị; phấn đấu xây dựng xã đạt chuẩn nông thôn mới kiểu mẫu.
[+ b]2. Nhiệm vụ trọng tâm
Đảng ủy xác định bảy (07) nhiệm vụ trọng tâm:
(1) Lãnh đạo thực hiện thắng lợi các chỉ tiêu kinh tế - xã hội năm 2024.
(2) Đổi mới, nâng cao chất lượng sinh hoạt chi bộ theo hướng thiết thực, sát với tình hình địa bàn.
(3) Rà soát, bổ sung quy hoạch cấp ủy nhiệm kỳ 2025 - 2030.
(4) Thực hiện nghiêm công tác kiểm tra, giám sát và thi hành kỷ luật của Đảng.
(5) Đẩy mạnh phong trào thi đua dân vận khéo.
(6) Tăng cường công tác quốc phòng, quân sự địa phương.
(7) Chuẩn bị các điều kiện tổ chức đại hội chi bộ và đại hội Đảng bộ xã.
[+ b]IV- KIẾN NGHỊ
Đề nghị Ban Thường vụ Huyện ủy quan tâm mở lớp bồi dưỡng nghiệp vụ công tác đảng cho bí thư chi bộ ngay trong quý I năm 2024.
[]
|table widths=4500;4850, plain
| {u:Nơi nhận:} // [sz=12]- Ban Thường vụ Huyện ủy (để báo cáo), // [sz=12]- Các ban xây dựng Đảng Huyện ủy, // [sz=12]- Các đồng chí Đảng ủy viên, // [sz=12]- Các chi bộ trực thuộc, // [sz=12]- Lưu Văn phòng Đảng ủy. | [center, b]T/M ĐẢNG ỦY // [center]PHÓ BÍ THƯ // [center] // [center] // [center] // [center, b]Đỗ Thị Minh Nguyệt
|end
