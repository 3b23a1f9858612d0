package rtf

import (
	"bytes"

	"example.com/vanban/model"
)

// atFileEnd ends what the file leaves open.
func (rd *reader) atFileEnd() error {
	rd.settle()
	open := len(rd.groups) - 1
	for len(rd.groups) > 1 && rd.err == nil {
		rd.closeGroup()
	}
	rd.endText()
	switch {
	case rd.err != nil:
		return rd.err
	case open == 0:
		return nil
	case !rd.seen:
		return model.Errorf(model.ErrTruncated, "it ends inside %d groups, before any text", open)
	}
	rd.notice(model.Error, model.Msg("the file is cut short: it ends inside %d groups", open))
	return nil
}

// atRootEnd ends the group that is the document. Text after it belongs to the document all the same: a brace too many has ended
// the group too early.
func (rd *reader) atRootEnd() {
	if len(rd.groups) < 2 {
		return
	}
	if rd.lastMark == 0 {
		rd.lastMark = bytes.LastIndex(rd.src, []byte(`\par`))
	}
	if rd.lastMark < rd.at || startOf(rd.src[rd.at:]) >= 0 {
		rd.at = len(rd.src)
		rd.closeGroup()
		return
	}
	if !rd.overclosed {
		rd.overclosed = true
		rd.notice(model.Warning, model.Msg("byte %d: a brace too many, what follows is read all the same", rd.at))
	}
}
