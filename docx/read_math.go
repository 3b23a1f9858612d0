package docx

import "example.com/vanban/internal/ooxml"

// math reads a formula as one line of text, as Word's linear format has it: fractions with a slash, powers and indexes with ^ and _,
// roots with √, and arguments of several operands in parentheses.
func (st *story) math() {
	if !st.visible() {
		return
	}
	st.inside(st.mathContent)
}

func (st *story) mathContent() {
	switch st.s.Tag {
	case tagMathR:
		st.run()
	case tagMathF:
		st.inside(func() {
			if st.s.Tag == tagMathDen {
				st.put("/")
			}
			st.mathArgument()
		})
	case tagMathD:
		st.delimiters()
	case tagMathNary:
		st.nary()
	case tagMathSup:
		st.script("^")
	case tagMathSub:
		st.script("_")
	case tagMathRad:
		st.put("√")
		st.inside(func() {
			if st.s.Tag == tagMathE {
				st.mathArgument()
			}
		})
	case tagR, tagIns, tagMoveTo, tagDel, tagMoveFrom:
		st.inline()
	default:
		st.inside(st.mathContent)
	}
}

// mathArgument reads an argument, in parentheses when it is more than one operand.
func (st *story) mathArgument() {
	before := st.p.Pieces()
	st.inside(st.mathContent)
	st.p.Enclose(before)
}

// delimiters reads what stands in brackets (m:d), which are parentheses unless its properties say otherwise.
func (st *story) delimiters() {
	opening, parting, closing := "(", "|", ")"
	arguments := 0
	st.inside(func() {
		switch st.s.Tag {
		case tagMathDPr:
			st.mathCharacters(map[ooxml.Tag]*string{tagMathBegChr: &opening, tagMathSepChr: &parting, tagMathEndChr: &closing})
		case tagMathE:
			if arguments++; arguments == 1 {
				st.put(opening)
			} else {
				st.put(parting)
			}
			st.inside(st.mathContent)
		}
	})
	if arguments > 0 {
		st.put(closing)
	}
}

// nary reads a sum, a product or an integral: its sign, its limits and what it is taken of.
func (st *story) nary() {
	sign, shown := "∫", false
	st.inside(func() {
		if st.s.Tag == tagMathNaryPr {
			st.mathCharacters(map[ooxml.Tag]*string{tagMathChr: &sign})
			return
		}
		if !shown {
			st.put(sign)
			shown = true
		}
		if st.s.Tag == tagMathE {
			st.put(" ") // parts the limits from it
		}
		st.mathContent()
	})
}

// mathCharacters reads the characters that the properties of an object of a formula name; an empty one is none.
func (st *story) mathCharacters(into map[ooxml.Tag]*string) {
	st.inside(func() {
		if c := into[st.s.Tag]; c != nil {
			*c = st.s.Attr(attrMathVal)
		}
	})
}

// script reads a power or an index; what stands in it without text leaves no mark.
func (st *story) script(mark string) {
	before := st.p.Pieces()
	st.put(mark)
	st.inside(st.mathContent)
	if st.p.Pieces() == before+1 {
		st.p.Truncate(before)
		return
	}
	st.p.Enclose(before + 1)
}
