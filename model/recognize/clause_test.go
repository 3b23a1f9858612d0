package recognize

import "testing"

func TestIsClause(t *testing.T) {
	for _, c := range []struct {
		text string
		want bool
	}{
		{"Sở Tài chính tham mưu Ủy ban nhân dân tỉnh bố trí kinh phí", true},
		{"Phòng Giáo dục và Đào tạo phối hợp tuyên truyền trong trường học", true},
		{"Giao Văn phòng Ủy ban nhân dân huyện theo dõi việc thực hiện", true},
		{"Khi Liên đoàn chia tách, sáp nhập thì kiểm kê, phân loại tài sản", true},
		{"Thanh tra sở có Chánh Thanh tra, các Phó Chánh Thanh tra và công chức khác", true},
		{"Thể thức văn bản bao gồm các thành phần chính", true},
		{"Sở Xây dựng tỉnh Hải Lâm", false},
		{"Sở Y tế thành phố Cần Thơ", false},
		{"Ban An toàn giao thông huyện", false},
		{"Công ty TNHH một thành viên Khai thác công trình thủy lợi", false},
		{"Viện Nghiên cứu phát triển kinh tế - xã hội", false},
		{"Ban Chỉ đạo thực hiện chương trình mục tiêu quốc gia", false},
		{"Đơn vị phối hợp", false},
		{"Tổ chức thực hiện và hiệu lực thi hành", false},
		{"Công tác chỉ đạo, điều hành", false},
		{"Kiểm tra lưới điện", false},
		{"NHIỆM VỤ CỦA SỞ TÀI CHÍNH PHẢI THỰC HIỆN", false},
	} {
		if got := isClause(c.text); got != c.want {
			t.Errorf("isClause(%q) = %v", c.text, got)
		}
	}
}
