// Command charseteval measures how well package charset tells the encodings apart: on the vectors of the facts cut
// to a number of bytes, on paragraphs of a corpus encoded and cut the same way, and on the same paragraphs in
// Unicode, none of which may be taken for a legacy encoding.
//
//	go run ./internal/charseteval -vectors ../shared/facts/charsets/vectors ../shared/corpus/news.txt.xz
package main

import (
	"bufio"
	"flag"
	"fmt"
	"io"
	"log"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"unicode"

	"example.com/vanban/normalize/charset"
	"golang.org/x/text/runes"
	"golang.org/x/text/transform"
	"golang.org/x/text/unicode/norm"
)

func main() {
	vectors := flag.String("vectors", "../shared/facts/charsets/vectors", "folder of the vectors")
	paragraphs := flag.Int("n", 100000, "paragraphs of each corpus")
	flag.Parse()
	if err := onVectors(*vectors); err != nil {
		log.Fatal(err)
	}
	for _, corpus := range flag.Args() {
		if err := onCorpus(corpus, *paragraphs); err != nil {
			log.Fatal(err)
		}
	}
}

var cuts = []int{40, 100, 400}

// files are the vectors and what they are in.
var files = []struct {
	name     string
	encoding *charset.Encoding
}{
	{"tcvn3.bin", charset.TCVN3}, {"vni-win.bin", charset.VNI}, {"viscii.bin", charset.VISCII}, {"viscii-iconv.bin", charset.VISCII},
	{"vps.bin", charset.VPS}, {"bkhcm1.bin", charset.BKHCM1}, {"bkhcm2.bin", charset.BKHCM2},
	{"vietware-f.bin", charset.VietwareF}, {"vietware-x.bin", charset.VietwareX}, {"tcvn5712-1-iconv.bin", charset.TCVN5712},
	{"cp1258.bin", charset.Windows1258}, {"cp1258-iconv.bin", charset.Windows1258}, {"viqr.bin", charset.VIQR},
	{"ncr-dec.bin", charset.NCRDecimal}, {"ncr-hex.bin", charset.NCRHex}, {"unicode-decomposed.bin", charset.Decomposed},
	{"utf8-as-cp1252.txt", charset.Mojibake}, {"source.utf8.txt", charset.UTF8},
}

// onVectors cuts each vector to a number of bytes at every place.
func onVectors(dir string) error {
	fmt.Println("vectors: cuts of so many bytes, how many of them detected right | wrong | not at all")
	for _, f := range files {
		stored, err := os.ReadFile(filepath.Join(dir, f.name))
		if err != nil {
			return err
		}
		fmt.Printf("%-24s", f.name)
		for _, size := range cuts {
			var t tally
			for from := 0; from+size <= len(stored); from++ {
				t.add(f.encoding, stored[from:from+size])
			}
			fmt.Printf("  %4d: %s", size, t)
		}
		fmt.Println()
	}
	return nil
}

// tally counts detections.
type tally struct{ right, wrong, silent int }

// String is the tally in percent, as cells of a table.
func (t tally) String() string {
	all := float64(max(1, t.right+t.wrong+t.silent)) / 100
	return fmt.Sprintf("%6.2f%% | %5.2f%% | %5.2f%%", float64(t.right)/all, float64(t.wrong)/all, float64(t.silent)/all)
}

// add detects stored bytes. Another encoding that gives the same text is right.
func (t *tally) add(want *charset.Encoding, stored []byte) {
	got, confident := charset.Detect(stored)
	switch {
	case !confident:
		t.silent++
	case got == want || text(got, stored) == text(want, stored):
		t.right++
	default:
		t.wrong++
	}
}

func text(e *charset.Encoding, stored []byte) string {
	decoded, _ := e.NewDecoder().Bytes(stored)
	return string(decoded)
}

// onCorpus measures on paragraphs of an xz-compressed file, one a line.
func onCorpus(name string, paragraphs int) error {
	unpack := exec.Command("xz", "-dc", name)
	unpacked, err := unpack.StdoutPipe()
	if err != nil {
		return err
	}
	if err := unpack.Start(); err != nil {
		return err
	}
	encoded := map[*charset.Encoding]*[3]tally{}
	var alarms falseAlarms
	lines := bufio.NewReader(unpacked)
	n := 0
	for ; n < paragraphs; n++ {
		line, err := lines.ReadString('\n')
		if err == io.EOF {
			break
		}
		if err != nil {
			return err
		}
		line = strings.TrimSpace(line)
		alarms.add(line)
		if n%20 == 0 {
			cutParagraph(encoded, line)
		}
	}
	fmt.Printf("%s: %d paragraphs\n", filepath.Base(name), n)
	fmt.Printf("  in Unicode: taken for a legacy encoding: %d whole, %d without accents, %d of %d pieces that only have letters of Latin-1\n",
		alarms.whole, alarms.bare, alarms.pieces, alarms.latin)
	for _, e := range charset.All() {
		if t := encoded[e]; t != nil {
			fmt.Printf("  in %-24s", e)
			for i, size := range cuts {
				fmt.Printf("  %4d: %s", size, t[i])
			}
			fmt.Println()
		}
	}
	if err := unpack.Process.Kill(); err != nil {
		return err
	}
	_ = unpack.Wait() // it was killed before its end
	return nil
}

// cutParagraph encodes a paragraph in each encoding and cuts it.
func cutParagraph(encoded map[*charset.Encoding]*[3]tally, paragraph string) {
	for _, e := range charset.All() {
		stored, err := e.NewEncoder().Bytes([]byte(paragraph))
		if err != nil {
			continue // a character that the encoding lacks
		}
		if encoded[e] == nil {
			encoded[e] = new([3]tally)
		}
		for i, size := range cuts {
			if len(stored) >= size {
				encoded[e][i].add(e, stored[:size])
			}
		}
	}
}

// falseAlarms counts Unicode text that was taken for something else.
type falseAlarms struct{ whole, bare, latin, pieces int }

// accentless takes the accents off, as in a message typed without them.
var accentless = transform.Chain(norm.NFD, runes.Remove(runes.In(unicode.Mn)), runes.Map(func(r rune) rune {
	switch r {
	case 'đ':
		return 'd'
	case 'Đ':
		return 'D'
	}
	return r
}))

// add tries a paragraph, the same without accents, and each of its longest stretches of words without letters beyond Latin-1.
func (f *falseAlarms) add(paragraph string) {
	if e, confident := charset.Detect([]byte(paragraph)); confident && e != charset.UTF8 {
		f.whole++
		fmt.Printf("  %s: %q\n", e, paragraph)
	}
	if e, confident := charset.DetectString(paragraph); confident {
		f.whole++
		fmt.Printf("  %s: %q\n", e, paragraph)
	}
	if bare, _, err := transform.String(accentless, paragraph); err == nil {
		if e, confident := charset.DetectString(bare); confident {
			f.bare++
			if f.bare < 20 {
				fmt.Printf("  %s: %q\n", e, bare)
			}
		}
	}
	var piece []string
	for _, word := range append(strings.Fields(paragraph), "ư") {
		if strings.IndexFunc(word, func(r rune) bool { return r > 0xFF }) < 0 {
			piece = append(piece, word)
			continue
		}
		if s := strings.Join(piece, " "); strings.IndexFunc(s, func(r rune) bool { return r > 0x7F }) >= 0 {
			f.latin++
			if e, confident := charset.DetectString(s); confident {
				f.pieces++
				if f.pieces < 40 {
					fmt.Printf("  %s: %q\n", e, s)
				}
			}
		}
		piece = piece[:0]
	}
}
