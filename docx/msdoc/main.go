package msdoc

import (
	"example.com/vanban/docx/internal/flow"
	"example.com/vanban/model"
)

// readMain reads the main text.
func (rd *reader) readMain(to flow.Sink) error {
	length := rd.fib.lengths[mainText]
	if have := rd.text.length(); length > have {
		if rd.damage == nil {
			err := model.Errorf(model.ErrTruncated, "the text ends at character %d of %d", have, length)
			rd.damaged(streamMain, model.Msg("%s: cannot be read wholly: %v", streamMain, err), err)
		}
		length = have
	}
	if err := rd.newStory(mainText, to).read(0, length); err != nil || rd.fib.version >= firstWord97 {
		return err
	}
	// where text boxes of Word 6 are anchored is not read: their text comes last
	at := rd.fib.start(boxText)
	return rd.newStory(boxText, to).read(at, at+rd.fib.lengths[boxText])
}
