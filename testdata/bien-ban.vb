# Biên bản họp: không Kính gửi, hai người ký; số thứ tự 1/ 2/, thành phần gạch đầu dòng.
|page top=1134, bottom=1134, left=1701, right=851
|table widths=3900;5450, plain
| [center, sz=12]TRUNG TÂM Y TẾ HUYỆN PHÚ KHÊ // [center, b, sz=12]KHOA KIỂM SOÁT BỆNH TẬT{rule:1500} | [center, b, sz=12]CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM // [center, b, sz=13]Độc lập - Tự do - Hạnh phúc{rule:3100}
| [center, sz=13]Số: 15/BB-KSBT | []
|end
[]
[center, b]BIÊN BẢN
[center, b]Họp đánh giá công tác phòng, chống dịch sốt xuất huyết quý III năm 2023{rule:1500,660}
[]
|default [justify, first=567, before=6]
Thời gian bắt đầu: 14 giờ 00 phút, ngày 05 tháng 10 năm 2023.
Địa điểm: Hội trường tầng 2, Trung tâm Y tế huyện Phú Khê.
Thành phần tham dự:
- Bác sĩ Hà Văn Thiệu, Phó Giám đốc Trung tâm: Chủ trì;
- Bà Ngô Thị Xuyến, cán bộ khoa: Thư ký;
- Đại diện 18 trạm y tế xã, thị trấn.
Nội dung cuộc họp:
1/ Khoa Kiểm soát bệnh tật báo cáo tình hình dịch: trong quý ghi nhận 126 ca mắc tại 14 xã, không có ca tử vong; đã xử lý 22/22 ổ dịch.
2/ Ý kiến thảo luận: các trạm y tế phản ánh thiếu hóa chất diệt muỗi, máy phun hỏng; đề nghị sớm bổ sung.
3/ Kết luận của chủ trì: giao khoa tổng hợp nhu cầu hóa chất trước ngày 12/10/2023; các trạm y tế tiếp tục vận động nhân dân diệt lăng quăng, bọ gậy vào sáng thứ Bảy hằng tuần.
Cuộc họp kết thúc vào 16 giờ 30 phút cùng ngày./.
[]
|table widths=4650;4700, plain
| [center, b]THƯ KÝ // [center] // [center] // [center] // [center, b]Ngô Thị Xuyến | [center, b]CHỦ TRÌ // [center] // [center] // [center] // [center, b]Hà Văn Thiệu
|end
