# Báo cáo đánh số lộn xộn: thiếu mục III, trùng mục 2, a/ rồi c., "Một là" lẫn "Thứ hai", thiếu "Bốn là"; phần đầu căn bằng dấu cách.
|page top=1134, bottom=1134, left=1701, right=851, sz=13
[center]UBND XÃ THẠCH BÀN            CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
[center, b]TRẠM Y TẾ XÃ                      Độc lập - Tự do - Hạnh phúc
[center]Số: 31/BC-TYT          Thạch Bàn, ngày 20 tháng 12 năm 2022
[]
[center, b, sz=14]BÁO CÁO
[center, b]Kết quả công tác y tế năm 2022, phương hướng hoạt động năm 2023
[]
|default [justify, first=567, before=4]
{b:I. ĐẶC ĐIỂM TÌNH HÌNH}
1. Thuận lợi
Trạm có đủ 06 biên chế, cơ sở vật chất được sửa chữa năm 2021.
2. Khó khăn
Trang thiết bị còn thiếu; địa bàn rộng, dân cư phân tán.
{b:II- KẾT QUẢ HOẠT ĐỘNG}
1. Công tác khám, chữa bệnh
Khám cho 7.215 lượt người, đạt 103% kế hoạch.
2. Công tác phòng bệnh
a/ Tiêm chủng
Tỷ lệ tiêm đủ 08 loại vắc xin cho trẻ dưới 1 tuổi đạt 96,4%.
c. Vệ sinh môi trường
Phun hóa chất 02 đợt tại 05 thôn.
2. Công tác dân số
Tỷ lệ áp dụng các biện pháp tránh thai đạt 78%.
{b:IV. PHƯƠNG HƯỚNG NĂM 2023}
Trạm tập trung thực hiện các nhiệm vụ sau:
Một là, duy trì trực cấp cứu 24/24 giờ.
Thứ hai, quản lý tốt bệnh không lây nhiễm tại cộng đồng.
Ba là, nâng cao tinh thần, thái độ phục vụ người bệnh.
Năm là, thực hiện nghiêm quy chế chuyên môn.
Trên đây là báo cáo kết quả công tác năm 2022 của Trạm Y tế xã Thạch Bàn./.
[]
[right, b]TRẠM TRƯỞNG{nbsp}{nbsp}{nbsp}{nbsp}{nbsp}{nbsp}
[]
[]
[right, b]Nguyễn Thị Bích Liên
