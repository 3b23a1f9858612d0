package check_test

import (
	"testing"

	"example.com/vanban/model"
)

func TestReference(t *testing.T) {
	articles := "Điều 1. A\nĐiều 2. B\n"
	tests := []struct {
		name, typ, text string
		want            []string
	}{
		{"an article that is not there", "quyết định", articles + "Các đơn vị nêu tại Điều 9 Quyết định này thi hành.", []string{"Điều 9: this document has no Điều 9"}},
		{"of this document in full", "quyết định", articles + "theo Điều 9 của Quyết định này", []string{"Điều 9: this document has no Điều 9"}},
		{"an article that is there", "quyết định", articles + "theo Điều 2 Quyết định này", nil},
		{"of another document", "quyết định", articles + "theo Điều 9 Luật Đất đai", nil},
		{"of an annex of another type", "quyết định", articles + "theo Điều 9 Quy chế này", nil},
		{"in a quotation", "quyết định", articles + "sửa thành “theo Điều 9 Quyết định này”", nil},
		{"a document without articles", "quyết định", "theo Điều 9 Quyết định này", nil},
		{"a section by its Roman number", "báo cáo", "I. A\nII. B\nnhư mục III Báo cáo này", []string{"mục III: this document has no mục III"}},
		{"a section that is there", "báo cáo", "I. A\nII. B\nnhư mục II Báo cáo này", nil},
		{"a part in words", "báo cáo", "Phần thứ nhất\nPhần thứ hai\nở Phần thứ ba của Báo cáo này", []string{"Phần thứ ba: this document has no Phần thứ ba"}},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			d := document(tt.text)
			d.Frame.Type.Name = tt.typ
			expect(t, d, "reference", tt.want...)
		})
	}
}

func TestReferenceOfRecipients(t *testing.T) {
	d := document("Điều 1. A\nĐiều 2. B\n- Như Điều 3;\n- Như Điều 2;")
	d.Frame.Spans = map[model.Part][]model.Span{model.PartRecipients: {find(t, d, "Như Điều 3"), find(t, d, "Như Điều 2")}}
	expect(t, d, "reference", "Như Điều 3: this document has no Điều 3")
}
