# Nghị quyết của Đảng theo HD 05: tác giả dưới tên loại, mục "I-", điểm a), ba "Phần"; ký hiệu sai loại (BC trên nghị quyết).
|page top=1134, bottom=1134, left=1701, right=851
|table widths=4200;5150, plain
| [center]ĐẢNG BỘ TỈNH HẢI LÂM // [center, b]ĐẢNG ỦY PHƯỜNG YÊN KHÁNH // [center]* | [center, b, sz=15]ĐẢNG CỘNG SẢN VIỆT NAM{rule:3300}
| [center]Số 14-BC/ĐU | [center, i]Yên Khánh, ngày 15 tháng 6 năm 2026
|end
[]
[center, b, sz=16]NGHỊ QUYẾT
[center, b]CỦA BAN THƯỜNG VỤ ĐẢNG ỦY PHƯỜNG
[center, b]về lãnh đạo công tác chỉnh trang đô thị, giai đoạn 2026 - 2030
[center]-----
|default [justify, first=567, before=6, line=exact:18]
- Căn cứ Điều lệ Đảng Cộng sản Việt Nam;
- Căn cứ Quy chế làm việc của Ban Chấp hành Đảng bộ phường, nhiệm kỳ 2025 - 2030,
Ban Thường vụ Đảng ủy phường ban hành Nghị quyết về lãnh đạo công tác chỉnh trang đô thị, giai đoạn 2026 - 2030 như sau:
[+ b]I- TÌNH HÌNH VÀ NGUYÊN NHÂN
Phường hiện có 62 tuyến phố, 148 ngõ; 70% ngõ đã được bê tông hóa. Tuy nhiên, vỉa hè nhiều nơi bị lấn chiếm; cây xanh thiếu, hệ thống thoát nước xuống cấp. Nguyên nhân chủ yếu là do ý thức của một bộ phận người dân chưa cao, nguồn lực đầu tư phân tán.
[+ b]II- MỤC TIÊU
[+ b]1. Mục tiêu chung
Xây dựng phường văn minh, xanh, sạch, đẹp.
[+ b]2. Mục tiêu cụ thể đến năm 2030
a) 100% tuyến phố chính được lát vỉa hè đồng bộ;
b) 95% rác thải sinh hoạt được phân loại tại nguồn;
c) Trồng mới 3.000 cây xanh.
[+ b]III- NHIỆM VỤ, GIẢI PHÁP
Tập trung lãnh đạo thực hiện 04 nhiệm vụ, giải pháp chủ yếu sau:
1. Đẩy mạnh tuyên truyền, vận động nhân dân tự giác tháo dỡ công trình vi phạm.
2. Huy động nguồn lực xã hội hóa theo phương châm “Nhà nước và nhân dân cùng làm”.
3. Tăng cường quản lý trật tự đô thị, xử lý nghiêm vi phạm.
4. Phát huy vai trò của Mặt trận và các đoàn thể trong giám sát cộng đồng.
[+ b]IV- TỔ CHỨC THỰC HIỆN
1. Giao Ủy ban nhân dân phường cụ thể hóa Nghị quyết này bằng kế hoạch hằng năm.
2. Các chi bộ trực thuộc quán triệt Nghị quyết đến toàn thể đảng viên trong quý III năm 2026.
Nghị quyết này được phổ biến đến chi bộ.
[]
|table widths=4500;4850, plain
| {u:Nơi nhận:} // [sz=12]- Ban Thường vụ Tỉnh ủy (để báo cáo); // [sz=12]- Các đồng chí Đảng ủy viên; // [sz=12]- Các chi bộ trực thuộc; // [sz=12]- Lưu Văn phòng Đảng ủy. | [center, b]T/M BAN THƯỜNG VỤ // [center]BÍ THƯ // [center] // [center] // [center] // [center, b]Lưu Quang Huy
|end
