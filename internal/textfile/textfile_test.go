package textfile_test

import (
	"errors"
	"slices"
	"strings"
	"testing"
	"unicode/utf8"

	"example.com/vanban/internal/textfile"
	"example.com/vanban/model"
)

func TestLines(t *testing.T) {
	for _, test := range []struct {
		name, content string
		want          []textfile.Line
	}{
		{"line ends", "a\nb\r\nc\rd\fe", []textfile.Line{{"a", 0, false}, {"b", 2, false}, {"c", 5, false}, {"d", 7, false}, {"e", 9, true}}},
		{"blank lines", "\n\na", []textfile.Line{{"", 0, false}, {"", 1, false}, {"a", 2, false}}},
		{"a byte order mark", "\xEF\xBB\xBFxã", []textfile.Line{{"xã", 3, false}}},
		{"UTF-16", "\xFE\xFF\x00x\x00\xE3", []textfile.Line{{"xã", -1, false}}},
		{"UTF-16 cut in the middle of a character", "\xFF\xFEx\x00\xE3\x00y", []textfile.Line{{"xã", -1, false}}},
		{"8-bit lines among UTF-8", "xã\nxã hội\nx\xB7\nab", []textfile.Line{{"xã", 0, false}, {"xã hội", 4, false}, {"x·", -1, false}, {"ab", 17, false}}},
		{"UTF-8 lines among 8-bit", "x\xB7\nh\xE9i\n\xB6\xB7\nxã", []textfile.Line{{"x·", -1, false}, {"héi", -1, false}, {"¶·", -1, false}, {"xÃ£", -1, false}}},
		{"Unicode's separators", "a\u2028b\u2029c", []textfile.Line{{"a", 0, false}, {"b", 4, false}, {"c", 8, false}}},
		{"the end of a DOS file", "a\x1A\x00\x00", []textfile.Line{{"a", 0, false}}},
		{"nothing", "", nil},
	} {
		got, err := textfile.Decode([]byte(test.content)).Lines()
		if err != nil || !slices.Equal(got, test.want) {
			t.Errorf("%s: %+v, %v", test.name, got, err)
		}
	}
}

func TestWhatIsNoText(t *testing.T) {
	for name, content := range map[string]string{
		"a zero":               "abc\x00def",
		"control characters":   strings.Repeat("\x01\x02\x03", 30),
		"UTF-16 of no text":    "\xFF\xFE" + strings.Repeat("\x00\xD8", 100),
		"a picture":            "\x89PNG\r\n\x1a\n\x00\x00\x00\rIHDR",
		"compressed":           "\x1f\x8b\x08\x00\x00\x00\x00\x00\x04\x03\xab",
		"zeros between others": strings.Repeat("\x12\x00\x00\x00", 100),
	} {
		if lines, err := textfile.Decode([]byte(content)).Lines(); !errors.Is(err, model.ErrFormat) {
			t.Errorf("%s: %d lines, %v", name, len(lines), err)
		}
	}
}

// FuzzLines reads any bytes: lines of valid UTF-8 without line ends, those with an offset being the file's bytes there.
func FuzzLines(f *testing.F) {
	for _, seed := range []string{"a\r\nb\fc", "\xFF\xFEa\x00", "x\xB7\nxã", "\x00a\x00b", "a\u2028\xEF\xBF\xBD"} {
		f.Add([]byte(seed))
	}
	f.Fuzz(func(t *testing.T, b []byte) {
		lines, err := textfile.Decode(b).Lines()
		if err != nil && !errors.Is(err, model.ErrFormat) {
			t.Fatal(err)
		}
		for _, l := range lines {
			if !utf8.ValidString(l.Stored) || strings.ContainsAny(l.Stored, "\n\r\f") {
				t.Fatalf("line %q", l.Stored)
			}
			if l.Offset >= 0 && string(b[l.Offset:l.Offset+len(l.Stored)]) != l.Stored {
				t.Fatalf("%q is not at %d", l.Stored, l.Offset)
			}
		}
	})
}
