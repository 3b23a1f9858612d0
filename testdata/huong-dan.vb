# Hướng dẫn: số tự động 1., 1.1., điểm theo chữ cái tiếng Việt đến k), (i) (ii) lồng trong điểm, "Bước 1".
|page top=1134, bottom=1134, left=1701, right=851
|list so
decimal "%1."
decimal "%1.%2."
|end
|table widths=3900;5450, plain
| [center, sz=12]UBND TỈNH HẢI LÂM // [center, b, sz=12]SỞ NỘI VỤ{rule:900} | [center, b, sz=12]CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM // [center, b, sz=13]Độc lập - Tự do - Hạnh phúc{rule:3100}
| [center, sz=13]Số: 1208/HD-SNV | [center, i, sz=13]Hải Lâm, ngày 03 tháng 11 năm 2022
|end
[]
[center, b]HƯỚNG DẪN
[center, b]Lập hồ sơ và nộp lưu hồ sơ, tài liệu vào Lưu trữ cơ quan năm 2022{rule:1500,660}
[]
|default [justify, first=567, before=6]
Căn cứ Nghị định số 30/2020/NĐ-CP ngày 05 tháng 3 năm 2020 của Chính phủ về công tác văn thư, Sở Nội vụ hướng dẫn việc lập hồ sơ và nộp lưu hồ sơ, tài liệu như sau:
[+ b, num=so:0]Phạm vi, đối tượng áp dụng
[+ num=so:1]Hướng dẫn này áp dụng đối với các sở, ban, ngành, Ủy ban nhân dân các huyện, thành phố.
[+ num=so:1]Công chức, viên chức được giao giải quyết công việc có trách nhiệm lập hồ sơ về công việc đó.
[+ b, num=so:0]Yêu cầu đối với hồ sơ
Hồ sơ nộp lưu phải có đủ các thành phần sau:
a) Bìa hồ sơ;
b) Tờ mục lục văn bản;
c) Văn bản khởi đầu;
d) Văn bản, tài liệu phát sinh trong quá trình giải quyết;
đ) Ý kiến tham gia của các cơ quan, gồm:
(i) ý kiến bằng văn bản;
(ii) ý kiến tại hội nghị ghi trong biên bản;
(iii) ý kiến qua phần mềm quản lý văn bản.
e) Văn bản kết thúc;
g) Tờ trình của đơn vị chủ trì;
h) Tài liệu ảnh, ghi âm, ghi hình (nếu có);
i) Phiếu trình giải quyết công việc;
k) Tờ kết thúc.
[+ b, num=so:0]Trình tự thực hiện
Việc lập hồ sơ thực hiện theo 4 bước:
Bước 1. Mở hồ sơ: cá nhân lấy bìa hồ sơ, ghi tiêu đề, số, ký hiệu theo Danh mục hồ sơ.
Bước 2. Thu thập, cập nhật văn bản, tài liệu vào hồ sơ trong quá trình giải quyết công việc.
Bước 3. Kết thúc hồ sơ: kiểm tra, loại bản trùng, bản nháp; sắp xếp, đánh số tờ.
Bước 4. Giao nộp hồ sơ vào Lưu trữ cơ quan theo thời hạn quy định.
[+ b, num=so:0]Thời hạn nộp lưu
[+ num=so:1]Hồ sơ, tài liệu xây dựng cơ bản: 03 tháng kể từ ngày công trình được quyết toán.
[+ num=so:1]Hồ sơ, tài liệu khác: 01 năm kể từ ngày công việc kết thúc.
[+ b, num=so:0]Tổ chức thực hiện
Trong quá trình thực hiện, nếu có khó khăn, vướng mắc, đề nghị các cơ quan, đơn vị phản ánh về Sở Nội vụ để xem xét, giải quyết./.
[]
|table widths=4500;4850, plain
| [b, i, sz=12]Nơi nhận: // [sz=11]- Các sở, ban, ngành; // [sz=11]- UBND các huyện, thành phố; // [sz=11]- Trung tâm Lưu trữ lịch sử tỉnh; // [sz=11]- Lưu: VT, VTLT. | [center, b]KT. GIÁM ĐỐC // [center, b]PHÓ GIÁM ĐỐC // [center] // [center] // [center] // [center, b]Cao Thị Lan Phương
|end
