package normalize

import (
	"strings"

	"example.com/vanban/model"
)

// longestClosing is how many bytes a misspelt closing mark takes at most, spaces after it included.
const longestClosing = 40

// closingMark sees to the mark "./." that ends the text of a document and to its misspellings at the end of a paragraph
// ("./", ". /.", ".//."). It is how many bytes from byte i on belong to it, 0 when there is none at i.
func closingMark(r *model.Rule, p *passage, i int, report func(model.Diagnostic)) int {
	s := p.Text
	if i == 0 || strings.IndexByte(".,;/", s[i]) < 0 {
		return 0
	}
	end := i + 1
	for end < len(s) && strings.IndexByte("./ ", s[end]) >= 0 {
		if end++; end-i > longestClosing {
			return 0
		}
	}
	mark := strings.TrimRight(s[i:end], " ")
	slashes := strings.Count(mark, "/")
	if slashes == 0 || len(mark) < 2 || strings.TrimSpace(s[end:]) != "" {
		return 0
	}
	if mark == "./." {
		return len(mark)
	}
	from, _ := spacesBefore(s, i)
	prev := before(s, from)
	if !wordEnd(prev) || slashes > 2 || s[i] != '.' && !strings.HasSuffix(mark, "/.") || len(mark)-slashes > 4 || label(s, i) || s[i] == '/' && (mark != "/." || !proseWord(wordBefore(s, i))) {
		return 0
	}
	fix := review(p.replace(i, i+len(mark), "./."))
	fix.Safe = s[i] == '.'
	report(p.finding(r, i, i+len(mark), model.Msg("the closing mark is written \"./.\", not %q", mark), fix))
	return len(mark)
}
