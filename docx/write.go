package docx

import (
	"bytes"
	"embed"
	"io"
	"slices"
	"strings"

	"example.com/vanban/docx/internal/compose"
	"example.com/vanban/model"
	"example.com/vanban/model/standard"
)

//go:generate go run ./internal/skeleton/maketemplates -o template

// templates are the standards' own templates.
//
//go:embed template/*.docx
var templates embed.FS

// RuleFrame is the rule of the findings about parts of the frame that a written document leaves blank.
const RuleFrame = compose.RuleFrame

// RuleWritten is the rule of the findings about what does not stand in the written document as it does in the source: what an office's
// template has no place for, placeholders of it that are the names of no part, characters that a Word file cannot hold.
const RuleWritten = compose.RuleWritten

// TemplateError says why an office's template cannot be filled.
type TemplateError = compose.TemplateError

// WriteOption changes how [Write] lays a document out.
type WriteOption func(*writing)

type writing struct {
	standard *standard.Standard
	template []byte
	values   map[string]string
}

// WithStandard lays the document out by the standard, whatever its regime and date say. nil leaves the choice to them.
func WithStandard(s *standard.Standard) WriteOption {
	return func(w *writing) { w.standard = s }
}

// WithTemplate takes an office's own template, a DOCX file with placeholders ([Placeholders]), in place of the standard's.
// An empty file is the standard's.
func WithTemplate(file []byte) WriteOption {
	return func(w *writing) { w.template = file }
}

// WithValues gives what stands in parts of the frame that the document lacks, by the names of [ValueKeys]. What the
// document has is never replaced.
func WithValues(values map[string]string) WriteOption {
	return func(w *writing) { w.values = values }
}

// Write writes the document as a DOCX file in the standard format: by the standard that is given, by the document's own
// (Document.Standard), by its regime and date, and by NĐ 30 when it shows no regime.
//
// Parts of the frame that the standard asks for and neither the document nor the values have are left as visible blanks,
// and each comes back as a finding of the rule [RuleFrame], with the findings of [RuleWritten]. Nothing of the text is lost: what stands in the frame of the source
// and is no part of it is kept beside it, and before anything reaches w the file is read back and its words are
// compared with the document's. Two calls write the same bytes.
//
// The error is a [*TemplateError] for an office's template that cannot be filled, a [*WordsLostError] if a word of the document is
// not in the result, [model.ErrFormat] for a value that is not known, and otherwise w's own.
func Write(w io.Writer, d *model.Document, opts ...WriteOption) (blanks []model.Diagnostic, err error) {
	var how writing
	for _, o := range opts {
		o(&how)
	}
	for key := range how.values {
		if !slices.Contains(valueKeys, key) {
			return nil, model.Errorf(model.ErrFormat, "no part of the frame is called %q (there are %s)", key, strings.Join(valueKeys, ", "))
		}
	}
	s := standardFor(d, how.standard)
	own, err := templates.ReadFile("template/" + s.ID + ".docx")
	if err != nil {
		return nil, err
	}
	file, blanks, err := compose.Document(d, s, how.values, own, how.template)
	if err != nil {
		return nil, err
	}
	if err := verify(file, d); err != nil {
		return nil, err
	}
	if _, err := io.Copy(w, bytes.NewReader(file)); err != nil {
		return nil, err
	}
	return blanks, nil
}

// standardFor is the standard to lay the document out by.
func standardFor(d *model.Document, forced *standard.Standard) *standard.Standard {
	if forced != nil {
		return forced
	}
	if s, ok := standard.ByID(d.Standard); ok {
		return s
	}
	if s := standard.For(d.Frame.Regime, d.Frame.Date); s != nil {
		return s
	}
	s, _ := standard.ByID("nd30")
	return s
}

// Placeholders are the names that a template can hold in double braces, such as {{issuer}}. {{body}} is the text: it must be
// there, alone in its paragraph. Each of the others takes its part of the frame: several lines where it is alone in its
// paragraph, joined by spaces within a line. A paragraph whose parts are all absent is left out. {{letter-subject}} is the
// subject of a công văn, for the place under the number; {{rule:issuer}} and {{rule:subject}} are the rules under those names.
// Placeholders within a line work in headers and footers too.
func Placeholders() []string { return compose.Placeholders() }

// ValueKeys are the names of the values of [WithValues], in the order of the page. A line feed or "|" parts lines.
//
//	circulation  chỉ dẫn phạm vi lưu hành
//	parent       cơ quan chủ quản, cấp trên
//	issuer       cơ quan ban hành
//	number       số, ký hiệu without "Số:" ("12/BC-UBND", of the Party "12-BC/TU")
//	symbol       ký hiệu alone ("BC-UBND"), for a number that is left blank
//	place        địa danh
//	date         ngày ban hành: "2026-05-27", "27/5/2026" or in words
//	draft        chỉ dẫn dự thảo
//	secrecy      dấu chỉ độ mật
//	urgency      dấu chỉ mức độ khẩn
//	type         tên loại
//	author       tác giả between type and subject (Party)
//	subject      trích yếu
//	addressees   Kính gửi
//	authority    quyền hạn của người ký ("TM. ỦY BAN NHÂN DÂN|KT. CHỦ TỊCH")
//	title        chức vụ của người ký
//	signer       họ tên của người ký
//	recipients   nơi nhận
//	contact      địa chỉ liên hệ
func ValueKeys() []string { return slices.Clone(valueKeys) }

var valueKeys = []string{
	"circulation", "parent", "issuer", "number", "symbol", "place", "date", "draft", "secrecy", "urgency", "type", "author",
	"subject", "addressees", "authority", "title", "signer", "recipients", "contact",
}
