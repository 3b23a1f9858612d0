# Mọi kiểu số tự động: chữ cái hoa, La Mã, thập phân có số 0, chữ số và chữ cái thường, La Mã thường, gạch đầu dòng, nhiều cấp, bắt đầu lại, số Ả Rập theo luật, nối bằng kiểu.
|page top=1134, bottom=1134, left=1701, right=851
|list chinh
upperLetter "%1." 
upperRoman "%2."
decimal "%3."
decimal "%3.%4."
lowerLetter "%5)"
lowerRoman "(%6)"
|end
|list dieu
decimalZero "Bước %1:" suff=space
|end
|list gach
bullet "-"
bullet "+"
bullet "" font=Symbol
|end
|list ngoac
decimal "(%1)"
|end
|list gach2 of chinh 2=5
|list luat
upperRoman "%1."
decimal "%1.%2." legal
|end
|list kieu
decimal "%1/" style=MucNho
|end
|style MucNho name="Mục nhỏ", i, justify, first=567, num=kieu:0
|table widths=3900;5450, plain
| [center, sz=12]UBND THÀNH PHỐ YÊN KHÁNH // [center, b, sz=12]BAN QUẢN LÝ CÁC CHỢ{rule:1100} | [center, b, sz=12]CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM // [center, b, sz=13]Độc lập - Tự do - Hạnh phúc{rule:3100}
| [center, sz=13]Số: 64/BC-BQLC | [center, i, sz=13]Yên Khánh, ngày 18 tháng 7 năm 2023
|end
[]
[center, b]BÁO CÁO
[center, b]Công tác quản lý, khai thác các chợ trên địa bàn thành phố 6 tháng đầu năm 2023{rule:1500,660}
[]
|default [justify, first=567, before=6]
[+ b, num=chinh:0]TÌNH HÌNH CHUNG
[+ b, num=chinh:1]Đặc điểm các chợ
Thành phố có 11 chợ, trong đó 01 chợ hạng I, 03 chợ hạng II, 07 chợ hạng III với 1.862 điểm kinh doanh.
[+ b, num=chinh:1]Tổ chức bộ máy
[+ num=chinh:2]Ban Quản lý có 24 viên chức và 38 lao động hợp đồng.
[+ num=chinh:2]Mỗi chợ có một tổ quản lý, mỗi tổ từ 3 đến 7 người.
[+ b, num=chinh:0]KẾT QUẢ THỰC HIỆN
[+ b, num=chinh:1]Công tác thu
[+ num=chinh:2]Thu tiền thuê điểm kinh doanh
[+ num=chinh:3]Chợ Trung tâm: 2.140 triệu đồng.
[+ num=chinh:3]Các chợ còn lại: 1.685 triệu đồng.
[+ num=chinh:2]Thu dịch vụ
[+ num=chinh:4]Trông giữ xe: 312 triệu đồng;
[+ num=chinh:4]Vệ sinh môi trường: 254 triệu đồng, gồm:
[+ num=chinh:5]thu của hộ kinh doanh cố định: 201 triệu đồng;
[+ num=chinh:5]thu của hộ kinh doanh vãng lai: 53 triệu đồng.
[+ b, num=chinh:1]Công tác phòng cháy, chữa cháy
Quy trình kiểm tra định kỳ được thực hiện theo ba bước:
[+ num=dieu:0]Tổ quản lý tự kiểm tra hệ thống điện, bình chữa cháy.
[+ num=dieu:0]Ban Quản lý kiểm tra, lập biên bản.
[+ num=dieu:0]Phối hợp với cơ quan Công an phúc tra, xử lý tồn tại.
[+ b, num=chinh:1]Các mặt công tác khác
[+ num=gach:0]Giải quyết 17 đơn kiến nghị của hộ kinh doanh:
[+ num=gach:1]Về giá dịch vụ: 09 đơn;
[+ num=gach:1]Về sắp xếp ngành hàng: 08 đơn.
[+ num=gach:0]Tổ chức 02 buổi tập huấn văn minh thương mại.
[+ num=gach:2]Lớp thứ nhất cho hộ kinh doanh thực phẩm.
[+ num=gach:2]Lớp thứ hai cho hộ kinh doanh tạp hóa.
[+ b, num=chinh:0]NHIỆM VỤ 6 THÁNG CUỐI NĂM
Ban Quản lý tập trung thực hiện 5 nhiệm vụ:
[+ num=ngoac:0]Hoàn thành cải tạo mái che Chợ Trung tâm.
[+ num=ngoac:0]Thu nợ đọng tiền thuê điểm kinh doanh.
[+ num=ngoac:0]Lắp đặt thanh toán không dùng tiền mặt tại 04 chợ.
[+ num=ngoac:0]Xóa các điểm chợ cóc quanh Chợ Trung tâm.
[+ num=ngoac:0]Diễn tập phương án chữa cháy tại 02 chợ.
[+ b, num=luat:0]Phụ trách thực hiện
[+ num=luat:1]Phòng Kế hoạch: nhiệm vụ (1), (2).
[+ num=luat:1]Phòng Nghiệp vụ: các nhiệm vụ còn lại.
[style=MucNho]Báo cáo tháng gửi trước ngày 25.
[style=MucNho]Báo cáo quý gửi trước ngày 20 tháng cuối quý.
Trên đây là báo cáo của Ban Quản lý các chợ./.
[]
|table widths=4500;4850, plain
| [b, i, sz=12]Nơi nhận: // [sz=11]- UBND thành phố (báo cáo); // [sz=11]- Phòng Kinh tế; // [sz=11]- Lưu: VT. | [center, b]TRƯỞNG BAN // [center] // [center] // [center] // [center, b]Lại Văn Sơn
|end
