package rtf

// mathWords read a formula as one line of text: fractions with a slash, powers and indexes with ^ and _, roots with √ (chapter
// "Office Math").
func mathWords() map[string]func(*reader, *token) {
	return map[string]func(*reader, *token){
		"moMath":     func(*reader, *token) {},
		"moMathPara": func(*reader, *token) {},
		"mden":       func(rd *reader, _ *token) { rd.mark("/") },
		"mrad":       func(rd *reader, _ *token) { rd.mark("√") },
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
		}
	})
}

// mathProperties are the groups that hold no text of a formula.
var mathProperties = []string{
	"maccPr", "margPr", "mbarPr", "mborderBoxPr", "mboxPr", "mctrlPr", "mdPr", "meqArrPr", "mfPr", "mfuncPr", "mgroupChrPr", "mlimLowPr", "mlimUppPr",
	"mmathPict", "mmathPr", "mmPr", "mnaryPr", "moMathParaPr", "mphantPr", "mradPr", "mrPr", "msPrePr", "msSubPr", "msSubSupPr", "msSupPr",
}
