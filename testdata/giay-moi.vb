# Giấy mời một trang: ngày họp ghi sai thứ, tháng 1 thiếu số 0.
|page top=1134, bottom=1134, left=1701, right=851
|table widths=3900;5450, plain
| [center, sz=12]UBND HUYỆN PHÚ KHÊ // [center, b, sz=12]THANH TRA HUYỆN{rule:1000} | [center, b, sz=12]CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM // [center, b, sz=13]Độc lập - Tự do - Hạnh phúc{rule:3100}
| [center, sz=13]Số: 11/GM-TTH | [center, i, sz=13]Phú Khê, ngày 18 tháng 1 năm 2023
|end
[]
[center, b]GIẤY MỜI
[center, b]Dự Hội nghị công bố kết luận thanh tra{rule:1200}
[]
|default [justify, first=567, before=6]
Thanh tra huyện Phú Khê trân trọng kính mời: Ông Đặng Xuân Hợp, Chủ tịch Ủy ban nhân dân xã Đông Khê.
Tới dự Hội nghị công bố kết luận thanh tra việc quản lý, sử dụng kinh phí hỗ trợ sản xuất nông nghiệp.
Thời gian: 08 giờ 00 phút, thứ Sáu, ngày 02 tháng 02 năm 2023.
Địa điểm: Phòng họp số 2, trụ sở Ủy ban nhân dân xã Đông Khê.
Rất mong Ông tham dự đúng thành phần, thời gian./.
[]
|table widths=4500;4850, plain
| [b, i, sz=12]Nơi nhận: // [sz=11]- Như trên; // [sz=11]- Lưu: VT. | [center, b]CHÁNH THANH TRA // [center] // [center] // [center] // [center, b]Hứa Thị Kim Oanh
|end
