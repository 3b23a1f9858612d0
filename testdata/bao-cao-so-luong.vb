# Số lượng nêu trước theo mọi cách: bằng chữ, bằng số, cả hai, ở xa danh sách, nhiều số trong một câu, mục trong một đoạn, trên mười, đề mục có số là mục; và những con số không báo trước điều gì.
|page top=1134, bottom=1134, left=1701, right=851
|table widths=3900;5450, plain
| [center, sz=12]LIÊN MINH HỢP TÁC XÃ VÙNG ĐÔNG // [center, b, sz=12]LIÊN MINH HỢP TÁC XÃ TỈNH HẢI LÂM{rule:1500} | [center, b, sz=12]CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM // [center, b, sz=13]Độc lập - Tự do - Hạnh phúc{rule:3100}
| [center, sz=13]Số: 77/BC-LMHTX | [center, i, sz=13]Hải Lâm, ngày 28 tháng 6 năm 2024
|end
[]
[center, b]BÁO CÁO
[center, b]Tình hình phát triển hợp tác xã giai đoạn 2021 - 2024{rule:1500}
[]
|default [justify, first=567, before=6]
[+ b]I. KẾT QUẢ ĐẠT ĐƯỢC
Giai đoạn 2021 - 2024, Liên minh đã thực hiện 9 giải pháp hỗ trợ, thành lập mới 46 hợp tác xã. Một trong những giải pháp hiệu quả nhất là hỗ trợ cán bộ trẻ về làm việc tại hợp tác xã, với 31 cán bộ.
Có hai kết quả nổi bật: một là, doanh thu bình quân một hợp tác xã đạt 2,4 tỷ đồng/năm; hai là, 38% hợp tác xã xếp loại tốt, khá.
[+ b]II. TỒN TẠI VÀ NGUYÊN NHÂN
Bên cạnh kết quả đạt được, còn 03 tồn tại và 02 nguyên nhân chính.
[+ b]1. Tồn tại
a) Quy mô hợp tác xã nhỏ, vốn điều lệ thấp;
b) Liên kết theo chuỗi giá trị còn ít;
c) Trình độ quản trị của cán bộ hợp tác xã hạn chế.
[+ b]2. Nguyên nhân
a) Nhận thức về mô hình hợp tác xã kiểu mới chưa đầy đủ;
b) Tiếp cận vốn tín dụng khó khăn do thiếu tài sản thế chấp.
[+ b]III. NHIỆM VỤ, GIẢI PHÁP
[+ b]1. Nhiệm vụ
Giai đoạn 2025 - 2027, tập trung thực hiện sáu (06) nhiệm vụ: (i) tuyên truyền Luật Hợp tác xã; (ii) tư vấn thành lập mới 60 hợp tác xã; (iii) hỗ trợ chuyển đổi số; (iv) xúc tiến thương mại; (v) đào tạo nguồn nhân lực; (vi) củng cố Quỹ hỗ trợ phát triển hợp tác xã.
[+ b]2. Giải pháp
Các giải pháp dưới đây được xây dựng trên cơ sở ý kiến của 09 huyện, thành phố. Để bảo đảm tính khả thi, mỗi giải pháp đều gắn với đơn vị chủ trì. Tất cả có 11 giải pháp.
Trong quá trình thực hiện, các đơn vị chủ động điều chỉnh cho phù hợp với tình hình thực tế:
Một là, hoàn thiện cơ chế, chính sách hỗ trợ hợp tác xã của tỉnh.
Hai là, bố trí nguồn lực từ ngân sách và các chương trình mục tiêu.
Ba là, hỗ trợ hợp tác xã thuê đất, dồn điền, đổi thửa.
Bốn là, phát triển Quỹ hỗ trợ phát triển hợp tác xã đạt 50 tỷ đồng.
Năm là, đào tạo 200 giám đốc hợp tác xã.
Sáu là, xây dựng 25 mô hình hợp tác xã ứng dụng công nghệ cao.
Bảy là, hỗ trợ truy xuất nguồn gốc, mã số vùng trồng.
Tám là, tổ chức hội chợ, kết nối cung cầu.
Chín là, khuyến khích doanh nghiệp liên kết với hợp tác xã.
Mười là, tăng cường kiểm tra, giám sát hoạt động hợp tác xã.
Mười một là, khen thưởng kịp thời điển hình tiên tiến.
[+ b]IV. CÁC NHÓM KIẾN NGHỊ
Liên minh có ba nhóm kiến nghị, cụ thể như sau:
[+ b]1. Với Chính phủ
Sớm ban hành nghị định hướng dẫn Luật Hợp tác xã năm 2023.
[+ b]2. Với Ủy ban nhân dân tỉnh
Bố trí 15 tỷ đồng hỗ trợ hạ tầng cho hợp tác xã nông nghiệp.
[+ b]3. Với Liên minh Hợp tác xã Việt Nam
Hỗ trợ xây dựng 02 mô hình điểm tại tỉnh.
Ba nhóm kiến nghị nêu trên đã được Ban Thường vụ thống nhất./.
[]
|table widths=4500;4850, plain
| [b, i, sz=12]Nơi nhận: // [sz=11]- UBND tỉnh; // [sz=11]- Liên minh HTX Việt Nam; // [sz=11]- Lưu: VT, KH. | [center, b]CHỦ TỊCH // [center] // [center] // [center] // [center, b]Phùng Văn Nghị
|end
