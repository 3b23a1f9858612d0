# Thông báo kết luận của thường trực huyện ủy, bản dự thảo: số và ngày để trống.
|page top=1134, bottom=1134, left=1701, right=851
|table widths=4200;5150, plain
| [center]ĐẢNG BỘ TỈNH HẢI LÂM // [center, b]HUYỆN ỦY PHÚ KHÊ // [center]* | [center, b, sz=15]ĐẢNG CỘNG SẢN VIỆT NAM // [center]---------------
| [center]Số          -TB/HU | [center, i]Phú Khê, ngày       tháng       năm 2022
|end
[]
[center, b, sz=16]THÔNG BÁO
[center, b]kết luận của đồng chí Bí thư Huyện ủy tại hội nghị giao ban công tác tháng 8 năm 2022
[center]-----
|default [justify, first=567, before=6]
Ngày 31 tháng 8 năm 2022, Thường trực Huyện ủy tổ chức hội nghị giao ban công tác tháng 8, triển khai nhiệm vụ tháng 9 năm 2022. Sau khi nghe các ban xây dựng Đảng báo cáo và ý kiến thảo luận, đồng chí Bí thư Huyện ủy kết luận như sau:
1. Thống nhất với đánh giá kết quả công tác tháng 8; biểu dương Đảng ủy các xã Đông Khê, Tân Hội Trung hoàn thành sớm kế hoạch đại hội chi bộ.
2. Trong tháng 9, yêu cầu các cấp ủy tập trung thực hiện 4 nhiệm vụ:
- Chỉ đạo khai giảng năm học mới bảo đảm an toàn, tiết kiệm.
- Hoàn thành rà soát, bổ sung quy hoạch cán bộ trước ngày 20/9/2022.
- Chuẩn bị nội dung hội nghị Ban Chấp hành lần thứ chín.
- Tăng cường nắm tình hình dư luận xã hội.
3. Giao Văn phòng Huyện ủy theo dõi, đôn đốc việc thực hiện Thông báo này.
[]
|table widths=4500;4850, plain
| {u:Nơi nhận:} // [sz=12]- Thường trực Huyện ủy, // [sz=12]- Các ban xây dựng Đảng, // [sz=12]- Đảng ủy các xã, thị trấn, // [sz=12]- Lưu Văn phòng Huyện ủy. | [center, b]T/L BAN THƯỜNG VỤ // [center]CHÁNH VĂN PHÒNG // [center] // [center] // [center] // [center, b]Tạ Văn Lương
|end
