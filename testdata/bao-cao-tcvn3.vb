# Báo cáo gõ bằng phông .VnTime và .VnTimeH (TCVN3), có một đoạn Unicode gõ trong phông .VnTime.
|page top=1134, bottom=1134, left=1701, right=851, font=.VnTime
|table widths=3900;5450, plain
| [center, sz=12]{caps:{tcvn3:UBND HUYỆN PHÚ KHÊ}} // [center, b, sz=12]{caps:{tcvn3:PHÒNG TƯ PHÁP}} // [center, sz=12]_______ | [center, b, sz=12]{caps:{tcvn3:CỘNG HOÀ XÃ HỘI CHỦ NGHĨA VIỆT NAM}} // [center, b, sz=13]{tcvn3:Độc lập - Tự do - Hạnh phúc} // [center]___________________
| [center, sz=13]{tcvn3:Số: 18/BC-TP} | [center, i, sz=13]{tcvn3:Phú Khê, ngày 22 tháng 11 năm 2006}
|end
[]
[center, b]{caps:{tcvn3:BÁO CÁO}}
[center, b]{tcvn3:Kết quả công tác hoà giải ở cơ sở năm 2006}
[]
|default [justify, first=567, before=6]
{tcvn3:Thực hiện Pháp lệnh về tổ chức và hoạt động hoà giải ở cơ sở, Phòng Tư pháp huyện báo cáo kết quả như sau:}
[+ b]{tcvn3:I. Kết quả đạt được}
{tcvn3:Toàn huyện có 142 tổ hoà giải với 856 hoà giải viên. Năm 2006, các tổ đã tiếp nhận 317 vụ việc, hoà giải thành 254 vụ, đạt 80,1%.}
{tcvn3:Được sự quan tâm của cấp uỷ, chính quyền, nhiều xã đã hỗ trợ kinh phí cho tổ hoà giải.}
[+ b]{tcvn3:II. Tồn tại, nguyên nhân}
{tcvn3:1. Tồn tại: trình độ của hoà giải viên chưa đồng đều; hồ sơ, sổ sách chưa được ghi chép đầy đủ.}
{tcvn3:2. Nguyên nhân: kinh phí hạn hẹp; việc tập huấn chưa thường xuyên.}
[+ b]{tcvn3:III. Giải pháp năm 2007}
{tcvn3:Phòng Tư pháp đề ra bốn giải pháp:}
{tcvn3:Thứ nhất, củng cố tổ hoà giải ở các thôn, bản mới chia tách.}
{tcvn3:Thứ hai, tổ chức 03 lớp bồi dưỡng nghiệp vụ cho hoà giải viên.}
{tcvn3:Thứ ba, cấp phát tài liệu pháp luật phù hợp với từng địa bàn.}
{tcvn3:Thứ tư, tổ chức hội thi hoà giải viên giỏi cấp huyện.}
{font=.VnTime:Đoạn này gõ bằng bộ gõ Unicode, phông chữ chưa đổi.}
{tcvn3:Trên đây là báo cáo của Phòng Tư pháp huyện./.}
[]
|table widths=4500;4850, plain
| [b, i, sz=12]{tcvn3:Nơi nhận:} // [sz=11]{tcvn3:- UBND huyện;} // [sz=11]{tcvn3:- Sở Tư pháp;} // [sz=11]{tcvn3:- Lưu: TP.} | [center, b]{caps:{tcvn3:TRƯỞNG PHÒNG}} // [center] // [center] // [center] // [center, b]{tcvn3:Trần Đức Thuỷ}
|end
