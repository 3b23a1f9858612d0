package vanban

import (
	"bytes"
	"encoding/binary"
	"errors"
	"io"
	"slices"
	"strings"

	"example.com/vanban/internal/textfile"
	"example.com/vanban/model"
)

// headSize is how many bytes of a file formats are told by.
const headSize = 4096

// sniff finds out what a file is.
func sniff(r io.ReaderAt, size int64) (format, error) {
	head, err := headOf(r, size)
	if err != nil {
		return format{}, err
	}
	all := formats()
	return all[slices.IndexFunc(all, func(f format) bool { return f.is(head) })], nil
}

// headOf is the beginning of a file.
func headOf(r io.ReaderAt, size int64) ([]byte, error) {
	if size == 0 {
		return nil, model.Errorf(model.ErrTruncated, "it is empty")
	}
	head := make([]byte, min(size, headSize))
	n, err := r.ReadAt(head, 0)
	if err != nil && !errors.Is(err, io.EOF) {
		return nil, err
	}
	return head[:n], nil
}

// starts tells a file by its first bytes.
func starts(magics ...string) func([]byte) bool {
	return func(head []byte) bool {
		return slices.ContainsFunc(magics, func(m string) bool { return bytes.HasPrefix(head, []byte(m)) })
	}
}

// begins tells a file of text by how it begins, in small letters, after a byte order mark and white space.
func begins(openings ...string) func([]byte) bool {
	return func(head []byte) bool {
		text := opening(head)
		return slices.ContainsFunc(openings, func(o string) bool { return strings.HasPrefix(text, o) })
	}
}

// opening is the text at the beginning of a file in small letters, from its first character that is not white space.
func opening(head []byte) string {
	return strings.ToLower(strings.TrimLeft(textfile.Decode(head).String(), " \t\r\n\f\u00A0\uFEFF\x00"))
}

// The first bytes of what is no document of text.
var (
	pictures = []string{"\x89PNG", "\xFF\xD8\xFF", "GIF87a", "GIF89a", "II*\x00", "MM\x00*", "\xD7\xCD\xC6\x9A", "\x01\x00\x00\x00\x58\x00\x00\x00", "AT&TFORM"}
	archives = []string{"Rar!", "7z\xBC\xAF\x27\x1C", "\x1F\x8B", "BZh", "\xFD7zXZ"}
	// Word for Windows 1 and 2, Word for DOS and Write, WordPerfect.
	oldDocuments = []string{"\x9B\xA5", "\xDB\xA5", "1\xBE\x00\x00", "2\xBE\x00\x00", "\xFFWPC"}
	// BIFF 2 to 4, which need no compound file.
	oldWorkbooks = []string{"\x09\x00\x04\x00", "\x09\x00\x06\x00", "\x09\x02\x06\x00", "\x09\x04\x06\x00"}
)

// isPicture tells pictures by their first bytes, and by more of the header where those are letters that a text can begin with.
func isPicture(head []byte) bool {
	return starts(pictures...)(head) || isBitmap(head) || len(head) >= 12 && string(head[:4]) == "RIFF" && string(head[8:12]) == "WEBP"
}

// isBitmap tells a BMP: behind "BM" and the size of the file, four bytes of zero and where the pixels begin, which is not far behind
// the headers and the palette.
func isBitmap(head []byte) bool {
	const headers, far = 26, 1 << 16
	if len(head) < headers || string(head[:2]) != "BM" || binary.LittleEndian.Uint32(head[6:]) != 0 {
		return false
	}
	pixels := binary.LittleEndian.Uint32(head[10:])
	return pixels >= headers && pixels < far
}

// isPDF finds the mark of PDF, before which some programs write other bytes.
func isPDF(head []byte) bool { return bytes.Contains(head[:min(len(head), 1024)], []byte("%PDF-")) }

// isXML tells XML whose root element, or what stands before the first text, names the namespace.
func isXML(namespace string) func([]byte) bool {
	return func(head []byte) bool {
		text := opening(head)
		root := rootElement(text)
		return root != "" && !isHTMLElement(root) && (strings.HasPrefix(text, "<?xml") || strings.Contains(text, "xmlns")) &&
			strings.Contains(text, strings.ToLower(namespace))
	}
}

// rootElement is the name of the first element of markup in small letters, "" when the text does not begin with
// markup.
func rootElement(text string) string {
	for {
		text = strings.TrimLeft(text, " \t\r\n")
		end := ">"
		switch {
		case strings.HasPrefix(text, "<!--") && !strings.HasPrefix(text, "<!-->"):
			end = "-->"
		case strings.HasPrefix(text, "<?"), strings.HasPrefix(text, "<!"):
		case strings.HasPrefix(text, "<"):
			name := text[1:]
			if i := strings.IndexAny(name, " \t\r\n/>"); i >= 0 {
				return name[:i]
			}
			return ""
		default:
			return ""
		}
		i := strings.Index(text, end)
		if i < 0 {
			return ""
		}
		text = text[i+len(end):]
	}
}

// htmlElements are the elements that HTML files and pieces of HTML begin with.
const htmlElements = " html head body title meta link base style script div p table tbody tr td th figure section " +
	"article main header span font center b i u strong em h1 h2 h3 h4 h5 h6 ul ol li dl br hr img a form blockquote pre " +
	"noscript o:p "

func isHTMLElement(name string) bool {
	return name != "" && strings.Contains(htmlElements, " "+name+" ")
}

// isMHTML recognises a web archive by its header.
func isMHTML(head []byte) bool {
	text := opening(head)
	name, _, field := strings.Cut(text, ":")
	return field && !strings.ContainsAny(name, " \t\r\n<") && strings.Contains(text, "mime-version:") &&
		(strings.Contains(text, "multipart/") || strings.Contains(text, "text/html"))
}

// htmlTags are what text that holds several of them is HTML by, however it begins.
var htmlTags = []string{"</p>", "<br>", "<br/>", "<br />", "</td>", "</tr>", "</div>", "</span>", "</font>", "</b>", "</strong>", "</h1>", "</h2>", "</li>"}

// fewTags is how many tags text may hold that is no HTML.
const fewTags = 4

// isHTML recognises HTML files and pieces of HTML.
func isHTML(head []byte) bool {
	text := opening(head)
	if isHTMLElement(rootElement(text)) || strings.HasPrefix(text, "<!doctype html") {
		return true
	}
	tags := 0
	for _, t := range htmlTags {
		tags += strings.Count(text, t)
	}
	return tags > fewTags
}
