# Công văn của Đảng: trích yếu dưới số, Kính gửi gạch đầu dòng, ký hiệu viện dẫn sai khoảng cách "07- ĐA/TU", quyền hạn "KT." lẽ ra là "K/T".
|page top=1134, bottom=1134, left=1701, right=851
|table widths=4200;5150, plain
| [center]TỈNH ỦY HẢI LÂM // [center, b]BAN TUYÊN GIÁO // [center]* | [center, b, sz=15]ĐẢNG CỘNG SẢN VIỆT NAM{rule:3300}
| [center]Số 683-CV/BTGTU // [center, i, sz=12]Sơ kết việc thực hiện Đề án số 07-ĐA/TU | [center, i]Hải Lâm, ngày 04 tháng 4 năm 2019
|end
[]
[center]{i:Kính gửi:} Ban tuyên giáo các huyện ủy, thành ủy, đảng ủy trực thuộc.
|default [justify, first=567, before=6]
Thực hiện Chương trình công tác năm 2019, Ban Tuyên giáo Tỉnh ủy đề nghị ban tuyên giáo các huyện ủy, thành ủy, đảng ủy trực thuộc báo cáo sơ kết 3 năm thực hiện Đề án số 07- ĐA/TU ngày 15/8/2016 của Ban Thường vụ Tỉnh ủy về nâng cao chất lượng công tác tuyên truyền miệng, tập trung vào các nội dung sau:
1. Kết quả quán triệt, triển khai thực hiện Đề án.
2. Kết quả thực hiện 4 nhiệm vụ nêu trong Đề án.
3. Hạn chế, nguyên nhân; kiến nghị, đề xuất.
Báo cáo gửi về Ban Tuyên giáo Tỉnh ủy (qua Phòng Tuyên truyền) trước ngày 30/4/2019.
[]
|table widths=4500;4850, plain
| {u:Nơi nhận:} // [sz=12]- Như trên, // [sz=12]- Thường trực Tỉnh ủy (để báo cáo), // [sz=12]- Lãnh đạo Ban, // [sz=12]- Lưu Văn phòng Ban. | [center, b]KT. TRƯỞNG BAN // [center]PHÓ TRƯỞNG BAN // [center] // [center] // [center] // [center, b]Kiều Anh Tuấn
|end
