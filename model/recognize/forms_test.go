package recognize_test

import (
	"os"
	"regexp"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"example.com/vanban/docx"
	"example.com/vanban/model"
	"example.com/vanban/model/recognize"
)

// modelForms are the model forms of NĐ 30/2020/NĐ-CP Annex III, as the decree was published.
const modelForms = "../../../shared/samples/nd30/Phuluc3.docx"

// formCaption begins each form: "Mẫu 1.4 - Văn bản có tên loại".
var formCaption = regexp.MustCompile(`^Mẫu (\d\.\d+) - `)

// forms are the model forms, by number, each as a document of its own.
func forms(t *testing.T) map[string]*model.Document {
	t.Helper()
	f, err := os.Open(modelForms)
	if err != nil {
		t.Skipf("the annexes of NĐ 30/2020/NĐ-CP are not here: %v", err)
	}
	defer f.Close()
	info, err := f.Stat()
	if err != nil {
		t.Fatal(err)
	}
	whole, err := docx.Read(f, info.Size())
	if err != nil {
		t.Fatal(err)
	}
	out := map[string]*model.Document{}
	var form *model.Document
	for _, b := range whole.Body {
		text := model.BlockText(b)
		if m := formCaption.FindStringSubmatch(text); m != nil {
			form = &model.Document{}
			out[m[1]] = form
			continue
		}
		if strings.HasPrefix(text, "Ghi chú:") {
			form = nil
		}
		if form != nil {
			form.Body = append(form.Body, b)
		}
	}
	return out
}

// formFrame is what the frame of a form holds. All else of it is left blank by the form: number, place, date, subject,
// addressees, bases and the signer's name.
type formFrame struct {
	parent, issuer string
	typ            string
	titles         []string
	recipients     []string
}

func TestModelForms(t *testing.T) {
	const parent, issuer, signer = "TÊN CQ, TC CHỦ QUẢN1", "TÊN CƠ QUAN, TỔ CHỨC2", "QUYỀN HẠN, CHỨC VỤ CỦA NGƯỜI KÝ"
	post := []string{signer}
	want := map[string]formFrame{
		"1.1":  {parent, issuer, "nghị quyết", post, []string{"Như Điều", "Lưu: VT, ...7. …8"}},
		"1.2":  {parent, issuer, "quyết định", post, []string{"Như Điều", "Lưu: VT, ...9. …10"}},
		"1.3":  {parent, issuer, "quyết định", post, []string{"Như Điều", "Lưu: VT, ...8. …9"}},
		"1.4":  {parent, issuer, "", post, []string{"Lưu: VT, ...9. … 10"}},
		"1.5":  {parent, issuer, "công văn", post, []string{"Như trên", "Lưu: VT, ...8. …9"}},
		"1.6":  {parent, issuer, "công điện", post, []string{"Lưu: VT, …9. …10"}},
		"1.7":  {parent, issuer, "giấy mời", post, []string{"Lưu: VT, …9. ... 10"}},
		"1.8":  {parent, issuer, "giấy giới thiệu", post, []string{"Như trên", "Lưu: VT"}},
		"1.9":  {parent, issuer, "biên bản", []string{"THƯ KÝ", "CHỦ TỌA"}, []string{"Lưu: VT, Hồ sơ"}},
		"1.10": {parent, issuer, "giấy nghỉ phép", post, []string{"Lưu: VT,…9…"}},
		"2.1":  {},
		"2.2":  {},
		"3.1":  {"TÊN CQ, TC CHỦ QUẢN", "TÊN CƠ QUAN, TỔ CHỨC", "", post, []string{"Lưu: VT, ....."}},
		"3.2":  {"TÊN CQ, TC CHỦ QUẢN", "TÊN CƠ QUAN, TỔ CHỨC", "", post, []string{"Lưu: VT, ...."}},
	}
	found := forms(t)
	for number, d := range found {
		if _, ok := want[number]; !ok {
			t.Errorf("form %s is not expected", number)
			continue
		}
		recognize.Recognize(d)
	}
	for number, w := range want {
		t.Run(number, func(t *testing.T) {
			d := found[number]
			if d == nil {
				t.Fatal("the form was not found")
			}
			f := d.Frame
			got := formFrame{parent: f.Parent, issuer: f.Issuer, typ: f.Type.Name, recipients: f.Recipients}
			for _, s := range f.Signatures {
				got.titles = append(got.titles, s.Title)
				if s.Name != "" || s.Authority != "" {
					t.Errorf("signature %+v, want no more than the title", s)
				}
			}
			if diff := cmp.Diff(w, got, cmp.AllowUnexported(formFrame{})); diff != "" {
				t.Error(diff)
			}
			if !f.Number.IsZero() || f.Place != "" || !f.Date.IsZero() || len(f.Addressees) > 0 || len(f.Bases) > 0 || f.Author != "" || len(f.Marks) > 0 {
				t.Errorf("a blank is read as filled in: %+v", f)
			}
			if number != "1.3" && f.Subject != "" {
				t.Errorf("subject %q, want it blank", f.Subject)
			}
			letterhead := w.issuer != ""
			if f.Draft != letterhead || (f.Regime == model.State) != letterhead {
				t.Errorf("regime %q, draft %v", f.Regime, f.Draft)
			}
		})
	}
}
