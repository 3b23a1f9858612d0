package flow

import (
	"bytes"
	"strings"
	"unicode"
	"unicode/utf8"
)

// longestOperand is how many bytes of a formula's argument are enclosed at most.
const longestOperand = 4096

// Enclose puts parentheses around the pieces from the one at from on where they are more than one operand of a formula on one
// line: a fraction of sums, a power that is a product. One operand and what has brackets of its own stays as it is.
func (p *Paragraph) Enclose(from int) {
	if from >= len(p.pieces) {
		return
	}
	first := p.pieces[from]
	argument := p.text[first.start:]
	if len(argument) > longestOperand || isOperand(argument) {
		return
	}
	p.text = append(p.text, '(')
	copy(p.text[first.start+1:], p.text[first.start:])
	p.text[first.start] = '('
	p.pieces = append(p.pieces, Piece{})
	copy(p.pieces[from+1:], p.pieces[from:])
	for i := from + 1; i < len(p.pieces); i++ {
		p.pieces[i].start++
		p.pieces[i].end++
	}
	p.pieces[from] = Piece{start: first.start, end: first.start + 1, Char: first.Char, Link: first.Link, whole: true}
	for i := range p.anchors {
		if p.anchors[i].before > from {
			p.anchors[i].before++
		}
	}
	last := p.pieces[len(p.pieces)-1]
	p.Put(")", last.Char, last.Link)
}

// isOperand reports whether the text is one operand: letters and digits, or what stands in brackets.
func isOperand(text []byte) bool {
	text = bytes.TrimSpace(text)
	return !bytes.ContainsFunc(text, parts) || isBracketed(text)
}

// parts reports whether the character parts operands.
func parts(r rune) bool {
	return unicode.IsSpace(r) || unicode.Is(unicode.Sm, r) || unicode.Is(unicode.Pd, r) || strings.ContainsRune("*/:;·", r)
}

// brackets are the closing brackets by their opening ones.
var brackets = map[rune]rune{'(': ')', '[': ']', '{': '}', '|': '|', '⌊': '⌋', '⌈': '⌉'}

// isBracketed reports whether the bracket that the text begins with is closed at its end.
func isBracketed(text []byte) bool {
	open, n := utf8.DecodeRune(text)
	closing, ok := brackets[open]
	if !ok {
		return false
	}
	depth := 1
	for i, r := range string(text[n:]) {
		switch r {
		case closing:
			if depth--; depth == 0 {
				return n+i+utf8.RuneLen(r) == len(text)
			}
		case open:
			depth++
		}
	}
	return false
}
