# Công văn của Nhà nước: V/v dưới số, Kính gửi nhiều nơi, mục liệt kê trong một đoạn, tab thay bảng ở cuối.
|page top=1134, bottom=1134, left=1701, right=851
|table widths=3900;5450, plain
| [center, sz=12]UBND TỈNH HẢI LÂM // [center, b, sz=12]SỞ NÔNG NGHIỆP VÀ MÔI TRƯỜNG{rule:1500} | [center, b, sz=12]CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM // [center, b, sz=13]Độc lập - Tự do - Hạnh phúc{rule:3100}
| [center, sz=13]Số: 1532/SNNMT-TL // [center, sz=12]V/v chủ động ứng phó với mưa lớn và nguy cơ ngập úng vụ mùa năm 2025 | [center, i, sz=13]Hải Lâm, ngày 21 tháng 8 năm 2025
|end
[]
|table widths=2200;7150, plain
| [right]Kính gửi: | []- Ủy ban nhân dân các xã, phường; // []- Công ty TNHH một thành viên Khai thác công trình thủy lợi Hải Lâm; // []- Chi cục Thủy lợi.
|end
|default [justify, first=567, before=6]
Theo dự báo của Đài Khí tượng Thủy văn tỉnh, từ ngày 23 đến ngày 26 tháng 8 năm 2025, trên địa bàn tỉnh có khả năng xảy ra mưa to đến rất to, lượng mưa phổ biến 150 - 250 mm, có nơi trên 300 mm. Để chủ động ứng phó, Sở Nông nghiệp và Môi trường đề nghị các địa phương, đơn vị thực hiện một số nội dung sau:
1. Ủy ban nhân dân các xã, phường chỉ đạo thực hiện đồng thời ba việc: (1) kiểm tra, khơi thông dòng chảy, tháo gỡ vật cản trên kênh trục; (2) vận hành các trạm bơm cục bộ để tiêu nước đệm; (3) rà soát vùng trũng thấp, sẵn sàng phương án bảo vệ lúa và rau màu.
2. Công ty TNHH một thành viên Khai thác công trình thủy lợi Hải Lâm:
a) Chủ động tiêu nước đệm trên toàn hệ thống, hạ mực nước các trục tiêu xuống mức thiết kế;
b) Trực ban 24/24 giờ, kịp thời phát hiện và xử lý sự cố công trình;
c) Báo cáo kết quả về Sở trước 16 giờ hằng ngày.
3. Chi cục Thủy lợi tham mưu, theo dõi, đôn đốc việc thực hiện; tổng hợp tình hình, báo cáo lãnh đạo Sở.
Đề nghị các địa phương, đơn vị quan tâm triển khai thực hiện. Mọi thông tin liên hệ về Chi cục Thủy lợi, thư điện tử: {link:mailto:ccthuyloi@hailam.example.vn|ccthuyloi@hailam.example.vn}./.
[]
[tabs=center:6800]{b,i,sz=12:Nơi nhận:}{tab}{b:KT. GIÁM ĐỐC}
[tabs=center:6800, sz=11]- Như trên;{tab}{b,sz=14:PHÓ GIÁM ĐỐC}
[sz=11]- UBND tỉnh (để báo cáo);
[sz=11]- Giám đốc Sở (để báo cáo);
[sz=11]- Lưu: VT, TL.
[]
[tabs=center:6800]{tab}{b:Nguyễn Đăng Khôi}
