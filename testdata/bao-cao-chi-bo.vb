# Báo cáo ngắn của chi bộ, phần đầu gõ bằng tab, số liệu nêu sai: "07 giải pháp" chỉ có sáu; lỗi dấu thanh và khoảng trắng được gài.
|page top=1134, bottom=1134, left=1701, right=851, sz=13
[tabs=center:2100;center:6800]{tab}ĐẢNG BỘ XÃ BÌNH LÃNG{tab}{b:ĐẢNG CỘNG SẢN VIỆT NAM}
[tabs=center:2100;center:6800]{tab}{b:CHI BỘ TRƯỜNG THCS BÌNH LÃNG}
[tabs=center:2100;center:6800]{tab}*{tab}{i:Bình Lãng, ngày 08 tháng 01 năm 2022}
[tabs=center:2100;center:6800]{tab}Số 03-BC/CB
[]
[center, b, sz=15]BÁO CÁO
[center, b]tổng kết công tác xây dựng Đảng năm 2021 và phương hướng năm 2022
[]
|default [justify, first=567, before=6]
Chi bộ Trường Trung học cơ sở Bình Lãng hiện có 21 đảng viên , trong đó 15 đảng viên nữ, 02 đảng viên dự bị. Năm 2021, chi bộ đã lãnh đạo nhà trường hòan thành nhiệm vụ năm học trong điều kiện dịch bệnh phức tạp.
{b:Về thuận lợi:} Chi bộ luôn nhận được sự quan tâm, chỉ đạo sát sao của Đảng ủy xã; đội ngũ đảng viên có trình độ chuyên môn vững vàng,đoàn kết, trách nhiệm.
{b:Về khó khăn, hạn chế:} Một số đảng viên trẻ chưa mạnh dạn tham gia ý kiến trong sinh hoạt; việc dạy học trực tuyến ảnh hưởng đến chất lượng môn tóan và tiếng Anh.
{b:Nguyên nhân:} Dịch bệnh kéo dài; thiết bị dạy học trực tuyến của học sinh còn thiếu..
Phát huy kết quả đạt được, năm 2022 chi bộ đề ra 07 giải pháp sau đây:
Một là, tiếp tục quán triệt, thực hiện nghiêm các nghị quyết, chỉ thị của Đảng, trọng tâm là Kế hoạch số 07- KH/ĐU của Đảng ủy xã.
Hai là, đổi mới nội dung, hình thức sinh hoạt chi bộ; mỗi qúy có ít nhất một buổi sinh hoạt chuyên đề.
Ba là, phân công đảng viên phụ trách tổ chuyên môn, giúp đỡ giáo viên mới.
Bốn là, làm tốt công tác tạo nguồn, phấn đấu kết nạp 02 đảng viên mới.
Năm là, tăng cường công tác kiểm tra, giám sát, giữ nghiêm kỷ luật Đảng.
Sáu là, lãnh đạo các đoàn thể tổ chức tốt các phong trào thi đua.
Trên đây là báo cáo tổng kết công tác năm 2021 và phương hướng năm 2022 của Chi bộ.
[]
[tabs=left:0;center:6800]{i,u:Nơi nhận}:{tab}{b:T/M CHI BỘ}
[tabs=left:0;center:6800, sz=12]- Đảng ủy xã (để báo cáo),{tab}{sz=13:BÍ THƯ}
[tabs=left:0;center:6800, sz=12]- Đảng viên chi bộ,
[tabs=left:0;center:6800, sz=12]- Lưu chi bộ.
[]
[]
[tabs=left:0;center:6800]{tab}{b:Lương Thị Hồng Vân}
