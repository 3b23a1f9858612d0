package rtf

// destinationWords begin the tables of the document, and what stands in a field or beside it.
func destinationWords() map[string]func(*reader, *token) {
	return map[string]func(*reader, *token){
		"fonttbl": func(rd *reader, _ *token) {
			f := &fontTable{rd: rd}
			rd.send(f)
			rd.atEnd(f.end)
		},
		"colortbl": func(rd *reader, _ *token) {
			rd.send(&colorTable{rd: rd})
		},
		"stylesheet":        func(rd *reader, _ *token) { rd.send(newStyleSheet(rd)) },
		"listtable":         func(rd *reader, _ *token) { rd.send(&listTable{rd: rd}) },
		"listoverridetable": func(rd *reader, _ *token) { rd.send(&listTable{rd: rd}) },
		"pnseclvl":          (*reader).leaveOut,
		"fldinst":           beginInstruction,
		"fldrslt":           beginResult,
		"nesttableprops":    func(rd *reader, _ *token) { rd.nested = true },
		"upr":               func(rd *reader, _ *token) { rd.skipNextGroup() },
		"ud":                func(*reader, *token) {},
	}
}
