package syllable

import (
	"strings"
	"testing"
)

func TestSyllablesOfTheLanguage(t *testing.T) {
	words := `báo cáo kết quả công tác năm phương hướng nhiệm vụ giải pháp nghiệm nghĩa quyết định quốc quỳnh giếng gì giữ uỷ ủy
		khuya khuỷu ngoằn ngoèo yêu yến ý ở xoong thuở hòa hoà khúc khuỷu tuyên truyền chuyện người được trước gìn giặc quýt rượu`
	for _, w := range strings.Fields(words) {
		if Of([]byte(w)) != Whole {
			t.Errorf("%s is a syllable", w)
		}
	}
}

func TestWhatIsNoSyllable(t *testing.T) {
	for _, w := range append(strings.Fields("bỏo ổt tộtộ cafộ hoäi nghñ ks đđ ẫẫ cọć càc tàp nghềch b ng été 漢 xyz nghiêngnghiêng"), "") {
		if Of([]byte(w)) != None {
			t.Errorf("%s is no syllable", w)
		}
	}
}

func TestSyllablesWithoutTheirTone(t *testing.T) {
	for _, w := range strings.Fields("thuât hoc bac nghich giup") {
		if Of([]byte(w)) != Toneless {
			t.Errorf("%s lacks its tone", w)
		}
	}
}
