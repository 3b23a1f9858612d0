package vanban

import (
	"bytes"
	"encoding/json"
	"errors"
	"io"

	"example.com/vanban/internal/textfile"
	"example.com/vanban/model"
)

// isJSON recognises the JSON form of a document.
func isJSON(head []byte) bool {
	head = bytes.TrimLeft(bytes.TrimPrefix(head, []byte("\xEF\xBB\xBF")), " \t\r\n")
	return bytes.HasPrefix(head, []byte("{")) && bytes.Contains(head, []byte(`"vanban.document/`))
}

// readJSON reads what [Write] writes as "json". The text in it counts: frame, sections and enumerations are
// recognised anew from the body.
func readJSON(r io.ReaderAt, size int64) (*model.Document, error) {
	b, err := textfile.ReadAll(r, size)
	if err != nil {
		return nil, err
	}
	d := new(model.Document)
	if err := json.Unmarshal(bytes.TrimPrefix(b, []byte("\xEF\xBB\xBF")), d); err != nil {
		if errors.Is(err, model.ErrFormat) {
			return nil, err
		}
		return nil, model.Errorf(model.ErrCorrupt, "JSON: %v", err)
	}
	return d, nil
}
