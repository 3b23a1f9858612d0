# Báo cáo nhiều bảng: tiêu đề gộp ba tầng, dòng I, 1, tổng cộng; phụ lục trang ngang; bảng nhỏ không viền giữa bài.
|page top=1134, bottom=1134, left=1701, right=851
|table widths=3900;5450, plain
| [center, sz=12]UBND HUYỆN PHÚ KHÊ // [center, b, sz=12]PHÒNG TÀI CHÍNH - KẾ HOẠCH{rule:1500} | [center, b, sz=12]CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM // [center, b, sz=13]Độc lập - Tự do - Hạnh phúc{rule:3100}
| [center, sz=13]Số: 209/BC-TCKH | [center, i, sz=13]Phú Khê, ngày 11 tháng 7 năm 2022
|end
[]
[center, b]BÁO CÁO
[center, b]Tình hình thực hiện thu, chi ngân sách huyện 6 tháng đầu năm 2022{rule:1500,660}
[]
[center]Kính gửi: Ủy ban nhân dân huyện Phú Khê.
|default [justify, first=567, before=6]
Phòng Tài chính - Kế hoạch báo cáo tình hình thực hiện dự toán thu, chi ngân sách huyện 6 tháng đầu năm 2022 như sau:
[+ b]I. THU NGÂN SÁCH
Tổng thu ngân sách nhà nước trên địa bàn đạt 153.420 triệu đồng, bằng 54,2% dự toán tỉnh giao. Chi tiết tại bảng 1.
[right, i, sz=12]Đơn vị tính: Triệu đồng
|table widths=650;3400;1350;1300;1350;1300, center, header
| <v>[center, b]STT | <v>[center, b]Nội dung | <v>[center, b]Dự toán năm | <3>[center, b]Thực hiện 6 tháng
| <^> | <^> | <^> | <v>[center, b]Số tiền | <2>[center, b]So sánh (%)
| <^> | <^> | <^> | <^> | [center, b]Dự toán | [center, b]Cùng kỳ
| [center]A | [center]B | [center]1 | [center]2 | [center]3=2/1 | [center]4
| [center, b]I | [b]Thu nội địa | [right, b]265.000 | [right, b]143.800 | [right]54,3 | [right]108,2
| [center]1 | Thuế ngoài quốc doanh | [right]78.000 | [right]41.300 | [right]52,9 | [right]104,1
| [center]2 | Lệ phí trước bạ | [right]42.000 | [right]22.500 | [right]53,6 | [right]111,7
| [center]3 | Thu tiền sử dụng đất | [right]145.000 | [right]80.000 | [right]55,2 | [right]109,9
| [center, b]II | [b]Thu khác | [right, b]18.000 | [right, b]9.620 | [right]53,4 | [right]98,6
| []  | [center, b]Tổng cộng | [right, b]283.000 | [right, b]153.420 | [right]54,2 | [right]107,5
|end
[+ b]II. CHI NGÂN SÁCH
Tổng chi ngân sách huyện 298.115 triệu đồng, bằng 49,7% dự toán, trong đó:
|table widths=5200;3000, plain
| - Chi đầu tư phát triển: | [right]96.480 triệu đồng
| - Chi thường xuyên: | [right]198.635 triệu đồng
| - Chi dự phòng: | [right]3.000 triệu đồng
|end
[+ b]III. ĐÁNH GIÁ CHUNG
[+ b]1. Ưu điểm
Thu ngân sách đạt tiến độ; chi ngân sách bảo đảm chế độ, tiết kiệm.
[+ b]2. Hạn chế
Nợ đọng thuế còn 12.640 triệu đồng; giải ngân vốn đầu tư công mới đạt 38,5%.
[+ b]IV. GIẢI PHÁP 6 THÁNG CUỐI NĂM
Phòng đề xuất 03 giải pháp chủ yếu sau:
1. Phối hợp với Chi cục Thuế khu vực đôn đốc thu hồi nợ đọng thuế.
2. Tổ chức đấu giá quyền sử dụng đất tại 05 khu dân cư.
3. Rà soát, điều chuyển vốn các dự án chậm giải ngân.
Trên đây là báo cáo của Phòng Tài chính - Kế hoạch, kính trình Ủy ban nhân dân huyện xem xét./.
[]
|table widths=4500;4850, plain
| [b, i, sz=12]Nơi nhận: // [sz=11]- Như trên; // [sz=11]- Chi cục Thuế khu vực; // [sz=11]- Lưu: VT. | [center, b]TRƯỞNG PHÒNG // [center] // [center] // [center] // [center, b]Khổng Minh Đức
|end
|section landscape
[center, b]PHỤ LỤC
[center, b]DANH MỤC KHU DÂN CƯ TỔ CHỨC ĐẤU GIÁ QUYỀN SỬ DỤNG ĐẤT
[center, i](Kèm theo Báo cáo số 209/BC-TCKH ngày 11 tháng 7 năm 2022 của Phòng Tài chính - Kế hoạch)
|table widths=800;5200;3000;2500;2700, center, header
| [center, b]STT | [center, b]Tên khu dân cư | [center, b]Địa điểm | [center, b]Diện tích (m{sup:2}) | [center, b]Dự kiến thu (triệu đồng)
| [center]1 | Khu dân cư phía Bắc | Xã Đông Khê | [right]12.400 | [right]18.600
| [center]2 | Khu dân cư Cầu Đá | Xã Tân Hội Trung | [right]8.150 | [right]9.780
| [center]3 | Khu dân cư Trại Găng | Thị trấn Phú Khê | [right]10.020 | [right]22.040
|end
