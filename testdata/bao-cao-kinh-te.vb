# Báo cáo của ủy ban nhân dân xã: phần đầu trong bảng không viền, số gõ tay, bảy giải pháp đủ bảy, bảng hai tầng tiêu đề.
|page top=1134, bottom=1134, left=1701, right=851, titlepage
|header default
[center]{field:PAGE|2}
|end
|table widths=3900;5450, plain
| [center, sz=12]UBND HUYỆN PHÚ KHÊ // [center, b, sz=12]ỦY BAN NHÂN DÂN // [center, b, sz=12]XÃ TÂN HỘI TRUNG{rule:1300} | [center, b, sz=12]CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM // [center, b, sz=13]Độc lập - Tự do - Hạnh phúc{rule:3100}
| [center, sz=13]Số: 86/BC-UBND | [center, i, sz=13]Tân Hội Trung, ngày 14 tháng 6 năm 2024
|end
[]
[center, b]BÁO CÁO
[center, b]Tình hình phát triển kinh tế - xã hội, bảo đảm quốc phòng, an ninh 6 tháng đầu năm và nhiệm vụ, giải pháp 6 tháng cuối năm 2024{rule:1800,990}
[]
|default [justify, first=567, before=6]
Thực hiện Nghị quyết số 21/NQ-HĐND ngày 18 tháng 12 năm 2023 của Hội đồng nhân dân xã về nhiệm vụ phát triển kinh tế - xã hội năm 2024, Ủy ban nhân dân xã Tân Hội Trung báo cáo kết quả thực hiện 6 tháng đầu năm và nhiệm vụ, giải pháp 6 tháng cuối năm 2024 như sau:
[+ b]I. KẾT QUẢ THỰC HIỆN NHIỆM VỤ 6 THÁNG ĐẦU NĂM
[+ b]1. Lĩnh vực kinh tế
[+ b, i]a) Sản xuất nông nghiệp
Diện tích gieo trồng cây hằng năm đạt 1.245,5 ha, bằng 101,2% kế hoạch; năng suất lúa vụ đông xuân ước đạt 68,4 tạ/ha, tăng 1,6 tạ/ha so với cùng kỳ. Chuyển đổi 37 ha đất lúa kém hiệu quả sang trồng rau màu và cây ăn quả. Đàn gia súc, gia cầm phát triển ổn định, không để xảy ra dịch bệnh{fn:Số liệu do Ban Nông nghiệp xã tổng hợp đến ngày 10 tháng 6 năm 2024.}.
Công tác phòng, chống thiên tai được chủ động triển khai. Đã nạo vét 4,2 km kênh mương nội đồng, gia cố 03 cống dưới đê bối, kiểm tra 11 hộ dân nằm trong vùng có nguy cơ sạt lở.
[+ b, i]b) Tiểu thủ công nghiệp, thương mại, dịch vụ
Giá trị sản xuất tiểu thủ công nghiệp ước đạt 42,6 tỷ đồng, bằng 51,3% kế hoạch năm. Toàn xã có 128 hộ kinh doanh cá thể, tăng 09 hộ so với cuối năm 2023. Chợ Trung tâm xã được sắp xếp lại theo ngành hàng, bảo đảm vệ sinh an toàn thực phẩm.
[+ b, i]c) Thu, chi ngân sách
Tổng thu ngân sách trên địa bàn đạt 6.872,4 triệu đồng, bằng 58,1% dự toán. Tổng chi ngân sách 5.914,7 triệu đồng, bằng 50,0% dự toán; ưu tiên chi cho đầu tư phát triển và an sinh xã hội.
[+ b]2. Lĩnh vực văn hóa - xã hội
[+ b, i]a) Giáo dục
Ba cấp học duy trì tỷ lệ chuyên cần trên 98%; xét hoàn thành chương trình tiểu học đạt 100%. Trường Trung học cơ sở xã có 14 học sinh giỏi cấp huyện, 02 học sinh giỏi cấp tỉnh.
[+ b, i]b) Y tế
Trạm Y tế xã khám, chữa bệnh cho 3.416 lượt người; tiêm chủng mở rộng đạt 97,5%. Tỷ lệ người dân tham gia bảo hiểm y tế đạt 93,8%.
[+ b, i]c) Chính sách xã hội
Chi trả đầy đủ, kịp thời chế độ cho 215 đối tượng bảo trợ xã hội; thăm, tặng quà gia đình chính sách nhân dịp Tết Nguyên đán với tổng số tiền 186 triệu đồng. Số hộ nghèo còn 48 hộ, chiếm tỷ lệ 1,9%.
[+ b]3. Quốc phòng, an ninh
Hoàn thành chỉ tiêu giao quân với 12/12 thanh niên nhập ngũ. Tình hình an ninh chính trị, trật tự an toàn xã hội được giữ vững; phạm pháp hình sự xảy ra 03 vụ, giảm 02 vụ so với cùng kỳ.
[+ b]4. Một số chỉ tiêu chủ yếu
|table widths=700;3800;1600;1600;1650, center, header
| <v>[center, b]STT | <v>[center, b]Chỉ tiêu | <v>[center, b]Đơn vị tính | <2>[center, b]6 tháng đầu năm 2024
| <^> | <^> | <^> | [center, b]Thực hiện | [center, b]So với kế hoạch (%)
| [center]1 | Thu nhập bình quân đầu người | Triệu đồng | [right]31,5 | [right]50,8
| [center]2 | Tổng thu ngân sách | Triệu đồng | [right]6.872,4 | [right]58,1
| [center]3 | Sản lượng lương thực | Tấn | [right]5.210 | [right]61,4
| [center]4 | Tỷ lệ hộ nghèo | % | [right]1,9 | [right]105,3
|end
[+ b]II. TỒN TẠI, HẠN CHẾ VÀ NGUYÊN NHÂN
[+ b]1. Tồn tại, hạn chế
- Tiến độ giải phóng mặt bằng tuyến đường liên thôn Đông Hội - Trung Hội còn chậm so với kế hoạch.
- Việc liên kết tiêu thụ sản phẩm rau màu chưa bền vững, giá cả phụ thuộc vào thương lái.
- Một số thôn chưa thực hiện tốt việc phân loại rác thải tại nguồn.
[+ b]2. Nguyên nhân
[+ b, i]a) Nguyên nhân khách quan
Thời tiết diễn biến phức tạp, giá vật tư nông nghiệp tăng cao; nguồn lực đầu tư còn hạn hẹp.
[+ b, i]b) Nguyên nhân chủ quan
Công tác phối hợp giữa các ban, ngành, đoàn thể có lúc chưa chặt chẽ; vai trò của một số trưởng thôn trong vận động nhân dân chưa cao.
[+ b]III. NHIỆM VỤ, GIẢI PHÁP 6 THÁNG CUỐI NĂM
[+ b]1. Mục tiêu
Phấn đấu hoàn thành và hoàn thành vượt mức các chỉ tiêu Hội đồng nhân dân xã giao; thu nhập bình quân đầu người cả năm đạt 62 triệu đồng; tỷ lệ hộ nghèo giảm còn 1,5%.
[+ b]2. Giải pháp
Để hoàn thành các mục tiêu nêu trên, Ủy ban nhân dân xã tập trung chỉ đạo thực hiện 07 giải pháp sau:
Một là, tiếp tục đẩy mạnh chuyển dịch cơ cấu cây trồng, vật nuôi; mở rộng diện tích rau an toàn lên 60 ha gắn với mã số vùng trồng.
Hai là, tập trung tháo gỡ khó khăn trong giải phóng mặt bằng, đẩy nhanh tiến độ giải ngân vốn đầu tư công.
Ba là, tăng cường quản lý thu, khai thác tốt các nguồn thu trên địa bàn; thực hiện tiết kiệm chi thường xuyên.
Bốn là, nâng cao chất lượng giáo dục toàn diện, chăm sóc sức khỏe nhân dân; thực hiện đầy đủ chính sách đối với người có công và đối tượng bảo trợ xã hội.
Năm là, đẩy mạnh cải cách hành chính, chuyển đổi số; nâng tỷ lệ hồ sơ nộp trực tuyến lên trên 80%.
Sáu là, tăng cường quản lý đất đai, tài nguyên, bảo vệ môi trường; xử lý dứt điểm các điểm tập kết rác tự phát.
Bảy là, giữ vững quốc phòng, an ninh; làm tốt công tác tiếp công dân, giải quyết đơn thư khiếu nại, tố cáo ngay từ cơ sở.
[+ b]IV. KIẾN NGHỊ, ĐỀ XUẤT
Ủy ban nhân dân xã kính đề nghị Ủy ban nhân dân huyện:
- Bố trí kinh phí nâng cấp Trạm bơm Đông Hội phục vụ tưới, tiêu cho 210 ha đất canh tác.
- Hỗ trợ xã xây dựng 02 sản phẩm tham gia Chương trình mỗi xã một sản phẩm.
Trên đây là Báo cáo tình hình phát triển kinh tế - xã hội 6 tháng đầu năm và nhiệm vụ, giải pháp 6 tháng cuối năm 2024 của Ủy ban nhân dân xã Tân Hội Trung./.
[]
|table widths=4500;4850, plain
| [b, i, sz=12]Nơi nhận: // [sz=11]- UBND huyện (báo cáo); // [sz=11]- Đảng ủy, HĐND xã; // [sz=11]- Chủ tịch, các Phó Chủ tịch UBND xã; // [sz=11]- Các ban, ngành, đoàn thể xã; // [sz=11]- Lưu: VT. | [center, b]TM. ỦY BAN NHÂN DÂN // [center, b]KT. CHỦ TỊCH // [center, b]PHÓ CHỦ TỊCH // [center] // [center] // [center] // [center, b]Trịnh Hữu Khang
|end
