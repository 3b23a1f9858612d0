package docx

import (
	"strconv"

	"example.com/vanban/model"
	"golang.org/x/text/encoding/charmap"
)

// run reads the w:r whose start tag was met last.
func (st *story) run() {
	outer := st.char
	st.char = st.formats.character(st.p.format.base, st.formats.plainRun)
	st.inside(st.runContent)
	st.char = outer
}

func (st *story) runContent() {
	s := st.s
	st.watch()
	switch s.Tag {
	case tagRPr:
		st.char = st.formats.character(st.p.format.base, st.runProperties())
	case tagT, tagMathT:
		st.chars()
	case tagFldChar:
		st.fieldChar()
	case tagInstrText:
		st.instruction()
	case tagAlternateContent:
		chooseAlternate(s, st.runContent)
	case tagRuby:
		st.inside(func() {
			if s.Tag == tagRubyBase {
				st.inside(st.inline)
			}
		})
	default:
		if st.visible() {
			st.mark()
		}
	}
}

// mark reads the elements of a run that stand for one character or anchor something.
func (st *story) mark() {
	switch st.s.Tag {
	case tagTab, tagPTab:
		st.put("\t")
	case tagCr:
		st.put("\n")
	case tagBr:
		st.lineBreak()
	case tagNoBreakHyphen:
		st.put("\u2011")
	case tagSoftHyphen:
		st.put("\u00AD")
		st.p.pieces[len(st.p.pieces)-1].whole = false
		st.p.eightBit = st.p.eightBit || st.char.eightBit
	case tagSym:
		st.symbol()
	case tagFootnoteReference:
		st.noteReference(footnotes)
	case tagEndnoteReference:
		st.noteReference(endnotes)
	case tagCommentReference:
		st.commentReference()
	case tagDrawing, tagPict, tagObject:
		st.drawing()
	}
}

// visible reports whether what is read now shows: not deleted, and in no field's instruction.
func (st *story) visible() bool { return st.deleted == 0 && !st.inInstruction() }

// put adds generated text to the paragraph.
func (st *story) put(text string) {
	p := st.p
	st.separate()
	start := len(p.text)
	p.text = append(p.text, text...)
	p.pieces = append(p.pieces, piece{start: start, end: len(p.text), char: st.char, link: st.currentLink(), whole: true})
	p.hidden = p.hidden || st.char.format.Hidden
	st.read = true
}

// separate keeps what a page or column break parts from running together.
func (st *story) separate() {
	p := st.p
	if !p.broken {
		return
	}
	p.broken = false
	if n := len(p.text); n > 0 && p.text[n-1] != '\n' {
		p.text = append(p.text, '\n')
		p.pieces = append(p.pieces, piece{start: n, end: n + 1, char: st.char, whole: true})
	}
}

func (st *story) lineBreak() {
	switch st.s.Attr(attrType) {
	case "page":
		st.anchor(model.Anchor{Kind: model.AnchorPageBreak})
		st.p.broken = true
	case "column":
		st.anchor(model.Anchor{Kind: model.AnchorColumnBreak})
		st.p.broken = true
	default:
		st.put("\n")
	}
}

func (st *story) anchor(a model.Anchor) {
	st.p.anchors = append(st.p.anchors, anchor{len(st.p.pieces), a})
}

// symbol reads a w:sym: a character by its code in a symbol font (ECMA-376 part 1, 17.3.3.30).
func (st *story) symbol() {
	code, err := strconv.ParseUint(st.s.Attr(attrChar), 16, 16)
	if err != nil {
		return
	}
	text := string(rune(code))
	if d := st.formats.decoders.of(st.s.Attr(attrFont)); d != nil {
		if decoded, ok := d.Decode(text); ok {
			text = decoded
			if name := d.Name(); name != "" {
				st.charsets[name] = true
			}
		}
	} else if code >= 0xF020 && code <= 0xF0FF {
		text = string(charmap.Windows1252.DecodeByte(byte(code)))
	}
	st.put(text)
}

// chars reads the w:t whose start tag was met last.
func (st *story) chars() {
	if !st.visible() {
		return
	}
	if st.customMark > 0 && st.takeMark() {
		return
	}
	s, p := st.s, st.p
	for depth := s.Depth(); s.Chars(depth); st.watch() {
		st.separate()
		start := len(p.text)
		p.text = s.AppendChars(p.text)
		c := s.CharData()
		pc := piece{start: start, char: st.char, link: st.currentLink()}
		if !c.Marked {
			pc.origin = model.Origin{Part: st.index, From: uint32(c.From), To: uint32(c.To)}
		}
		p.check(&pc)
		pc.end = len(p.text)
		if pc.end > start {
			p.pieces = append(p.pieces, pc)
			p.eightBit = p.eightBit || st.char.eightBit
			p.hidden = p.hidden || st.char.format.Hidden
			st.read = true
		}
	}
}
