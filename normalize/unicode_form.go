package normalize

import (
	"unicode"
	"unicode/utf8"

	"golang.org/x/text/unicode/norm"

	"example.com/vanban/internal/viet"
	"example.com/vanban/model"
)

// unicodeForm finds text that is not what it looks like: decomposed letters, letters of other scripts, invisible characters.
func unicodeForm() *model.Rule {
	r := documented(&model.Rule{
		Name: "unicode-form", Severity: model.Warning, Safe: true,
		Summary: model.Msg("letters that only look right: decomposed, of another script, invisible"),
	})
	r.Check = func(d *model.Document, report func(model.Diagnostic)) {
		passages(d, func(p *passage) {
			var found []model.Diagnostic
			for i := range p.Runs {
				if run := &p.Runs[i]; run.Raw != "" {
					found = appendDecomposed(found, r, p, run)
				}
			}
			decomposed := len(found)
			found = appendStrange(found, r, p)
			if 0 < decomposed && decomposed < len(found) {
				sortFindings(found)
			}
			for _, f := range found {
				report(f)
			}
		})
	}
	return r
}

// appendDecomposed reports a run whose source holds decomposed letters. The edits write the words that hold them anew.
func appendDecomposed(found []model.Diagnostic, r *model.Rule, p *passage, run *model.Run) []model.Diagnostic {
	text := p.Text[run.Start:run.End]
	if run.Raw == text || norm.NFC.String(run.Raw) != text {
		return found // decoded from an 8-bit font
	}
	var edits []model.Edit
	raw := run.Raw
	for from := 0; from < len(text); {
		to := from
		for to < len(text) && !space(text[to]) {
			to++
		}
		rawTo := 0
		for rawTo < len(raw) && !space(raw[rawTo]) {
			rawTo++
		}
		if raw[:rawTo] != text[from:to] {
			edits = append(edits, p.replace(run.Start+from, run.Start+to, text[from:to]))
		}
		to, rawTo = min(to+1, len(text)), min(rawTo+1, len(raw))
		from, raw = to, raw[rawTo:]
	}
	if edits == nil {
		return found
	}
	first, last := edits[0].Span, edits[len(edits)-1].Span
	return append(found, p.finding(r, first.Start-p.Base, last.End-p.Base, model.Msg("the accents are typed as separate characters"), safe(edits...)))
}

// space reports whether c is an ASCII space: composition never crosses one.
func space(c byte) bool { return c == ' ' || c == '\t' || c == '\n' }

// appendStrange reports the characters of the text that are not what they look like.
func appendStrange(found []model.Diagnostic, r *model.Rule, p *passage) []model.Diagnostic {
	s := p.Text
	blanks := 0 // no-break spaces between two words in small letters
	for i := 0; i < len(s); {
		if s[i] < utf8.RuneSelf && (s[i] >= ' ' || s[i] == '\t' || s[i] == '\n') {
			i++
			continue
		}
		if n := plainLetter(s[i:]); n > 0 {
			i += n
			continue
		}
		c, size := utf8.DecodeRuneInString(s[i:])
		to := i + size
		switch {
		case c == 0xA0:
			if plainBlank(s, i, to) {
				blanks++
			}
		case control(c):
			for to < len(s) && control(after(s, to)) {
				_, size = utf8.DecodeRuneInString(s[to:])
				to += size
			}
			fix := review(p.replace(i, to, ""))
			fix.Safe = viet.IsLetter(before(s, i)) || viet.IsLetter(after(s, to)) // else it may stand for a sign
			found = append(found, p.finding(r, i, to, model.Msg("control character U+%04X", c), fix))
		case invisible(c):
			for to < len(s) && invisible(after(s, to)) {
				_, size = utf8.DecodeRuneInString(s[to:])
				to += size
			}
			if !joinsEmoji(s, i, to) {
				found = append(found, p.finding(r, i, to, model.Msg("invisible character U+%04X", c), safe(p.replace(i, to, ""))))
			}
		case c == unicode.ReplacementChar && size == 3:
			found = append(found, p.finding(r, i, to, model.Msg("a character was lost here before (U+FFFD)")))
		case toneMark(c):
			found = append(found, leftover(r, p, i, to, c))
		case lookalike(c) != 0:
			word, fixed := foreignWord(s, i)
			if f, ok := mixedWord(r, p, word, fixed); ok {
				found = append(found, f)
			}
			to = max(to, word.to)
		case privateUse(c):
			if letterBeside(s, i, to) {
				found = append(found, p.finding(r, i, to, model.Msg("private-use character U+%04X within a word: text of a font that was not decoded", c)))
			}
		case ligature(c) != "":
			found = append(found, p.finding(r, i, to, model.Msg("%q is one character: write %q", string(c), ligature(c)), safe(p.replace(i, to, ligature(c)))))
		}
		i = to
	}
	if blanks > 1 {
		found = append(found, noBreakSpaces(r, p))
		sortFindings(found)
	}
	return found
}

// plainLetter is the length of the letter that s begins with when it is surely a letter of Vietnamese: the first look at most of
// what is not ASCII.
func plainLetter(s string) int {
	switch s[0] {
	case 0xE1: // U+1E80 to U+1EFF
		if len(s) > 2 && (s[1] == 0xBA || s[1] == 0xBB) {
			return 3
		}
	case 0xC3: // U+00C0 to U+00FF but for Ð and ð
		if len(s) > 1 && s[1] != 0x90 && s[1] != 0xB0 {
			return 2
		}
	case 0xC4: // U+0100 to U+013F
		return min(2, len(s))
	case 0xC6: // U+0180 to U+01BF but for Ɖ
		if len(s) > 1 && s[1] != 0x89 {
			return 2
		}
	}
	return 0
}

// noBreakSpaces reports the no-break spaces of a paragraph that was pasted from a web page.
func noBreakSpaces(r *model.Rule, p *passage) model.Diagnostic {
	s := p.Text
	var edits []model.Edit
	first, last := 0, 0
	for i, c := range s {
		if to := i + len(noBreakSpace); c == 0xA0 && plainBlank(s, i, to) {
			if edits == nil {
				first = i
			}
			last = to
			edits = append(edits, p.replace(i, to, " "))
		}
	}
	f := p.finding(r, first, last, model.Msg("no-break spaces between plain words"), safe(edits...))
	f.Severity = model.Info
	return f
}

// plainBlank reports whether the bytes from i to to stand between two words in small letters.
func plainBlank(s string, i, to int) bool {
	a, b := before(s, i), after(s, to)
	return viet.IsLower(a) && viet.IsLower(b)
}
