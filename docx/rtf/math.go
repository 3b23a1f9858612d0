package rtf

// mathWords read a formula as one line of text: fractions with a slash, powers and indexes with ^ and _, roots with √, and
// arguments of several operands in parentheses (chapter "Office Math").
func mathWords() map[string]func(*reader, *token) {
	return map[string]func(*reader, *token){
		"moMath":     func(*reader, *token) {},
		"moMathPara": func(*reader, *token) {},
		"mnum":       func(rd *reader, _ *token) { rd.argument("") },
		"mden":       func(rd *reader, _ *token) { rd.argument("/") },
		"mrad":       func(rd *reader, _ *token) { rd.argument("√") },
		"mdeg":       (*reader).leaveOut,
		"msup":       func(rd *reader, _ *token) { rd.script("^") },
		"msub":       func(rd *reader, _ *token) { rd.script("_") },
	}
}

// script reads a power or an index; what stands in it without text leaves no mark.
func (rd *reader) script(mark string) {
	if rd.to != nil {
		return
	}
	rd.flush()
	p := rd.story.p
	before := p.Pieces()
	rd.mark(mark)
	rd.atEnd(func() {
		rd.flush()
		if p.Pieces() == before+1 {
			p.Truncate(before)
		} else {
			p.Enclose(before + 1)
		}
	})
}

// argument reads an argument behind a mark, in parentheses when it is more than one operand.
func (rd *reader) argument(mark string) {
	if rd.to != nil {
		return
	}
	if mark != "" {
		rd.mark(mark)
	}
	rd.flush()
	p := rd.story.p
	before := p.Pieces()
	rd.atEnd(func() {
		rd.flush()
		p.Enclose(before)
	})
}

// mathProperties are the groups that hold no text of a formula.
var mathProperties = []string{
	"maccPr", "margPr", "mbarPr", "mborderBoxPr", "mboxPr", "mctrlPr", "mdPr", "meqArrPr", "mfPr", "mfuncPr", "mgroupChrPr", "mlimLowPr", "mlimUppPr",
	"mmathPict", "mmathPr", "mmPr", "mnaryPr", "moMathParaPr", "mphantPr", "mradPr", "mrPr", "msPrePr", "msSubPr", "msSubSupPr", "msSupPr",
}
