package recognize

import "strings"

// recipientsWord is the length of "Nơi nhận" with its colon at the start of s; 0 when s does not begin so.
func recipientsWord(s string) int {
	n := foldPrefix(s, "nơi nhận")
	if n == 0 {
		return 0
	}
	rest := strings.TrimLeft(s[n:], " \t\u00a0")
	switch {
	case rest == "":
		return len(s)
	case rest[0] == ':':
		return len(s) - len(rest) + 1
	case rest[0] == '-' || strings.HasPrefix(rest, "–") || rest[0] == '(' || rest[0] == '.':
		return len(s) - len(rest)
	}
	return 0
}

// recipientList collects the entries under "Nơi nhận".
type recipientList struct {
	entries []string
	dashes  bool
	closed  bool // the last entry has its closing punctuation
	kept    bool // the entry of the file copy ("Lưu") has come
}

// add takes one line and reports whether it belongs to the list.
func (r *recipientList) add(text string, bullet bool) bool {
	text = strings.TrimSpace(text)
	if text == "" {
		return true
	}
	dash := bullet || strings.HasPrefix(text, "-") || strings.HasPrefix(text, "–") || strings.HasPrefix(text, "+") || strings.HasPrefix(text, "*") || strings.HasPrefix(text, "•")
	if len(r.entries) == 0 {
		r.dashes = dash
	}
	begins := dash || len(r.entries) == 0 || r.closed && !r.kept || hasFoldedPrefix(fold(text), "lưu")
	if !begins && r.kept && r.closed {
		return false
	}
	if begins {
		for part := range strings.SplitSeq(strings.ReplaceAll(text, "; -", ";\x00-"), "\x00") {
			if trimItem(part) != "" {
				r.entries = append(r.entries, part)
			}
		}
	} else {
		last := len(r.entries) - 1
		r.entries[last] += " " + text
	}
	last := r.entries[max(len(r.entries)-1, 0):]
	r.closed = strings.HasSuffix(text, ";") || strings.HasSuffix(text, ".") || !r.dashes && strings.HasSuffix(text, ",")
	r.kept = r.kept || len(last) > 0 && hasFoldedPrefix(fold(trimItem(last[0])), "lưu")
	return true
}

// names are the recipients, without dashes and closing punctuation.
func (r *recipientList) names() []string {
	var out []string
	for _, e := range r.entries {
		if t := trimItem(e); worded(t) {
			out = append(out, t)
		}
	}
	return out
}
