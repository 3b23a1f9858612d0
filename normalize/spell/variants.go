package spell

import (
	"strings"
	"sync"

	"example.com/vanban/internal/spellmodel"
)

// variants are spellings of speech or of old that are no longer written, with the ones that dictionaries give. They are too
// common in print for the counts to show them up.
const variants = `tầu/tàu mầu/màu giầu/giàu nhẩy/nhảy dẫy/dãy gẫy/gãy nhậy/nhạy giầy/giày bẩy/bảy vẩy/vảy nầy/này mầy/mày
		khuyếch/khuếch huyênh/huênh nghành/ngành thày/thầy sẩy/sảy nẩy/nảy chẩy/chảy trẩy/trảy xẩy/xảy giòng/dòng bịnh/bệnh nhứt/nhất lịnh/lệnh`

// variant reports whether the proposal puts the spelling of today for one that is no longer written.
func (r *reader) variant(t *spellmodel.Token, p *spellmodel.Proposal) bool {
	return t.Shape != spellmodel.Title && p.ID == r.now(t.ID)
}

// now is today's spelling of a word, none when it is the written one.
func (r *reader) now(id spellmodel.ID) spellmodel.ID { return modern()[id] }

// modern has today's spelling by number.
var modern = sync.OnceValue(func() []spellmodel.ID {
	v := load().Vocabulary
	ids := make([]spellmodel.ID, v.Len())
	for pair := range strings.FieldsSeq(variants) {
		old, now, _ := strings.Cut(pair, "/")
		if a, b := v.Find([]byte(old)), v.Find([]byte(now)); a >= spellmodel.FirstSyllable && b >= spellmodel.FirstSyllable {
			ids[a] = b
		}
	}
	return ids
})
