package docx

import (
	"strconv"

	"example.com/vanban/docx/internal/flow"
	"example.com/vanban/model"
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
		// 8-bit fonts use it as a letter
		st.p.Add("\u00AD", flow.Piece{Char: &st.char.Character, Link: st.currentLink()})
		st.read = true
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
func (st *story) visible() bool { return st.deleted == 0 && !st.fields.InInstruction() }

// put adds generated text to the paragraph.
func (st *story) put(text string) {
	st.p.Put(text, &st.char.Character, st.currentLink())
	st.read = true
}

func (st *story) lineBreak() {
	switch st.s.Attr(attrType) {
	case "page":
		st.p.Break(model.AnchorPageBreak)
	case "column":
		st.p.Break(model.AnchorColumnBreak)
	default:
		st.put("\n")
	}
}

func (st *story) anchor(a model.Anchor) {
	st.p.Anchor(a)
}

// symbol reads a w:sym: a character by its code in a symbol font (ECMA-376 part 1, 17.3.3.30).
func (st *story) symbol() {
	code, err := strconv.ParseUint(st.s.Attr(attrChar), 16, 16)
	if err != nil {
		return
	}
	st.put(st.formats.fonts.Symbol(rune(code), st.s.Attr(attrFont)))
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
		text := s.AppendChars(p.Room(&st.char.Character))
		pc := flow.Piece{Char: &st.char.Character, Link: st.currentLink()}
		if c := s.CharData(); !c.Marked {
			pc.Origin = model.Origin{Part: st.index, From: uint32(c.From), To: uint32(c.To)}
		}
		if p.Extend(text, pc) {
			st.read = true
		}
	}
}
