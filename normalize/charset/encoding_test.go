package charset_test

import (
	"bytes"
	"errors"
	"io"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"testing/iotest"
	"unicode"
	"unicode/utf8"

	"example.com/vanban/normalize/charset"
	"golang.org/x/text/encoding"
	"golang.org/x/text/transform"
	"golang.org/x/text/unicode/norm"
)

// alphabet is every Vietnamese letter beyond ASCII.
const alphabet = "àáảãạăằắẳẵặâầấẩẫậèéẻẽẹêềếểễệìíỉĩịòóỏõọôồốổỗộơờớởỡợùúủũụưừứửữựỳýỷỹỵđ" +
	"ÀÁẢÃẠĂẰẮẲẴẶÂẦẤẨẪẬÈÉẺẼẸÊỀẾỂỄỆÌÍỈĨỊÒÓỎÕỌÔỒỐỔỖỘƠỜỚỞỠỢÙÚỦŨỤƯỪỨỬỮỰỲÝỶỸỴĐ"

const sample = "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nBáo cáo kết quả công tác năm 2020: đã làm được, chưa làm được./."

// noCapitals are the encodings whose accented capitals are typed in a capitals font.
var noCapitals = map[*charset.Encoding]bool{charset.TCVN3: true, charset.VietwareF: true}

func TestEveryLetterComesBack(t *testing.T) {
	for _, e := range charset.All() {
		t.Run(e.Name(), func(t *testing.T) {
			for _, r := range alphabet {
				want := string(r)
				if noCapitals[e] && !strings.ContainsRune("ĂÂÊÔƠƯĐ", r) {
					want = string(unicode.ToLower(r))
				}
				stored, err := e.NewEncoder().String(string(r))
				if e == charset.BKHCM1 && r == 'Ỵ' {
					if err == nil {
						t.Errorf("%c is encoded as %x, but the encoding has no code for it", r, stored)
					}
					continue
				}
				if err != nil {
					t.Errorf("%c: %v", r, err)
					continue
				}
				if got := decode(t, e, stored); got != want {
					t.Errorf("%c is stored as % x and read as %q", r, stored, got)
				}
			}
		})
	}
}

func TestTextComesBackThroughEveryEncoding(t *testing.T) {
	for _, e := range charset.All() {
		want := sample
		if noCapitals[e] {
			want = "CộNG HòA Xã HộI CHủ NGHĩA VIệT NAM" + sample[strings.IndexByte(sample, '\n'):]
		}
		stored, err := e.NewEncoder().String(sample)
		if err != nil {
			t.Fatalf("%s: %v", e, err)
		}
		if got := decode(t, e, stored); got != want {
			t.Errorf("%s: %q", e, got)
		}
	}
}

func TestStreamsGiveTheSameInAnyCut(t *testing.T) {
	for _, e := range charset.All() {
		t.Run(e.Name(), func(t *testing.T) {
			stored, err := e.NewEncoder().Bytes([]byte(sample))
			if err != nil {
				t.Fatal(err)
			}
			whole := decode(t, e, string(stored))
			byBytes, err := io.ReadAll(e.NewDecoder().Reader(iotest.OneByteReader(bytes.NewReader(stored))))
			if err != nil || string(byBytes) != whole {
				t.Errorf("decoded byte by byte: %q, %v", byBytes, err)
			}
			if got := inSmallSteps(t, e.NewDecoder().Transformer, stored); got != whole {
				t.Errorf("decoded in small steps: %q", got)
			}
			if got := inSmallSteps(t, e.NewEncoder().Transformer, []byte(sample)); got != string(stored) {
				t.Errorf("encoded in small steps: % x\nwant % x", got, stored)
			}
		})
	}
}

func TestMissingCharactersAreErrorsUnlessReplaced(t *testing.T) {
	var missing *charset.RepertoireError
	if _, err := charset.TCVN3.NewEncoder().String("giá 漢"); !errors.As(err, &missing) || missing.Rune != '漢' {
		t.Errorf("error %v", err)
	}
	got, err := encoding.ReplaceUnsupported(charset.VNI.NewEncoder()).String("giá 漢 xã")
	if err != nil || decode(t, charset.VNI, got) != "giá \x1a xã" {
		t.Errorf("replaced: %q, %v", got, err)
	}
	got, err = encoding.HTMLEscapeUnsupported(charset.TCVN3.NewEncoder()).String("giá 漢 xã")
	if err != nil || decode(t, charset.TCVN3, got) != "giá &#28450; xã" {
		t.Errorf("escaped: %q, %v", got, err)
	}
}

func TestBytesThatAreNoLettersAreKept(t *testing.T) {
	for _, e := range []*charset.Encoding{charset.TCVN3, charset.VNI, charset.VietwareX, charset.Windows1258, charset.TCVN5712} {
		for b := range 256 {
			text := decode(t, e, string([]byte{byte(b)}))
			stored, err := e.NewEncoder().String(text)
			if err != nil {
				t.Errorf("%s: byte %02x is read as %q: %v", e, b, text, err)
				continue
			}
			if back := decode(t, e, stored); back != text && !noCapitals[e] {
				t.Errorf("%s: byte %02x is read as %q, written as % x and read as %q", e, b, text, stored, back)
			}
		}
	}
}

func TestForms(t *testing.T) {
	for _, c := range []struct {
		name     string
		encoding *charset.Encoding
		stored   string
		want     string
	}{
		{"VNI accent of the other case", charset.VNI, "TR\xD6\xF4\xF8NG A\xE2u", "TRƯờNG Âu"},
		{"VISCII capitals at control positions", charset.VISCII, "\x02\x05\x06\xA0\x14\x19\x1E", "ẲẴẪÕỶỸỴ"},
		{"VPS capitals at control positions", charset.VPS, "\x02\x03\x04\x05\x06\x10\x11\x12\x13\x14\x15\x19\x1C\x1D", "ẠẬẶẸỆỊỌỘỢỤỰỴẪỮ"},
		{"TCVN 5712 combining accents", charset.TCVN5712, "A\xB0a\xB3\xA2\xB4", "ÀáẬ"},
		{"Windows-1258, precomposed and combining", charset.Windows1258, "\xE0 a\xCC \xE2\xEC", "à à ấ"},
		{"VIQR, star for horn", charset.VIQR, "du*o*'i nu+o+'c", "dưới nước"},
		{"VIQR, escaped marks", charset.VIQR, `O^ng ta la\. Ai\? D\de`, "Ông ta la. Ai? Dde"},
		{"VIQR, mark after a whole letter", charset.VIQR, "Ho^.i nghi..", "Hội nghị."},
		{"VIQR, đ in capitals and mixed", charset.VIQR, "DDo^`ng Dda(.ng", "Đồng Đặng"},
		{"references, decimal and hexadecimal", charset.NCRDecimal, "Vi&#7879;t &#x1EC7; &#X1ec7; &#60;", "Việt ệ ệ <"},
		{"references that are none", charset.NCRHex, "R&D &#; &#x; &#xZ; &#99999999; &#0; &#xD800; &#12", "R&D &#; &#x; &#xZ; &#99999999; &#0; &#xD800; &#12"},
		{"references to Windows-1252", charset.NCRDecimal, "&#147;a&#148;", "“a”"},
		{"references beside Windows-1252 bytes", charset.NCRHex, "CH\xCDNH TR&#x1ECA;", "CHÍNH TRỊ"},
		{"combining accents", charset.Decomposed, "Hô\u0323i nghi\u0323", "Hội nghị"},
		{"mojibake beside right text", charset.Mojibake, "Há»™i nghá»‹ và Hội nghị – café", "Hội nghị và Hội nghị – café"},
		{"mojibake with the unused bytes", charset.Mojibake, "CHÃ\u008dNH Ä\u0090ÁNG", "CHÍNH ĐÁNG"},
	} {
		t.Run(c.name, func(t *testing.T) {
			if got := decode(t, c.encoding, c.stored); got != c.want {
				t.Errorf("%q", got)
			}
		})
	}
}

// TestVectors decodes texts that other people's converters encoded. The expected text is what is left of the source
// when the letters are folded that the encoding cannot tell apart.
func TestVectors(t *testing.T) {
	dir := filepath.FromSlash("../../../shared/facts/charsets/vectors")
	source, err := os.ReadFile(filepath.Join(dir, "source.utf8.txt"))
	if err != nil {
		t.Skipf("the vectors are not here: %v", err)
	}
	for _, v := range vectors {
		t.Run(v.file, func(t *testing.T) {
			stored, err := os.ReadFile(filepath.Join(dir, v.file))
			if err != nil {
				t.Fatal(err)
			}
			want := strings.Map(func(r rune) rune {
				if strings.ContainsRune(v.folded, r) {
					return unicode.ToLower(r)
				}
				return r
			}, string(source))
			want = strings.NewReplacer(v.replaced...).Replace(want)
			if got := decode(t, v.encoding, string(stored)); got != want {
				t.Error(firstDifference(got, want))
			}
			compareWithConverter(t, dir, v, want)
		})
	}
}

// compareWithConverter counts where the text that is wanted differs from what the converter itself decodes.
func compareWithConverter(t *testing.T, dir string, v vector, want string) {
	name := strings.TrimSuffix(v.file, ".bin") + ".expected.txt"
	expected, err := os.ReadFile(filepath.Join(dir, name))
	if err != nil {
		return // made by iconv, which gives the source
	}
	if want = v.converter.Replace(want); want != string(expected) {
		t.Errorf("against the converter: %s", firstDifference(want, string(expected)))
	}
}

type vector struct {
	file     string
	encoding *charset.Encoding
	folded   string   // capitals that the converter encoded as small letters
	replaced []string // letters that it encoded as others
	// converter gives what the converter decodes wrongly from what is right: it takes bytes 80-9F for Windows-1252.
	converter *strings.Replacer
}

var (
	accentedCapitals = "ÀÁẢÃẠẰẮẲẴẶẦẤẨẪẬÈÉẺẼẸỀẾỂỄỆÌÍỈĨỊÒÓỎÕỌỒỐỔỖỘỜỚỞỠỢÙÚỦŨỤỪỨỬỮỰỲÝỶỸỴ"
	same             = strings.NewReplacer()
	vectors          = []vector{
		{"tcvn3.bin", charset.TCVN3, accentedCapitals, nil, same},
		{"vni-win.bin", charset.VNI, "", nil, same},
		{"viscii.bin", charset.VISCII, "ẲẴẪÕỶỸỴ", nil, strings.NewReplacer("Ạ", "€", "Ệ", "Ž", "Ụ", "ž")},
		{"viscii-iconv.bin", charset.VISCII, "", nil, same},
		{"vps.bin", charset.VPS, "ẠẶẪẬẸỆỊỌỘỢỤỮỰỴ", nil, strings.NewReplacer("Ằ", "Ž", "Ờ", "ž")},
		{"bkhcm1.bin", charset.BKHCM1, "", []string{"Ặ", "Ụ", "Ỵ", "Ị"}, strings.NewReplacer("Á", "€", "Ị", "Ž")},
		{"bkhcm2.bin", charset.BKHCM2, "", nil, same},
		{"vietware-f.bin", charset.VietwareF, accentedCapitals, nil, same},
		{"vietware-x.bin", charset.VietwareX, "", nil, same},
		{"tcvn5712-1-iconv.bin", charset.TCVN5712, "", nil, same},
		{"cp1258.bin", charset.Windows1258, "", nil, same},
		{"cp1258-iconv.bin", charset.Windows1258, "", nil, same},
		{"viqr.bin", charset.VIQR, "", nil, strings.NewReplacer("HĐND", "HDDND")},
		{"ncr-dec.bin", charset.NCRDecimal, "", nil, same},
		{"ncr-hex.bin", charset.NCRHex, "", nil, same},
		{"unicode-decomposed.bin", charset.Decomposed, "", nil, same},
		{"utf8-as-cp1252.txt", charset.Mojibake, "", nil, same},
	}
)

func decode(t *testing.T, e *charset.Encoding, stored string) string {
	t.Helper()
	text, err := e.NewDecoder().String(stored)
	if err != nil {
		t.Fatalf("%s: decoding % x: %v", e, stored, err)
	}
	if !utf8.ValidString(text) || !norm.NFC.IsNormalString(text) {
		t.Errorf("%s: decoded text is not NFC: %q", e, text)
	}
	return text
}

// inSmallSteps runs a transformer with a destination of few bytes and a source that grows by one byte at a time.
func inSmallSteps(t *testing.T, tr transform.Transformer, src []byte) string {
	t.Helper()
	tr.Reset()
	var out []byte
	dst := make([]byte, 16)
	for from, to := 0, 0; ; {
		n, m, err := tr.Transform(dst, src[from:to], to == len(src))
		out = append(out, dst[:n]...)
		from += m
		switch {
		case err == nil && to == len(src):
			return string(out)
		case err == transform.ErrShortDst && n+m > 0:
		case err == transform.ErrShortDst && len(dst) < 256: // NFC writes a letter with all its accents at once
			dst = make([]byte, 256)
		case (err == nil || err == transform.ErrShortSrc) && to < len(src):
			to++
		default:
			t.Fatalf("stuck at byte %d: %v", from, err)
		}
	}
}

func firstDifference(got, want string) string {
	g, w := []rune(got), []rune(want)
	for i := range w {
		if i >= len(g) || g[i] != w[i] {
			return "got " + string(g[max(0, min(len(g), i)-10):min(len(g), i+20)]) + "\nwant " + string(w[max(0, i-10):min(len(w), i+20)])
		}
	}
	return "text goes on: " + string(g[len(w):])
}
