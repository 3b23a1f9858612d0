# Báo cáo chuyên đề kiểu báo chí, không có phần đầu, không số: "Một là …" trong các đoạn, dẫn mục bằng lời.
|page top=1134, bottom=1134, left=1701, right=851, font=Arial, sz=12
[center, b, sz=16]Nâng cao chất lượng sinh hoạt chi bộ ở Đảng bộ xã Đông Khê
[right, i]Tác giả: Hoàng Thu Trang
|default [justify, first=567, before=6]
Đảng bộ xã Đông Khê có 9 chi bộ thôn với 268 đảng viên. Ba năm trở lại đây, nền nếp sinh hoạt được giữ vững, tỷ lệ đảng viên dự họp đạt trên 92%. Có được kết quả ấy trước hết nhờ cấp ủy xã luôn bám sát cơ sở.
Về thuận lợi: Đội ngũ bí thư chi bộ phần lớn là cán bộ hưu trí giàu kinh nghiệm, có uy tín với nhân dân.
Về khó khăn: Đảng viên tuổi cao chiếm tới 41%; nhiều đảng viên trẻ đi làm ở khu công nghiệp, khó tham gia sinh hoạt buổi tối.
Một trong những giải pháp được nhiều chi bộ áp dụng là sinh hoạt theo chuyên đề. Năm 2023, các chi bộ đã tổ chức 36 buổi sinh hoạt chuyên đề, gấp đôi năm 2021.
Từ kinh nghiệm của các chi bộ, có thể rút ra năm giải pháp để nâng cao chất lượng sinh hoạt trong thời gian tới.
Một là cấp ủy phải chuẩn bị kỹ nội dung, gửi tài liệu cho đảng viên trước ít nhất hai ngày.
Hai là phát huy dân chủ, khuyến khích đảng viên trẻ phát biểu; bí thư chi bộ chỉ gợi mở, không nói thay.
Ba là gắn sinh hoạt chi bộ với những việc cụ thể của thôn như làm đường, giữ gìn vệ sinh, hòa giải.
Bốn là phân công cấp ủy viên dự và chịu trách nhiệm về chất lượng sinh hoạt của từng chi bộ.
Năm là định kỳ sơ kết, biểu dương chi bộ làm tốt và nhắc nhở chi bộ làm chưa tốt.
Thực tế ở Đông Khê cho thấy, khi sinh hoạt chi bộ đi vào nền nếp thì việc khó cũng thành dễ, dân tin và làm theo.
