# Quyết định với căn cứ in nghiêng và bốn điều; viện dẫn một điều không có, ngày 31/4, số nhỏ hơn 10 thiếu số 0.
|page top=1134, bottom=1134, left=1701, right=851
|table widths=3700;5650, plain
| [center, sz=12]UBND TỈNH HẢI LÂM // [center, b, sz=12]SỞ GIÁO DỤC VÀ ĐÀO TẠO{rule:1300} | [center, b, sz=12]CỘNG HOÀ XÃ HỘI CHỦ NGHĨA VIỆT NAM // [center, b, sz=13]Độc lập - Tự do - Hạnh phúc{rule:3100}
| [center, sz=13]Số: 7/QĐ-SGDĐT | [center, i, sz=13]Hải Lâm, ngày 16 tháng 3 năm 2021
|end
[]
[center, b]QUYẾT ĐỊNH
[center, b]Về việc thành lập Hội đồng thẩm định đề cương chi tiết và kế hoạch triển khai chuyển đổi số trong trường học{rule:1500,660}
[]
[center, b]GIÁM ĐỐC SỞ GIÁO DỤC VÀ ĐÀO TẠO
|default [justify, first=567, before=6]
[+ i]Căn cứ Luật Giáo dục ngày 14 tháng 6 năm 2019;
[+ i]Căn cứ Nghị định số 73/2019/NĐ-CP ngày 05 tháng 9 năm 2019 của Chính phủ quy định quản lý đầu tư ứng dụng công nghệ thông tin sử dụng nguồn vốn ngân sách nhà nước;
[+ i]Căn cứ Quyết định số 312/QĐ-UBND ngày 22 tháng 01 năm 2021 của Ủy ban nhân dân tỉnh Hải Lâm ban hành Kế hoạch chuyển đổi số ngành giáo dục giai đoạn 2021 - 2025;
[+ i]Theo đề nghị của Trưởng phòng Kế hoạch - Tài chính.
[center, b, before=6]QUYẾT ĐỊNH:
{b:Điều 1.} Thành lập Hội đồng thẩm định đề cương chi tiết và kế hoạch triển khai chuyển đổi số trong trường học (sau đây gọi là Hội đồng), gồm các ông, bà có tên sau:
1. Ông Hoàng Đình Trọng, Phó Giám đốc Sở, Chủ tịch Hội đồng.
2. Bà Vũ Thị Ngọc Diệp, Trưởng phòng Kế hoạch - Tài chính, Phó Chủ tịch Hội đồng.
3. Ông Lê Quốc Toản, chuyên viên Văn phòng Sở, Thư ký Hội đồng.
4. Mời đại diện Sở Thông tin và Truyền thông, Ủy viên.
{b:Điều 2.} Hội đồng có nhiệm vụ:
a) Thẩm định sự phù hợp của đề cương với Kế hoạch chuyển đổi số của ngành;
b) Thẩm định dự toán, tiến độ và phương án triển khai;
c) Báo cáo kết quả thẩm định với Giám đốc Sở trước ngày 31/4/2021.
Hội đồng tự giải thể sau khi hoàn thành nhiệm vụ. Kinh phí hoạt động của Hội đồng thực hiện theo Điều 9 Quyết định này.
{b:Điều 3.} Quyết định này có hiệu lực kể từ ngày ký.
{b:Điều 4.} Chánh Văn phòng Sở, Trưởng phòng Kế hoạch - Tài chính, các ông, bà có tên tại Điều 1 và thủ trưởng các đơn vị liên quan chịu trách nhiệm thi hành Quyết định này./.
[]
|table widths=4500;4850, plain
| [b, i, sz=12]Nơi nhận: // [sz=11]- Như Điều 4; // [sz=11]- UBND tỉnh (để báo cáo); // [sz=11]- Giám đốc, các Phó Giám đốc Sở; // [sz=11]- Lưu: VT, KHTC. | [center, b]GIÁM ĐỐC // [center] // [center] // [center] // [center, b]Phan Thế Vinh
|end
