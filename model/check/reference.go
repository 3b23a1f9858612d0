package check

import (
	"regexp"
	"strings"
	"sync"

	"example.com/vanban/model"
	"example.com/vanban/model/standard"
)

// checkReferences reports references to a Điều, mục, phần or chương "of this document" that the document does not
// have, to an annex missing among its annexes, and "Như Điều 3" among the recipients without that Điều.
func checkReferences(d *model.Document, report func(model.Diagnostic)) {
	if strings.Contains(strings.ToLower(d.Frame.Subject), "sửa đổi") {
		return // speaks of another document's articles as its own
	}
	places := placesOf(d)
	own := standard.Fold(d.Frame.Type.Name)
	for leaf := range d.Leaves() {
		if leaf.Story == model.InComment || leaf.Story == model.InMargin {
			continue
		}
		if own != "" && strings.Contains(leaf.Text, "này") {
			for _, m := range ownPlace().FindAllStringSubmatchIndex(leaf.Text, -1) {
				word, name := strings.ToLower(leaf.Text[m[2]:m[3]]), leaf.Text[m[4]:m[5]]
				if standard.Fold(leaf.Text[m[6]:m[7]]) == own && !quoted(leaf.Text[:m[0]]) && places.lacks(word, name) {
					report(model.Diagnostic{
						Span:    leaf.Span(m[2], m[5]),
						Message: model.Msg("this document has no %s", leaf.Text[m[2]:m[5]]),
					})
				}
			}
		}
	}
	for _, s := range d.Frame.Spans[model.PartRecipients] {
		text := d.Text(s)
		for _, m := range likeArticle().FindAllStringSubmatchIndex(text, -1) {
			if !places.has("điều", text[m[2]:m[3]]) {
				at := model.Span{Path: s.Path, Start: s.Start + m[0], End: s.Start + m[3]}
				report(model.Diagnostic{Span: at, Message: model.Msg("this document has no Điều %s", text[m[2]:m[3]])})
			}
		}
	}
}

// likeArticle finds "Như Điều 3" among the recipients.
var likeArticle = sync.OnceValue(func() *regexp.Regexp { return regexp.MustCompile(`(?i)như[ \x{a0}]+điều[ \x{a0}]+(\d{1,3})`) })

// ownPlace finds "Điều 9 Quyết định này", "mục III của Báo cáo này": groups place word, number and type.
var ownPlace = sync.OnceValue(func() *regexp.Regexp {
	return regexp.MustCompile(`(?i)(?:^|[^\pL])(điều|chương|phần|mục)[ \x{a0}]+(\d{1,3}|[IVX]{1,6}|thứ \pL+)[ \x{a0}]+(?:của[ \x{a0}]+)?(\pL+(?: \pL+){0,2})[ \x{a0}]+này(?:$|[^\pL])`)
})

// quoted reports whether a text ends inside a quotation.
func quoted(before string) bool {
	return strings.Count(before, "“") > strings.Count(before, "”") || strings.Count(before, `"`)%2 == 1
}

// places are the labels that paragraphs of a document begin with, by the word of the series ("điều"; "" for a bare
// number).
type places map[string][]label

func placesOf(d *model.Document) places {
	p := places{}
	for leaf := range d.Leaves() {
		if leaf.Story != model.InBody {
			continue
		}
		for _, l := range readings(printedLabel(leaf.Paragraph)) {
			p[l.series] = append(p[l.series], l)
		}
	}
	return p
}

// has reports whether the document has the place, under its word or, for anything but a Điều, under the bare number.
func (p places) has(word, name string) bool {
	for _, want := range readings(name) {
		for series, labels := range p {
			if series != word && (word == "điều" || series != "" && strings.TrimSuffix(series, " thứ") != word) {
				continue
			}
			for _, l := range labels {
				if l.value == want.value {
					return true
				}
			}
		}
	}
	return false
}

// lacks reports whether the document surely lacks the place: it has two others of the kind, and not this one.
func (p places) lacks(word, name string) bool {
	if readings(name) == nil || p.has(word, name) {
		return false
	}
	n := len(p[word]) + len(p[word+" thứ"])
	if word == "mục" || word == "phần" {
		for _, l := range p[""] {
			if l.notation == roman {
				n++
			}
		}
	}
	return n >= 2
}
