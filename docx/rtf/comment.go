package rtf

import (
	"fmt"
	"strconv"
	"strings"

	"example.com/vanban/docx/internal/flow"
	"example.com/vanban/model"
)

// beginComment reads the text of a comment (chapter "Comments (Annotations)").
func beginComment(rd *reader, _ *token) {
	d := rd.doc
	if len(d.Comments) == maxNotes {
		rd.fail(model.Errorf(model.ErrLimit, "more than %d comments", maxNotes))
		return
	}
	if rd.story.sink == nil {
		rd.skipGroup()
		return
	}
	place := len(d.Comments)
	rd.anchor(model.Anchor{Kind: model.AnchorComment, Index: place})
	d.Comments = append(d.Comments, rd.annotation)
	rd.annotation = model.Comment{}
	sink := flow.NewBlocks()
	rd.begin(sink)
	rd.atEnd(func() {
		rd.endStory()
		c := &d.Comments[place]
		c.Body = sink.Blocks()
		if c.Date == "" {
			c.Date = rd.annotation.Date
		}
		rd.annotation = model.Comment{}
	})
}

// commentText reads what is said of a comment.
func commentText(set func(*model.Comment, string)) func(*reader, *token) {
	return func(rd *reader, _ *token) {
		c := &capture{}
		rd.send(c)
		rd.atEnd(func() { set(&rd.annotation, strings.TrimSpace(string(c.content))) })
	}
}

// commentDate is a date in Word's DTTM form: minute, hour, day, month and year since 1900 in one number, in ISO 8601.
func commentDate(text string) string {
	n, err := strconv.ParseInt(text, 10, 64)
	if err != nil || n == 0 {
		return ""
	}
	v := uint32(n)
	return fmt.Sprintf("%04d-%02d-%02dT%02d:%02d:00Z", 1900+v>>20&0x1FF, v>>16&0xF, v>>11&0x1F, v>>6&0x1F, v&0x3F)
}

// capture is a destination that keeps its text.
type capture struct{ content []byte }

// maxCapture bounds the bytes that are kept.
const maxCapture = 4096

func (*capture) word(*token) bool { return false }

func (c *capture) text(s []byte) {
	if len(c.content)+len(s) <= maxCapture {
		c.content = append(c.content, s...)
	}
}
