package rtf

import (
	"cmp"
	"slices"

	"example.com/vanban/model"
)

// position is where a paragraph stands that is not in the flow of the text (chapter "Positioned Objects and Frames"), in twips from
// the edges that the words name.
type position struct {
	x, y         int
	acrossPage   bool // x is measured from the page or its margin
	downPage     bool // y is measured so
	given, lower bool // \posx and \posy stand there
}

// onPage reports whether the place on the page is told.
func (p position) onPage() bool { return p.acrossPage && p.downPage && p.given && p.lower }

func frameWords() map[string]func(*reader, *token) {
	return map[string]func(*reader, *token){
		"phpg":    func(rd *reader, _ *token) { rd.paragraph.position.acrossPage = true },
		"phmrg":   func(rd *reader, _ *token) { rd.paragraph.position.acrossPage = true },
		"phcol":   func(rd *reader, _ *token) { rd.paragraph.position.acrossPage = false },
		"pvpg":    func(rd *reader, _ *token) { rd.paragraph.position.downPage = true },
		"pvmrg":   func(rd *reader, _ *token) { rd.paragraph.position.downPage = true },
		"pvpara":  func(rd *reader, _ *token) { rd.paragraph.position.downPage = false },
		"posx":    func(rd *reader, t *token) { rd.paragraph.position.x, rd.paragraph.position.given = t.n, true },
		"posnegx": func(rd *reader, t *token) { rd.paragraph.position.x, rd.paragraph.position.given = t.n, true },
		"posy":    func(rd *reader, t *token) { rd.paragraph.position.y, rd.paragraph.position.lower = t.n, true },
		"posnegy": func(rd *reader, t *token) { rd.paragraph.position.y, rd.paragraph.position.lower = t.n, true },
	}
}

// placed is a paragraph of the body with its place on the page, and the boxes that it anchors.
type placed struct {
	position
	from int // index of its block
}

// place notes where the paragraph stands that becomes the block at from.
func (rd *reader) place(from int) {
	if p := rd.paragraph.position; p.onPage() {
		rd.placed = append(rd.placed, placed{p, from})
	} else {
		rd.order()
	}
}

// sameLine is how far, in twips, what is printed side by side may be apart in height.
const sameLine = 120

// order puts paragraphs with places on the page that follow each other, up to the last block, into the order in which they are
// read there: from above, side by side from the left. Programs that draw whole pages of such paragraphs write them in any order.
func (rd *reader) order() {
	all := rd.placed
	if len(all) == 0 {
		return
	}
	rd.placed = rd.placed[:0]
	blocks := rd.body.sink.Blocks()
	first := all[0].from
	pieces := map[int][]model.Block{} // by index of the first block
	for i, p := range all {
		to := len(blocks)
		if i+1 < len(all) {
			to = all[i+1].from
		}
		pieces[p.from] = slices.Clone(blocks[p.from:to])
	}
	slices.SortStableFunc(all, func(a, b placed) int { return cmp.Compare(a.y, b.y) })
	for from := 0; from < len(all); {
		to := from + 1
		for to < len(all) && all[to].y-all[from].y <= sameLine {
			to++
		}
		slices.SortStableFunc(all[from:to], func(a, b placed) int { return cmp.Compare(a.x, b.x) })
		from = to
	}
	out := blocks[:first]
	for _, p := range all {
		out = append(out, pieces[p.from]...)
	}
}
