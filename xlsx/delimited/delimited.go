// Package delimited reads tables kept as text, whose cells are parted by tabs, semicolons or commas (CSV, TSV): what many
// programs write under the name of a workbook.
package delimited

import (
	"io"
	"strings"

	"example.com/vanban/internal/textfile"
	"example.com/vanban/model"
	"example.com/vanban/xlsx"
	"example.com/vanban/xlsx/internal/celltext"
)

// separators are those that cells are parted by, the likeliest first.
const separators = "\t;,|"

// Is reports whether the beginning of a file is that of such a table: two lines at least, all cells of which are parted by
// one sign, in like counts.
func Is(head []byte) bool {
	text := textfile.Decode(head).String()
	if i := strings.LastIndexByte(text, '\n'); i > 0 && len(head) >= 4096 {
		text = text[:i]
	}
	return separator(text) != 0
}

// separator is the sign that parts the cells of a text, 0 when there is none.
func separator(text string) byte {
	if rest, ok := strings.CutPrefix(strings.ToLower(text), "sep="); ok && len(rest) > 1 && strings.IndexByte(separators, rest[0]) >= 0 && (rest[1] == '\r' || rest[1] == '\n') {
		return rest[0]
	}
	for _, sep := range []byte(separators) {
		if mark := string(sep); sep != '\t' && 2*strings.Count(text, mark+" ") > strings.Count(text, mark) {
			continue // the punctuation of sentences
		}
		counts := map[int]int{}
		lines, most := 0, 0
		rows(text, sep, func(cells []string) bool {
			if len(cells) > 1 || cells[0] != "" {
				counts[len(cells)]++
				lines++
			}
			return lines < 50
		})
		for n, count := range counts {
			if n > 1 {
				most = max(most, count)
			}
		}
		if lines > 1 && most*10 >= lines*7 {
			return sep
		}
	}
	return 0
}

// rows calls yield with the cells of each row. A cell may stand in quotation marks, which are doubled in it.
func rows(text string, sep byte, yield func([]string) bool) {
	var cells []string
	for i := 0; i < len(text); {
		cell, n := field(text[i:], sep)
		cells = append(cells, cell)
		i += n
		if i < len(text) && text[i] == sep {
			if i++; i == len(text) {
				cells = append(cells, "")
			}
			continue
		}
		i += lineEnd(text[i:])
		if !yield(cells) {
			return
		}
		cells = cells[:0]
	}
	if len(cells) > 0 {
		yield(cells)
	}
}

// field is the cell at the beginning of s and its length.
func field(s string, sep byte) (cell string, n int) {
	if s[0] == '"' {
		var sb strings.Builder
		for i := 1; i < len(s); {
			j := strings.IndexByte(s[i:], '"')
			if j < 0 {
				break
			}
			sb.WriteString(s[i : i+j])
			i += j + 1
			if i < len(s) && s[i] == '"' {
				sb.WriteByte('"')
				i++
				continue
			}
			if i == len(s) || s[i] == sep || s[i] == '\n' || s[i] == '\r' {
				return sb.String(), i
			}
			break
		}
	}
	for n < len(s) && s[n] != sep && s[n] != '\n' && s[n] != '\r' {
		n++
	}
	return s[:n], n
}

func lineEnd(s string) int {
	if strings.HasPrefix(s, "\r\n") {
		return 2
	}
	return min(len(s), 1)
}

// maxCells bounds the cells of a table.
const maxCells = 8 << 20

// Read reads a table of size bytes as a workbook of one sheet. All cells are texts: what is a number is for who knows the
// table to say. Errors are [*model.FileError].
func Read(r io.ReaderAt, size int64) (*xlsx.Workbook, error) {
	b, err := textfile.ReadAll(r, size)
	if err != nil {
		return nil, &model.FileError{Err: err}
	}
	decoded := textfile.Decode(b)
	if _, err := decoded.Lines(); err != nil {
		return nil, &model.FileError{Err: err}
	}
	text := strings.TrimRight(decoded.String(), "\x1A\x00")
	sep := separator(text[:min(len(text), 64<<10)])
	if sep == 0 {
		return nil, &model.FileError{Err: model.Errorf(model.ErrFormat, "there is no table in it")}
	}
	if rest, ok := strings.CutPrefix(strings.ToLower(text[:min(len(text), 5)]), "sep="); ok && rest != "" {
		text = text[strings.IndexAny(text, "\r\n"):]
		text = text[lineEnd(text):]
	}
	sheet := &xlsx.Sheet{Name: "Sheet1"}
	style := &xlsx.Style{NumberFormat: "General", Font: &model.Format{}}
	index, count := 0, 0
	rows(text, sep, func(cells []string) bool {
		row := xlsx.Row{Index: index}
		for c, cell := range cells {
			if cell != "" {
				row.Cells = append(row.Cells, xlsx.Cell{Column: c, Kind: xlsx.Text, Text: celltext.Clean(cell), Style: style})
			}
		}
		if count += len(row.Cells); count > maxCells {
			err = &model.FileError{Err: model.Errorf(model.ErrLimit, "more than %d cells", maxCells)}
			return false
		}
		if len(row.Cells) > 0 {
			sheet.Rows = append(sheet.Rows, row)
		}
		index++
		return true
	})
	return &xlsx.Workbook{Format: "csv", Sheets: []*xlsx.Sheet{sheet}, Charsets: func() []string { return nil }}, err
}
