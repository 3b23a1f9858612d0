# Tờ trình: phần đầu bằng các đoạn căn giữa, không bảng; Kính gửi; nhiều số lượng trong một câu.
|page top=1417, bottom=1417, left=1701, right=1134
[center, b, sz=13]CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
[center, b]Độc lập - Tự do - Hạnh phúc{rule:3100}
[]
[center, sz=13]UBND THÀNH PHỐ YÊN KHÁNH
[center, b, sz=13]PHÒNG VĂN HÓA - XÃ HỘI
[center, sz=13]Số: 42/TTr-VHXH
[center, i]Yên Khánh, ngày 09 tháng 10 năm 2023
[]
[center, b]TỜ TRÌNH
[center, b]Về việc phê duyệt Đề án xây dựng Thư viện cộng đồng thành phố Yên Khánh giai đoạn 2024 - 2028
[]
[center]Kính gửi: Ủy ban nhân dân thành phố Yên Khánh.
|default [justify, first=567, before=6]
Thực hiện Kết luận số 215-KL/TU ngày 12 tháng 5 năm 2023 của Ban Thường vụ Thành ủy về phát triển văn hóa đọc trong cộng đồng, Phòng Văn hóa - Xã hội kính trình Ủy ban nhân dân thành phố xem xét, phê duyệt Đề án xây dựng Thư viện cộng đồng với những nội dung chủ yếu sau:
[+ b]I. SỰ CẦN THIẾT XÂY DỰNG ĐỀ ÁN
Thành phố hiện có 01 thư viện công cộng và 17 tủ sách thôn, tổ dân phố. Cơ sở vật chất xuống cấp, vốn tài liệu ít được bổ sung; năm 2022 chỉ phục vụ được 9.870 lượt bạn đọc, bằng 46% so với năm 2018. Trong khi đó, nhu cầu học tập của thanh thiếu niên và người cao tuổi ngày càng tăng.
[+ b]II. MỤC TIÊU, NHIỆM VỤ VÀ GIẢI PHÁP
[+ b]1. Mục tiêu
Đến năm 2028, 100% xã, phường có thư viện cộng đồng đạt chuẩn; thu hút tối thiểu 60.000 lượt bạn đọc mỗi năm.
[+ b]2. Nhiệm vụ và giải pháp
Đề án đề ra ba nhiệm vụ và bốn nhóm giải pháp. Ba nhiệm vụ gồm:
a) Sắp xếp, nâng cấp hệ thống thư viện, tủ sách hiện có;
b) Bổ sung vốn tài liệu, ưu tiên sách cho thiếu nhi và sách chữ nổi;
c) Ứng dụng công nghệ thông tin trong quản lý và phục vụ bạn đọc.
Bốn nhóm giải pháp gồm:
Nhóm 1: Nâng cao nhận thức của các cấp, các ngành và nhân dân về vai trò của văn hóa đọc.
Nhóm 2: Huy động nguồn lực xã hội hóa, tiếp nhận tài trợ sách và trang thiết bị.
Nhóm 3: Đào tạo, bồi dưỡng đội ngũ cộng tác viên thư viện.
Nhóm 4: Liên kết thư viện công cộng với thư viện trường học.
[+ b]III. KINH PHÍ THỰC HIỆN
Tổng kinh phí dự kiến 12.450 triệu đồng, trong đó: ngân sách thành phố 7.200 triệu đồng; ngân sách xã, phường 2.750 triệu đồng; xã hội hóa 2.500 triệu đồng.
[+ b]IV. KIẾN NGHỊ
Phòng Văn hóa - Xã hội kính đề nghị Ủy ban nhân dân thành phố xem xét, phê duyệt Đề án nêu trên.
(Gửi kèm theo Tờ trình này: dự thảo Quyết định phê duyệt; dự thảo Đề án; bản tổng hợp ý kiến góp ý.)
[]
|table widths=4500;4850, plain
| [b, i, sz=12]Nơi nhận: // [sz=11]- Như trên; // [sz=11]- Phòng Tài chính - Kế hoạch; // [sz=11]- Lưu: VT. | [center, b]TRƯỞNG PHÒNG // [center] // [center] // [center] // [center, b]Mạc Thị Thu Hà
|end
