package docx

// math reads a formula as one line of text: fractions with a slash, powers and indexes with ^ and _, roots with √.
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

// mathArgument reads an argument, in parentheses when it is more than one run.
func (st *story) mathArgument() { st.inside(st.mathContent) }

// script reads a power or an index; what stands in it without text leaves no mark.
func (st *story) script(mark string) {
	before := st.p.Pieces()
	st.put(mark)
	st.inside(st.mathContent)
	if st.p.Pieces() == before+1 {
		st.p.Truncate(before)
	}
}
