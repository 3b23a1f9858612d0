# Kế hoạch đánh số hoàn toàn tự động qua kiểu Heading: số La Mã, 1., a); bảng phân công có ô gộp; dự thảo chưa có số, ngày.
|page top=1134, bottom=1134, left=1701, right=851
|list muc
upperRoman "%1." style=Muc1
decimal "%2." style=Muc2
lowerLetter "%3)" style=Muc3
|end
|list gach
bullet "-" 
bullet "+"
|end
|style Muc1 name="heading 1", b, justify, first=567, before=6, num=muc:0, outline=1, keep
|style Muc2 name="heading 2", b, justify, first=567, before=6, num=muc:1, outline=2, keep
|style Muc3 name="heading 3", i, justify, first=567, before=6, num=muc:2, outline=3
|table widths=3900;5450, plain
| [center, sz=12]UBND TỈNH HẢI LÂM // [center, b, sz=12]SỞ KHOA HỌC VÀ CÔNG NGHỆ{rule:1400} | [center, b, sz=12]CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM // [center, b, sz=13]Độc lập - Tự do - Hạnh phúc{rule:3100}
| [center, sz=13]Số:       /KH-SKHCN | [center, i, sz=13]Hải Lâm, ngày     tháng     năm 2024
|end
|box
[center, b]DỰ THẢO
|end
[center, b]KẾ HOẠCH
[center, b]Triển khai hoạt động hỗ trợ doanh nghiệp đổi mới sáng tạo trên địa bàn tỉnh Hải Lâm năm 2025{rule:1600,660}
[]
|default [justify, first=567, before=6]
Thực hiện Chương trình số 18-CTr/TU ngày 27 tháng 02 năm 2023 của Tỉnh ủy về phát triển khoa học, công nghệ và đổi mới sáng tạo, Sở Khoa học và Công nghệ xây dựng Kế hoạch với các nội dung sau:
[style=Muc1] MỤC ĐÍCH, YÊU CẦU
[style=Muc2] Mục đích
[+ num=gach:0]Nâng cao nhận thức của doanh nghiệp, hợp tác xã về vai trò của đổi mới sáng tạo.
[+ num=gach:0]Hỗ trợ ít nhất 15 doanh nghiệp ứng dụng công nghệ mới vào sản xuất.
[style=Muc2] Yêu cầu
[+ num=gach:0]Các hoạt động phải thiết thực, hiệu quả, tiết kiệm, tránh trùng lặp.
[+ num=gach:0]Phân công rõ trách nhiệm, thời gian hoàn thành đối với từng đơn vị.
[style=Muc1] NỘI DUNG
[style=Muc2] Tuyên truyền, phổ biến
Xây dựng 06 phóng sự, 12 bài viết trên Báo và Đài Phát thanh - Truyền hình tỉnh; tổ chức 02 hội thảo chuyên đề.
[style=Muc2] Hỗ trợ doanh nghiệp
[style=Muc3] Tư vấn, khảo sát nhu cầu đổi mới công nghệ
Khảo sát 120 doanh nghiệp trong các ngành chế biến nông sản, cơ khí và dệt may.
[style=Muc3] Hỗ trợ xác lập quyền sở hữu trí tuệ
Hướng dẫn hồ sơ đăng ký nhãn hiệu cho 20 sản phẩm; xây dựng 03 chỉ dẫn địa lý.
[style=Muc3] Kết nối cung - cầu công nghệ
Tổ chức đoàn doanh nghiệp tham dự Triển lãm công nghệ vùng; hỗ trợ kinh phí gian hàng theo quy định.
[style=Muc2] Đào tạo nguồn nhân lực
Mở 04 lớp tập huấn cho 200 cán bộ quản lý doanh nghiệp.
[style=Muc1] TỔ CHỨC THỰC HIỆN
[style=Muc2] Phân công nhiệm vụ
|table widths=700;4200;2600;1850, center, header
| [center, b]TT | [center, b]Nội dung công việc | [center, b]Đơn vị chủ trì | [center, b]Thời gian
| [center]1 | Khảo sát nhu cầu doanh nghiệp | <v>Phòng Quản lý công nghệ | [center]Quý I
| [center]2 | Tổ chức hội thảo chuyên đề | <^> | [center]Quý II
| [center]3 | Tập huấn sở hữu trí tuệ | Phòng Sở hữu trí tuệ | [center]Quý III
| [center]4 | <2>Tổng kết, đánh giá (tất cả các đơn vị) | [center]Quý IV
|end
[style=Muc2] Kinh phí
Từ nguồn sự nghiệp khoa học và công nghệ giao cho Sở năm 2025.
[style=Muc2] Chế độ báo cáo
Các đơn vị báo cáo kết quả về Văn phòng Sở trước ngày 05 tháng 12 năm 2025 để tổng hợp.
Trên đây là Kế hoạch triển khai hoạt động hỗ trợ doanh nghiệp đổi mới sáng tạo năm 2025; yêu cầu các phòng, đơn vị nghiêm túc thực hiện./.
[]
|table widths=4500;4850, plain
| [b, i, sz=12]Nơi nhận: // [sz=11]- UBND tỉnh (để báo cáo); // [sz=11]- Các sở, ngành liên quan; // [sz=11]- Các phòng, đơn vị thuộc Sở; // [sz=11]- Lưu: VT, QLCN. | [center, b]GIÁM ĐỐC // [center] // [center] // [center] // [center, b]Đinh Công Bằng
|end
