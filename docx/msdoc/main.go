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
	return rd.newStory(mainText, to).read(0, length)
}
