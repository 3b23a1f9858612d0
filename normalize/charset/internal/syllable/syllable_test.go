package syllable

import (
	"strings"
	"testing"
)

func TestSyllablesOfTheLanguage(t *testing.T) {
	words := `báo cáo kết quả công tác năm phương hướng nhiệm vụ giải pháp nghiệm nghĩa quyết định quốc quỳnh giếng gì giữ uỷ ủy
		khuya khuỷu ngoằn ngoèo yêu yến ý ở xoong thuở hòa hoà khúc khuỷu tuyên truyền chuyện người được trước gìn giặc quýt rượu`
	for _, w := range strings.Fields(words) {
		if !Valid(w) {
			t.Errorf("%s is a syllable", w)
		}
	}
}

func TestWhatIsNoSyllable(t *testing.T) {
	for _, w := range strings.Fields("bỏo ổt tộtộ cafộ hoäi nghñ ks đđ ẫẫ cọć càc tàp nghềch b ng été 漢 ") {
		if Valid(w) {
			t.Errorf("%s is no syllable", w)
		}
	}
}
