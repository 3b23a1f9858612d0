package recognize

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"example.com/vanban/internal/lazyregexp"
)

// surnames are common surnames of Vietnam's peoples, folded.
var surnames = foldAll(strings.Fields(`nguyễn trần lê phạm hoàng huỳnh phan vũ võ đặng bùi đỗ hồ ngô dương lý đào đinh đoàn lâm mai trịnh trương tạ tô tống
	tăng triệu vương vi viên văn ưng tôn thân thạch thái tiêu từ trà tri thiều sơn sầm sái quách quản phùng phương phú ông nông nghiêm ngụy nhan mạc mạch mã
	lương lưu lục lò liêu lều lã la kiều khuất khổng khương kim kha huỳnh hứa hàn hà hạ giáp giang giàng dư doãn diệp đường đống đồng đàm đái cù cung cầm cao
	cấn chu châu chử chúng chung bàn bạch bành âu âu ấu an ánh ama bế bồ cà cáp chảo chẩu chương điêu điểu đèo đinh hầu hờ hoàng hoa khà khúc ksor k lường lù lèng lò
	ma mông mùa nay niê ninh ngân ngần ninh nhữ phó phí quàng rah rơ siu sùng tào tòng thào thò trang trưng tẩn tráng vàng vừ vì xa y yên h a`)...)

// rank is an academic degree or a military rank before a name.
var rank = lazyregexp.New(`^(?i:(?:(?:gs|pgs|ts|ths|th\.s|bs|ds|ks|cn|cki|ckii|bscki|bsckii|bs\.cki|bs\.ckii|nsnd|nsưt|ngưt|ngnd|ttưt|luật sư|kỹ sư|bác sĩ|dược sĩ|tiến sĩ|thạc sĩ|gvc)[.,\s]+|(?:đại|thượng|trung|thiếu)[\s\p{Z}]+(?:tướng|tá|úy|uý)[\s\p{Z}]+|(?:đ/c|đồng chí|ông|bà)[:\s\p{Z}]+)+)`)

// signedMark stands for a signature: "(Đã ký)", "đã ký:", "(Ký tên, đóng dấu)".
var signedMark = lazyregexp.New(`^[\[({]?\s*(?i:đã ký|đã kí|đa ky|ký tên|ký,|ký và|ký ghi|kí tên|chữ ký|chữ kí|daky|dấu,|signed|ký thay|ký bởi|đã ký và đóng dấu|họ tên|ký, ghi)[^\])}:]*[\])}:]?[\s\p{Z}]*`)

// signedAfter is the mark of a signature after a name: "Trần Văn Truyền – Đã ký".
var signedAfter = lazyregexp.New(`[\s\p{Z}]*[-–([][\s\p{Z}]*(?i:đã ký|đã kí)[\s\p{Z}]*[)\]]?$`)

// personName reports whether s is the name of a person: two to six words with capitals, or in capitals with a
// surname first.
func personName(s string) bool {
	s = strings.Trim(s, " .,;:*_")
	s = strings.TrimSpace(s[len(rank.FindString(s)):])
	words := strings.Fields(s)
	if len(words) < 2 || len(words) > 6 || utf8.RuneCountInString(s) > 40 {
		return false
	}
	for _, w := range words {
		if !nameWord(w) {
			return false
		}
	}
	first := fold(words[0])
	known := slices.Contains(surnames.all(), first) || strings.HasPrefix(first, "h'") || strings.HasPrefix(first, "k'")
	folded := fold(s)
	if isPost(folded) && !known || beginsWith(folded, unitWords.all()) {
		return false
	}
	if shouts(s) {
		return known && !isPost(folded) && !beginsOrg(folded)
	}
	return known || !beginsOrg(folded) && len(words) <= 5
}

// nameWord reports whether w is a word of a name: it begins with a capital and has letters, apostrophes or hyphens.
func nameWord(w string) bool {
	for i, r := range w {
		switch {
		case i == 0 && !unicode.IsUpper(r):
			return false
		case !unicode.IsLetter(r) && !strings.ContainsRune("'’-.", r):
			return false
		}
	}
	return true
}
