# Báo cáo đang sửa: đoạn chèn và xóa có theo dõi, ghi chú của người duyệt, hộp chữ "DỰ THẢO", vùng nội dung, trường, chân trang, ảnh.
|page top=1134, bottom=1134, left=1701, right=851, titlepage
|header default
[center]{field:PAGE|2}
|end
|footer default
[right, i, sz=9]bao-cao-sua-doi.docx
|end
|table widths=3900;5450, plain
| [center, sz=12]TỈNH HẢI LÂM // [center, b, sz=12]BAN AN TOÀN GIAO THÔNG{rule:1500} | [center, b, sz=12]CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM // [center, b, sz=13]Độc lập - Tự do - Hạnh phúc{rule:3100}
| [center, sz=13]Số:      /BC-BATGT | [center, i, sz=13]Hải Lâm, ngày      tháng 01 năm 2024
|end
|box
[center, b, sz=13]DỰ THẢO
|end
[center, b]BÁO CÁO
[center, b]Tình hình trật tự, an toàn giao thông năm 2023 và nhiệm vụ trọng tâm năm 2024{rule:1500,660}
[]
|default [justify, first=567, before=6]
[+ b]1. Kết quả thực hiện
Năm 2023, toàn tỉnh xảy ra {del:218}{ins:212} vụ tai nạn giao thông, làm chết 97 người, bị thương 163 người; so với năm 2022 giảm 14 vụ{ins:, giảm 06 người chết}{cm: (6,2%)|Đề nghị kiểm tra lại tỷ lệ này.}.
Lực lượng chức năng lập biên bản 21.430 trường hợp vi phạm, xử phạt {simple:DOCPROPERTY TienPhat|38,7 tỷ đồng}; tước giấy phép lái xe 1.926 trường hợp.
[center]{img:160x90}
[center, i, sz=12]Hình 1. Số vụ tai nạn giao thông theo quý
[+ b]2. Tồn tại, hạn chế
|sdt
Tình trạng xe quá tải trên tuyến đường tỉnh 391 còn diễn biến phức tạp.
Một số điểm đen tai nạn giao thông chậm được xử lý.
|end
[+ b]3. Nhiệm vụ trọng tâm năm 2024
Ban An toàn giao thông tỉnh xác định {del:sáu}{ins:năm} nhiệm vụ trọng tâm:
- Tiếp tục tuyên truyền, phổ biến pháp luật về an toàn giao thông tới 100% trường học.
- Xử lý dứt điểm 04 điểm đen, 11 điểm tiềm ẩn tai nạn giao thông.
- Tuần tra, kiểm soát, xử lý nghiêm vi phạm nồng độ cồn, quá tốc độ, quá tải.
{del:- Tổ chức hội thi lái xe an toàn.}- Kiểm tra công tác đăng kiểm, đào tạo, sát hạch lái xe.
- Ứng dụng công nghệ thông tin trong giám sát giao thông.
Ban An toàn giao thông tỉnh trân trọng báo cáo./.
[]
|table widths=4500;4850, plain
| [b, i, sz=12]Nơi nhận: // [sz=11]- Ủy ban An toàn giao thông Quốc gia; // [sz=11]- Thường trực Tỉnh ủy; // [sz=11]- Các thành viên Ban; // [sz=11]- Lưu: VT, BATGT. | [center, b]KT. TRƯỞNG BAN // [center, b]PHÓ TRƯỞNG BAN // [center] // [center] // [center] // [center, b]Vương Quốc Cường
|end
