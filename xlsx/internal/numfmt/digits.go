package numfmt

import (
	"math"
	"strconv"
)

// significant is how many digits of a number a spreadsheet keeps.
const significant = 15

// decimal is a number as its digits: 0.d1d2d3… times ten to the power of exp.
type decimal struct {
	digits []byte // '0' to '9', without zeros at the end
	exp    int
}

// newDecimal is a number that is not negative, with the digits that a spreadsheet keeps of it.
func newDecimal(buf []byte, v float64) decimal {
	if v == 0 {
		return decimal{}
	}
	b := strconv.AppendFloat(buf[:0], v, 'e', significant-1, 64)
	e := len(b) - 1
	for b[e] != 'e' {
		e--
	}
	exp, _ := strconv.Atoi(string(b[e+1:]))
	b = b[:e]
	copy(b[1:], b[2:]) // the point
	d := decimal{b[:len(b)-1], exp + 1}
	d.trim()
	return d
}

func (d *decimal) trim() {
	for len(d.digits) > 0 && d.digits[len(d.digits)-1] == '0' {
		d.digits = d.digits[:len(d.digits)-1]
	}
	if len(d.digits) == 0 {
		d.exp = 0
	}
}

// round rounds to so many decimals, halves away from zero.
func (d *decimal) round(decimals int) {
	keep := d.exp + decimals
	switch {
	case keep >= len(d.digits):
		return
	case keep < 0:
		*d = decimal{}
		return
	}
	up := d.digits[keep] >= '5'
	d.digits = d.digits[:keep]
	for i := keep - 1; up && i >= 0; i-- {
		if d.digits[i] < '9' {
			d.digits[i]++
			up = false
			break
		}
		d.digits[i] = '0'
	}
	if up {
		d.digits = append(d.digits[:0], '1')
		d.exp++
	}
	d.trim()
}

// at is the digit at a place: 0 is that before the point, 1 the tens, -1 the first decimal.
func (d *decimal) at(place int) byte {
	if i := d.exp - 1 - place; i >= 0 && i < len(d.digits) {
		return d.digits[i]
	}
	return '0'
}

// shift multiplies by ten to the power of n.
func (d *decimal) shift(n int) {
	if len(d.digits) > 0 {
		d.exp += n
	}
}

// maxDecimals is how many decimals General shows of a small number before it shows a power of ten.
const maxDecimals = 9

// appendGeneral appends a number in the format General.
func appendGeneral(dst []byte, v float64) []byte {
	if n := int64(v); float64(n) == v && v > -1e15 && v < 1e15 {
		return strconv.AppendInt(dst, n, 10)
	}
	if v < 0 {
		dst, v = append(dst, '-'), -v
	}
	var buf [32]byte
	d := newDecimal(buf[:], v)
	if d.exp > 20 || d.exp < -3 && len(d.digits)-d.exp > maxDecimals {
		return appendScientific(dst, d)
	}
	if d.exp <= 0 {
		dst = append(dst, '0')
	}
	for place := d.exp - 1; place >= 0; place-- {
		dst = append(dst, d.at(place))
	}
	if len(d.digits) <= d.exp {
		return dst
	}
	dst = append(dst, '.')
	for place := -1; place >= d.exp-len(d.digits); place-- {
		dst = append(dst, d.at(place))
	}
	return dst
}

func appendScientific(dst []byte, d decimal) []byte {
	dst = append(dst, d.digits[0])
	if len(d.digits) > 1 {
		dst = append(append(dst, '.'), d.digits[1:]...)
	}
	return appendExponent(append(dst, 'E'), d.exp-1, true, 2)
}

// appendExponent appends the power of ten with at least width digits.
func appendExponent(dst []byte, exp int, plus bool, width int) []byte {
	switch {
	case exp < 0:
		dst, exp = append(dst, '-'), -exp
	case plus:
		dst = append(dst, '+')
	}
	digits := strconv.Itoa(exp)
	for i := len(digits); i < width; i++ {
		dst = append(dst, '0')
	}
	return append(dst, digits...)
}

// plain tells the sections that the quick way below shows.
func (s *section) plain() plain {
	if len(s.tokens) == 1 && s.tokens[0].kind == generalNumber || len(s.tokens) == 0 {
		return general
	}
	if s.isDate() || s.exponent || s.fraction != nil || s.scale > 0 || s.before == 0 || s.percent > 1 {
		return notPlain
	}
	lastBefore := -1
	for i, t := range s.tokens {
		switch {
		case t.kind == digit && t.text == "?", t.kind != digit && t.kind != point && t.kind != percentSign:
			return notPlain
		case t.kind == percentSign && i != len(s.tokens)-1:
			return notPlain
		case t.kind == digit && i < s.before:
			lastBefore = i
			if t.text == "0" && i != s.before-1 {
				return notPlain
			}
		case t.kind == digit && t.text != "0":
			return notPlain
		}
	}
	if lastBefore < 0 || s.tokens[lastBefore].text != "0" || s.point && s.decimals == 0 || len(s.tokens) > 0 && s.tokens[0].kind != digit {
		return notPlain
	}
	return fixed
}

// appendPlain appends a number in a format of digits alone.
func (s *section) appendPlain(dst []byte, v float64) []byte {
	negative := v < 0
	v = math.Abs(v)
	if n := int64(v); s.decimals == 0 && s.percent == 0 && float64(n) == v && v < 1e15 {
		if negative {
			dst = append(dst, '-')
		}
		from := len(dst)
		dst = strconv.AppendInt(dst, n, 10)
		if s.grouped {
			dst = group(dst, from)
		}
		return dst
	}
	var buf [32]byte
	d := newDecimal(buf[:], v)
	d.shift(2 * s.percent)
	d.round(s.decimals)
	if negative && len(d.digits) > 0 {
		dst = append(dst, '-')
	}
	from := len(dst)
	if d.exp <= 0 {
		dst = append(dst, '0')
	}
	for place := d.exp - 1; place >= 0; place-- {
		dst = append(dst, d.at(place))
	}
	if s.grouped {
		dst = group(dst, from)
	}
	if s.decimals > 0 {
		dst = append(dst, '.')
		for place := range s.decimals {
			dst = append(dst, d.at(-1-place))
		}
	}
	if s.percent > 0 {
		dst = append(dst, '%')
	}
	return dst
}

// group parts the thousands of the digits in dst from from on.
func group(dst []byte, from int) []byte {
	n := len(dst) - from
	commas := (n - 1) / 3
	for range commas {
		dst = append(dst, 0)
	}
	for i, j := len(dst)-commas-1, len(dst)-1; j > i; {
		for range 3 {
			dst[j] = dst[i]
			i--
			j--
		}
		dst[j] = ','
		j--
	}
	return dst
}
