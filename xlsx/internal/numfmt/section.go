package numfmt

import (
	"strconv"
	"strings"
	"unicode/utf8"
)

// section is one of the up to four parts of a code.
type section struct {
	tokens []token
	cond   byte // '<', '>', '=', 'l' for <=, 'g' for >=, 'n' for <>, 0 without a condition
	limit  float64

	digits   int  // placeholders of digits
	before   int  // of them before the decimal sign
	decimals int  // of them after it
	grouped  bool // thousands are parted
	scale    int  // times that it is divided by a thousand
	percent  int  // times that it is multiplied by a hundred
	point    bool
	exponent bool
	fraction *fraction
	at       bool
	day      bool // shows a day, month or year
	time     bool // shows a time
	clock12  bool // has AM/PM
	elapsed  bool // shows hours, minutes or seconds beyond a day
	seconds  int  // decimals of seconds
	language int  // of the names of days and months
}

func (s *section) isDate() bool { return s.day || s.time }

func (s *section) isGeneral() bool {
	return len(s.tokens) == 0 && s.digits == 0 || len(s.tokens) == 1 && s.tokens[0].kind == generalNumber
}

// holds reports whether the condition of the section holds for v.
func (s *section) holds(v float64) bool {
	switch s.cond {
	case '<':
		return v < s.limit
	case '>':
		return v > s.limit
	case '=':
		return v == s.limit
	case 'l':
		return v <= s.limit
	case 'g':
		return v >= s.limit
	case 'n':
		return v != s.limit
	}
	return false
}

// onlyNegative reports whether the condition holds for negative numbers alone, which then show no sign of their own.
func (s *section) onlyNegative() bool {
	return s.cond == '<' && s.limit <= 0 || s.cond == 'l' && s.limit < 0
}

// restNegative reports whether negative numbers alone are left when the condition does not hold.
func (s *section) restNegative() bool {
	return s.cond == 'g' && s.limit == 0 || s.cond == '>' && s.limit < 0
}

// parseSection reads a section.
func parseSection(code string) *section {
	s := &section{}
	for i := 0; i < len(code); {
		i += s.parse(code, i)
	}
	s.settle()
	return s
}

// parse reads what stands at i and returns its length.
func (s *section) parse(code string, i int) int {
	rest := code[i:]
	switch c := rest[0]; c {
	case '"':
		end := strings.IndexByte(rest[1:], '"')
		if end < 0 {
			s.literal(rest[1:])
			return len(rest)
		}
		s.literal(rest[1 : end+1])
		return end + 2
	case '\\', '!':
		return 1 + s.character(rest[1:], literal)
	case '_':
		return 1 + s.character(rest[1:], space)
	case '*':
		_, n := utf8.DecodeRuneInString(rest[1:])
		if len(rest) == 1 {
			n = 0
		}
		return 1 + n
	case '[':
		return s.bracket(rest)
	case '0', '#', '?':
		s.add(token{kind: digit, text: rest[:1]})
		return 1
	case '.':
		if s.time && len(rest) > 1 && rest[1] == '0' && s.digits == 0 {
			n := len(rest[1:]) - len(strings.TrimLeft(rest[1:], "0"))
			s.add(token{kind: subsecond, n: n})
			s.seconds = max(s.seconds, min(n, 9))
			return 1 + n
		}
		s.add(token{kind: point})
		return 1
	case ',':
		s.add(token{kind: literal, text: ",", n: 1})
		return 1
	case '%':
		s.add(token{kind: percentSign})
		return 1
	case '@':
		s.add(token{kind: at})
		return 1
	case '/':
		if !s.isDate() && s.lastDigit() {
			s.add(token{kind: slash})
			return 1
		}
		s.literal("/")
		return 1
	}
	if n := s.word(rest); n > 0 {
		return n
	}
	return s.character(rest, literal)
}

func (s *section) add(t token) { s.tokens = append(s.tokens, t) }

func (s *section) literal(text string) {
	if text != "" {
		s.add(token{kind: literal, text: text})
	}
}

// character adds the first character of rest as a literal or as a space of its width.
func (s *section) character(rest string, kind tokenKind) int {
	if rest == "" {
		return 0
	}
	_, n := utf8.DecodeRuneInString(rest)
	s.add(token{kind: kind, text: rest[:n]})
	return n
}

// lastDigit reports whether a placeholder was the last thing but literals.
func (s *section) lastDigit() bool {
	return len(s.tokens) > 0 && s.tokens[len(s.tokens)-1].kind == digit
}

// word reads General, an exponent or a letter of a date.
func (s *section) word(rest string) int {
	lower := strings.ToLower(rest[:min(len(rest), 8)])
	switch {
	case strings.HasPrefix(lower, "general"):
		s.add(token{kind: generalNumber})
		return len("general")
	case strings.HasPrefix(lower, "standard"):
		s.add(token{kind: generalNumber})
		return len("standard")
	case strings.HasPrefix(lower, "am/pm"):
		s.add(token{kind: halfDay, text: rest[:5]})
		s.time, s.clock12 = true, true
		return 5
	case strings.HasPrefix(lower, "a/p"):
		s.add(token{kind: halfDay, text: rest[:3]})
		s.time, s.clock12 = true, true
		return 3
	case lower[0] == 'e' && len(lower) > 1 && (lower[1] == '+' || lower[1] == '-') && s.hasDigits():
		s.add(token{kind: exponentSign, text: rest[1:2]})
		return 2
	}
	kinds := map[byte]tokenKind{'y': year, 'm': month, 'd': day, 'h': hour, 's': second, 'e': year, 'g': era, 'b': year, 'a': era}
	kind, ok := kinds[lower[0]]
	if !ok {
		return 0
	}
	n := 1
	for n < len(rest) && rest[n]|0x20 == lower[0] {
		n++
	}
	if lower[0] == 'a' && n < 3 || (lower[0] == 'g' || lower[0] == 'b') && n > 4 {
		return 0
	}
	count := n
	if lower[0] == 'e' || lower[0] == 'b' && n > 2 {
		count = 4
	}
	s.add(token{kind: kind, n: count})
	switch kind {
	case hour, second:
		s.time = true
	case year, month, day, era:
		s.day = true
	}
	return n
}

func (s *section) hasDigits() bool {
	for _, t := range s.tokens {
		if t.kind == digit {
			return true
		}
	}
	return false
}

// bracket reads a colour, a condition, a currency with its language, or a time beyond the day.
func (s *section) bracket(rest string) int {
	end := strings.IndexByte(rest, ']')
	if end < 0 {
		s.literal(rest)
		return len(rest)
	}
	inner := rest[1:end]
	lower := strings.ToLower(inner)
	switch {
	case inner == "":
	case inner[0] == '$':
		symbol, language, _ := strings.Cut(inner[1:], "-")
		if code, _, _ := strings.Cut(language, ","); code != "" {
			if n, err := strconv.ParseUint(code, 16, 32); err == nil {
				s.language = int(n & 0xFFFF)
			}
		}
		s.literal(symbol)
	case strings.IndexByte("<>=", inner[0]) >= 0:
		s.condition(inner)
	case strings.Trim(lower, "h") == "":
		s.elapse(elapsedHour, len(inner))
	case strings.Trim(lower, "m") == "":
		s.elapse(elapsedMinute, len(inner))
	case strings.Trim(lower, "s") == "":
		s.elapse(elapsedSecond, len(inner))
	}
	return end + 1
}

func (s *section) elapse(kind tokenKind, n int) {
	s.add(token{kind: kind, n: n})
	s.time, s.elapsed = true, true
}

func (s *section) condition(inner string) {
	op, number := inner[0], inner[1:]
	switch {
	case strings.HasPrefix(inner, "<="):
		op, number = 'l', inner[2:]
	case strings.HasPrefix(inner, ">="):
		op, number = 'g', inner[2:]
	case strings.HasPrefix(inner, "<>"):
		op, number = 'n', inner[2:]
	}
	if limit, err := strconv.ParseFloat(strings.TrimSpace(number), 64); err == nil {
		s.cond, s.limit = op, limit
	}
}

// settle finds out what the tokens mean together.
func (s *section) settle() {
	if s.isDate() {
		s.minutes()
		for i := range s.tokens {
			switch t := &s.tokens[i]; t.kind {
			case digit, point, percentSign:
				*t = token{kind: literal, text: map[tokenKind]string{digit: t.text, point: ".", percentSign: "%"}[t.kind]}
			}
		}
		return
	}
	first, last := -1, -1 // placeholders before the decimal sign
	for i := range s.tokens {
		switch t := &s.tokens[i]; t.kind {
		case digit:
			s.digits++
			switch {
			case s.exponent:
			case s.point:
				s.decimals++
			default:
				s.before++
				if first < 0 {
					first = i
				}
				last = i
			}
		case point:
			if s.point || s.exponent {
				*t = token{kind: literal, text: "."}
			}
			s.point = true
		case exponentSign:
			s.exponent = true
		case percentSign:
			s.percent++
		case at:
			s.at = true
		}
	}
	s.commas(first, last)
	s.findFraction()
}

// commas tells the commas that part thousands and those that divide by a thousand.
func (s *section) commas(first, last int) {
	kept := s.tokens[:0]
	lastDigit := -1 // any placeholder
	for i, t := range s.tokens {
		if t.kind == digit {
			lastDigit = i
		}
	}
	for i, t := range s.tokens {
		if t.kind == literal && t.n == 1 {
			switch {
			case first >= 0 && i > first && i < last:
				s.grouped = true
				continue
			case lastDigit >= 0 && (i > last && last >= 0 && s.follows(i, last) || i > lastDigit && s.follows(i, lastDigit)):
				s.scale++
				continue
			}
			t.n = 0
		}
		kept = append(kept, t)
	}
	s.tokens = kept
}

// follows reports whether nothing but commas stand between the tokens at from and at i.
func (s *section) follows(i, from int) bool {
	for j := from + 1; j < i; j++ {
		if t := s.tokens[j]; t.kind != literal || t.n != 1 {
			return false
		}
	}
	return true
}

// minutes tells minutes from months: they stand after hours or before seconds.
func (s *section) minutes() {
	previous := -1
	for i, t := range s.tokens {
		if t.kind == literal || t.kind == space || t.kind == halfDay {
			continue
		}
		if t.kind == month && t.n <= 2 && (previous >= 0 && (s.tokens[previous].kind == hour || s.tokens[previous].kind == elapsedHour) || s.secondsNext(i)) {
			s.tokens[i].kind = minute
		}
		previous = i
	}
	s.day = false
	for _, t := range s.tokens {
		s.day = s.day || t.kind == year || t.kind == month || t.kind == day
		s.time = s.time || t.kind == minute
	}
}

func (s *section) secondsNext(i int) bool {
	for _, t := range s.tokens[i+1:] {
		switch t.kind {
		case literal, space:
		default:
			return t.kind == second || t.kind == elapsedSecond
		}
	}
	return false
}
