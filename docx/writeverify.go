package docx

import (
	"bytes"
	"strings"
	"unicode"

	"example.com/vanban/docx/internal/compose"
	"example.com/vanban/model"
)

// WordsLostError says that a file that was to be written lacks words of the document. Nothing was written.
type WordsLostError struct {
	Words []string // the first of them, in the order of the text
}

// Error names the words.
func (e *WordsLostError) Error() string { return e.Tell().String() }

// Tell names the words, for translation.
func (e *WordsLostError) Tell() model.Message {
	return model.Msg("the standard format would lose text: %s", strings.Join(e.Words, " "))
}

// verify reads a written file back and makes sure that it has every word of the document.
func verify(file []byte, d *model.Document) error {
	got, err := Read(bytes.NewReader(file), int64(len(file)))
	if err != nil {
		return model.Errorf(model.ErrCorrupt, "the written file cannot be read back: %v", err)
	}
	have := map[string]int{}
	eachWord(got, func(w string) { have[strings.ToLower(w)]++ })
	for _, s := range d.Frame.Spans[model.PartMotto] {
		eachOf(d.Text(s), func(w string) { have[strings.ToLower(w)]++ }) // the standard or the template has its own
	}
	var lost []string
	eachWord(d, func(w string) {
		key := strings.ToLower(w) // "SỐ:" before a number is set as "Số:"
		if have[key]--; have[key] < 0 && len(lost) < 20 {
			lost = append(lost, w)
		}
	})
	if len(lost) > 0 {
		return &WordsLostError{lost}
	}
	return nil
}

// eachWord calls f for every word of the document's text, its labels, its notes, and its headers and footers, page numbers and dates to
// be filled in left out. Reviewers' comments are no text of the document.
func eachWord(d *model.Document, f func(string)) {
	for leaf := range d.Leaves() {
		if leaf.Story == model.InComment || leaf.Story == model.InMargin && compose.IsPageNumber(leaf.Text) || compose.IsBlankDate(leaf.Text) {
			continue
		}
		eachOf(leaf.Label, f)
		eachOf(leaf.Text, f)
	}
}

// eachOf calls f for every stretch of letters and digits.
func eachOf(text string, f func(string)) {
	for w := range strings.FieldsFuncSeq(text, func(r rune) bool { return !unicode.IsLetter(r) && !unicode.IsDigit(r) && !unicode.Is(unicode.Mn, r) }) {
		f(w)
	}
}
