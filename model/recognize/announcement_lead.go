package recognize

import (
	"strings"
	"unicode/utf8"

	"example.com/vanban/internal/lazy"
	"example.com/vanban/internal/scan"
)

// headingReach is how many lines may stand between a heading and the list that it names.
const headingReach = 3

// readLeads finds for each series whether the words before it introduce a list, and what they or the heading above
// say is listed.
func (t *text) readLeads() {
	for _, s := range t.series {
		first := s.first()
		s.nounLine = -1
		if len(s.entries) < 2 || s.quoted {
			continue
		}
		before, at := t.wordsBefore(s)
		s.led = introduces(before)
		if first.mark.kind == markNamed {
			s.noun = first.mark.noun
		}
		if s.noun.text == "" && s.led {
			s.noun, s.nounLine = leadNoun(before), at
		}
		if s.noun.text == "" && !s.inline && !t.crosses(s) {
			s.noun, s.nounLine = t.headingNoun(s)
		}
		if s.noun.text == "" && at >= 0 && at < first.line && titles(&t.lines[at]) {
			s.noun, s.nounLine = titleNoun(before), at
		}
	}
}

// titles reports whether a line without a marker that is no heading stands there like one: short and open at its end.
func titles(l *textLine) bool {
	return l.entry == nil && l.heading == nil && len(l.text) <= contextBytes && startsUpper(l.text) && !finished(l.text) && !introduces(l.text)
}

// wordsBefore is the text directly before a series, and its line.
func (t *text) wordsBefore(s *series) (before string, at int) {
	first := s.first()
	if strings.TrimSpace(t.lines[first.line].text[:min(first.mark.start, len(t.lines[first.line].text))]) != "" {
		return t.lines[first.line].text[:first.mark.start], first.line
	}
	at = first.line - 1
	if at < 0 || t.lines[at].table || t.lines[at].quoted {
		return "", -1
	}
	l := &t.lines[at]
	if l.from == 0 && l.p.Label != "" {
		return l.p.Label + " " + l.text, at // as it reads where the label is typed
	}
	return l.text, at
}

// headingNoun is what the heading above a series names, when the series is the first under it.
func (t *text) headingNoun(s *series) (noun, int) {
	for i := s.first().line - 1; i >= max(0, s.first().line-headingReach); i-- {
		l := &t.lines[i]
		if l.heading != nil {
			return titleNoun(l.heading.Title), i
		}
		if l.entry != nil || l.table {
			break
		}
	}
	return noun{}, -1
}

// reachOf is how many words may stand between a noun and the words that say that a list of it follows.
func reachOf(n noun) int {
	if n.thing {
		return 3
	}
	return 8
}

// crosses reports whether a heading that holds no item stands between the items of a series.
func (t *text) crosses(s *series) bool {
	first, last := t.lines[s.first().line], t.lines[s.last().line]
	return first.heading == nil && last.heading == nil && t.homes[first.block] != t.homes[last.block]
}

// leadNoun is what the last sentence of a lead says is listed: a noun after a word of number without a number ("các
// giải pháp sau:"), before "sau", or at its start ("Nhiệm vụ của Sở:").
func leadNoun(lead string) noun {
	from := sentenceStart(lead)
	best := noun{}
	for at := from; at < len(lead); {
		w, end := scan.Word(lead, at)
		if w == "" {
			_, n := utf8.DecodeRuneInString(lead[at:])
			at += n
			continue
		}
		n := noun{}
		switch {
		case inCompound(lead, at):
		case w == "các" || w == "những" || w == "mấy" || w == "nhiều" || w == "số" && (at == from || wordBefore(lead, at) == "một"):
			n = knownNoun(lead, scan.SkipSpace(lead, end))
			n.fresh = true
		case at == from || wordBefore(lead, at) == "có" || wordBefore(lead, at) == "về":
			n = knownNoun(lead, at)
		default:
			n = knownNoun(lead, at)
			next, _ := scan.WordAfter(lead, n.end)
			n.fresh = markBefore(lead, at) == ',' && (next == "gồm" || next == "bao" || next == "như")
			if n.end > at && next != "sau" && !n.fresh {
				n = noun{}
			}
		}
		if n.known && !ordinalFollows(lead, n.end) && (n.text != "yêu cầu" || at != from || nounEnds(lead, n.end)) {
			if c := contextAfter(lead, n.end); c.points && !c.past && !c.known && (c.words <= reachOf(n) || at == from && c.words <= 2*reachOf(n)) {
				best = n
			}
			end = max(end, n.end)
		}
		at = end
	}
	return best
}

// ordinalFollows reports whether a noun that ends at byte at goes on as "giải pháp thứ hai", which is one and no list.
func ordinalFollows(s string, at int) bool {
	w, _ := scan.WordAfter(s, at)
	return w == "thứ"
}

// sentenceStart is where the last clause of s begins: after a full stop, a semicolon or a colon.
func sentenceStart(s string) int {
	s = trimRight(s)
	last := len(strings.TrimRight(s, ": "))
	low := max(0, len(s)-2*contextBytes)
	for low < len(s) && !utf8.RuneStart(s[low]) {
		low++
	}
	for i := len(s) - 2; i >= low; i-- {
		if s[i] == ';' || s[i] == ':' && i < last || (s[i] == '.' || s[i] == '!' || s[i] == '?') && sentenceStops(s, i) {
			return i + 1 + leadingSpace(s[i+1:])
		}
	}
	return low + leadingSpace(s[low:])
}

// titleNoun is what a heading names: the noun that it begins with, words of number and "về" before it passed over.
func titleNoun(title string) noun {
	at := leadingSpace(title)
	for range 4 {
		if n := knownNoun(title, at); n.end > at {
			if n.text == "yêu cầu" && !nounEnds(title, n.end) || ordinalFollows(title, n.end) {
				return noun{}
			}
			return n.listed()
		}
		w, end := scan.Word(title, at)
		if !beforeTitleNoun.Has(w) {
			if _, e := count(title, at); e > at {
				end = e
			} else {
				break
			}
		}
		at = scan.SkipSpace(title, end)
	}
	return noun{}
}

// nounEnds reports whether a word that may be a noun or a verb is a noun, by what follows it at byte at: no object.
func nounEnds(s string, at int) bool {
	w, end := scan.WordAfter(s, at)
	two, _ := scan.WordAfter(s, end)
	return w == "" || afterTitleNoun.Has(w) || afterTitleNoun.Has(w+"_"+two)
}

// afterTitleNoun are the words, one or two, that follow a noun in a title, where after a verb its object stands.
var afterTitleNoun = lazy.Words{Text: "với về của chung khi trong và riêng khác cần đối_với cơ_bản cụ_thể kỹ_thuật chủ_yếu bắt_buộc tối_thiểu đặt_ra trọng_tâm cấp_bách cấp_thiết sau như"}

var beforeTitleNoun = lazy.Words{Text: "về một số các những nêu đề xuất công tác"}

// listed is what a title that begins with the noun lists: of "Nhóm giải pháp về vốn" the solutions; of "Lĩnh vực kinh tế",
// the name of one thing, nothing.
func (n noun) listed() noun {
	head := strings.Fields(n.heads)
	if n.thing || len(head) == 0 || oneThing[strings.TrimSpace(n.heads)] {
		return noun{}
	}
	if i := strings.Index(n.text, head[0]); i > 0 && n.kind != "" {
		n.text = n.text[i:]
	}
	return n
}

// oneThing are nouns that as a title name one thing of many.
var oneThing = map[string]bool{"lĩnh vực": true, "giai đoạn": true, "khâu": true, "nhóm": true, "trụ cột": true, "chủ đề": true, "kịch bản": true, "phương án": true, "mức": true, "bước": true}
