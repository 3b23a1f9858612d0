package rtf

import "sync"

// control is what a control word does.
type control struct {
	do         func(*reader, *token)
	everywhere bool // in destinations too, not only in the text of a story
}

// controls are the control words that are read, by name.
var controls = sync.OnceValue(func() map[string]control {
	m := make(map[string]control, 512)
	inText := func(name string, do func(*reader, *token)) { m[name] = control{do, false} }
	anywhere := func(name string, do func(*reader, *token)) { m[name] = control{do, true} }
	for _, words := range []map[string]func(*reader, *token){characterWords, paragraphWords(), frameWords(), borderWords(), tableWords(), sectionWords(), storyWords()} {
		for name, do := range words {
			inText(name, do)
		}
	}
	for _, words := range []map[string]func(*reader, *token){headerWords(), destinationWords(), noteControls(), marginWords(), shapeWords(), mathWords()} {
		for name, do := range words {
			anywhere(name, do)
		}
	}
	inText("cs", characterStyleWord)
	for name, text := range characterNames {
		anywhere(name, func(rd *reader, _ *token) { rd.put([]byte(text)) })
	}
	for _, name := range append(otherDestinations, mathProperties...) {
		anywhere(name, (*reader).leaveOut)
	}
	return m
})

// maxSubstitute bounds the characters that stand for one \u. They are bytes of a code page.
const maxSubstitute = 16

// word reads a control word.
func (rd *reader) word(t *token) {
	star := rd.star
	rd.star = false
	if rd.run.skip > 0 {
		if _, fallback := characterNames[string(t.name)]; fallback {
			rd.run.skip--
			return
		}
	}
	rd.settle()
	switch string(t.name) {
	case "u":
		rd.unicode(t.n)
		return
	case "uc":
		rd.uc = max(0, min(t.n, maxSubstitute))
		return
	case "bin":
		rd.binary(t.n)
		return
	}
	if rd.to != nil && rd.to.word(t) {
		return
	}
	switch c, known := rd.controls[string(t.name)]; {
	case known && (c.everywhere || rd.to == nil):
		c.do(rd, t)
	case star:
		rd.skipGroup()
	}
}

// symbol reads a control symbol (chapter "Special Characters").
func (rd *reader) symbol(char byte) {
	if rd.run.skip > 0 && char != '*' {
		rd.run.skip--
		return
	}
	rd.settle()
	rd.star = char == '*'
	switch char {
	case '\\', '{', '}':
		rd.put([]byte{char})
	case '~':
		rd.put([]byte("\u00A0"))
	case '-':
		// in some 8-bit fonts this byte is a letter
		rd.put([]byte("\u00AD"))
	case '_':
		rd.mark("\u2011")
	case '\t':
		rd.tab()
	case '\r', '\n':
		rd.endParagraph()
	}
}

func (rd *reader) tab() { rd.mark("\t") }

// leaveOut leaves out the rest of the group.
func (rd *reader) leaveOut(*token) { rd.skipGroup() }

// characterNames are the control words for one character.
var characterNames = map[string]string{
	"emdash": "\u2014", "endash": "\u2013", "emspace": "\u2003", "enspace": "\u2002", "qmspace": "\u2005", "bullet": "\u2022",
	"lquote": "\u2018", "rquote": "\u2019", "ldblquote": "\u201C", "rdblquote": "\u201D",
	"ltrmark": "\u200E", "rtlmark": "\u200F", "zwj": "\u200D", "zwnj": "\u200C", "zwbo": "\u200B", "zwnbo": "\u2060",
}

// headerWords say how the bytes of the document are to be read (chapters "Character Set", "Font (Family) Table").
func headerWords() map[string]func(*reader, *token) {
	return map[string]func(*reader, *token){
		"ansi":    func(rd *reader, _ *token) { rd.setPage(pageANSI) },
		"mac":     func(rd *reader, _ *token) { rd.setPage(pageMacintosh) },
		"pc":      func(rd *reader, _ *token) { rd.setPage(pagePC) },
		"pca":     func(rd *reader, _ *token) { rd.setPage(pagePS2) },
		"ansicpg": func(rd *reader, t *token) { rd.setPage(t.n) },
		"deff":    func(rd *reader, t *token) { rd.defaultFont, rd.character.font, rd.format = t.n, t.n, nil },
	}
}

func (rd *reader) setPage(number int) {
	rd.defaultPage = rd.pageOf(number)
	rd.page = rd.defaultPage
}

// otherDestinations are known to hold no text of the document, and may stand without the mark that tells readers to leave
// out what they do not know.
var otherDestinations = []string{
	"info", "filetbl", "revtbl", "rsidtbl", "pgdsctbl", "private", "nonshppict", "shprslt", "nonesttables", "objdata",
	"xe", "tc", "tcn", "rxe", "txe", "bkmkstart", "bkmkend", "ftnsep", "ftnsepc", "ftncn", "aftnsep", "aftnsepc", "aftncn", "panose", "falt",
	"themedata", "colorschememapping", "datastore", "latentstyles", "xmlnstbl", "generator", "template", "listname", "liststylename",
	"listpicture", "background", "levelnumbers", "blipuid",
}
