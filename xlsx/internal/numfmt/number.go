package numfmt

// append appends a number that is not negative; negative says that a minus sign goes with it.
func (s *section) append(dst []byte, v float64, negative bool) []byte {
	switch {
	case s.isDate():
		return s.appendDate(dst, v, negative)
	case s.fraction != nil:
		return s.appendFraction(dst, v, negative)
	}
	var buf [32]byte
	d := newDecimal(buf[:], v)
	d.shift(2*s.percent - 3*s.scale)
	exp := 0
	if s.exponent {
		exp = s.normalise(&d)
	} else if s.digits > 0 {
		d.round(s.decimals)
	}
	zero := s.digits > 0 && len(d.digits) == 0
	if negative && !zero {
		dst = append(dst, '-')
	}
	w := writer{section: s, dst: dst, d: d, exp: exp, place: s.before}
	w.any = d.exp > 0
	for i := range s.tokens {
		w.token(i, v)
	}
	return w.dst
}

// normalise scales d for a format with an exponent, rounds it, and returns the exponent: a multiple of the count of
// placeholders before the point.
func (s *section) normalise(d *decimal) int {
	if len(d.digits) == 0 {
		return 0
	}
	step := max(s.before, 1)
	for {
		exp := d.exp - 1
		if s.before == 0 {
			exp = d.exp
		}
		if r := exp % step; r < 0 {
			exp -= r + step
		} else {
			exp -= r
		}
		was := d.exp
		t := decimal{append([]byte(nil), d.digits...), d.exp - exp}
		t.round(s.decimals)
		if t.exp > s.before && t.exp > was-exp { // rounded up to one more digit
			d.digits, d.exp = append(d.digits[:0], '1'), was+1
			continue
		}
		*d = t
		return exp
	}
}

// writer writes the tokens of a section with the digits of a number.
type writer struct {
	*section
	dst   []byte
	d     decimal
	exp   int
	place int  // of the next placeholder, counted down from the count of those before the point
	any   bool // the number has digits before the point
	after bool // the point was written
	power bool // the exponent is written
}

func (w *writer) token(i int, v float64) {
	switch t := w.tokens[i]; t.kind {
	case literal:
		w.dst = append(w.dst, t.text...)
	case space:
		w.dst = append(w.dst, t.blanks()...)
	case percentSign:
		w.dst = append(w.dst, '%')
	case generalNumber:
		w.dst = appendGeneral(w.dst, v)
	case point:
		if w.before == 0 && w.d.exp > 0 {
			w.integer(w.d.exp - 1)
		}
		w.dst = append(w.dst, '.')
		w.after, w.place = true, 0
	case exponentSign:
		w.dst = appendExponent(append(w.dst, 'E'), w.exp, t.text == "+", w.width(i))
		w.power = true
	case digit:
		switch {
		case w.power:
		case w.after:
			w.place--
			w.decimal(t.text[0])
		default:
			w.place--
			w.whole(t.text[0])
		}
	}
}

// width is the count of placeholders of the exponent.
func (w *writer) width(i int) int {
	n := 0
	for _, t := range w.tokens[i+1:] {
		if t.kind == digit {
			n++
		}
	}
	return n
}

// whole writes the digit at the place before the point; the first placeholder takes all digits before its own.
func (w *writer) whole(placeholder byte) {
	if w.place == w.before-1 && w.d.exp > w.before {
		w.integer(w.d.exp - 1)
		return
	}
	if w.place < w.d.exp {
		w.put(w.place)
		return
	}
	switch placeholder {
	case '0':
		w.put(w.place)
		w.any = true
	case '?':
		w.dst = append(w.dst, ' ')
		if w.grouped && w.place%3 == 0 && w.place > 0 {
			w.dst = append(w.dst, ' ')
		}
	}
}

// integer writes the digits from a place down to that of the placeholder.
func (w *writer) integer(from int) {
	for place := from; place >= w.place && place >= 0; place-- {
		w.put(place)
	}
}

// put writes the digit of a place, and the comma after it where thousands are parted.
func (w *writer) put(place int) {
	w.dst = append(w.dst, w.d.at(place))
	if w.grouped && place > 0 && place%3 == 0 {
		w.dst = append(w.dst, ',')
	}
}

func (w *writer) decimal(placeholder byte) {
	if w.d.exp-len(w.d.digits) <= w.place { // not all digits from here on are zeros
		w.dst = append(w.dst, w.d.at(w.place))
		return
	}
	switch placeholder {
	case '0':
		w.dst = append(w.dst, '0')
	case '?':
		w.dst = append(w.dst, ' ')
	}
}
