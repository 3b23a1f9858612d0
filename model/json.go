package model

import (
	"bytes"
	"encoding/json"
	"fmt"
	"io"
	"strings"
)

// Schema names the JSON form of a document.
const Schema = "vanban.document/1"

// MarshalJSON is what [Document.WriteJSON] writes.
func (d *Document) MarshalJSON() ([]byte, error) {
	var buf bytes.Buffer
	err := d.WriteJSON(&buf)
	return buf.Bytes(), err
}

// WriteJSON writes the document as one line in the form that [Schema] names, with "&", "<" and ">" as they are. Formatting,
// images and the ways back to the source are not part of it.
func (d *Document) WriteJSON(w io.Writer) error {
	j := jsonDocument{
		Schema: Schema, Source: jsonSource{d.Source.Name, d.Source.Format, d.Source.Charsets}, Standard: d.Standard,
		Frame: frameOut(&d.Frame), Body: blocksOut(d.Body), Sections: sectionsOut(d.Sections),
	}
	for _, n := range d.Notes {
		j.Notes = append(j.Notes, jsonNote{n.Kind, n.Mark, blocksOut(n.Body)})
	}
	for _, m := range d.Margins {
		j.Margins = append(j.Margins, jsonMargin{m.Kind, m.Pages, blocksOut(m.Body)})
	}
	for _, c := range d.Comments {
		j.Comments = append(j.Comments, jsonComment{c.Author, c.Date, blocksOut(c.Body)})
	}
	for _, e := range d.Enumerations {
		j.Enumerations = append(j.Enumerations, jsonEnumeration{e.Announced, e.Noun, e.Kind, e.From, e.To, itemsOut(e.Items)})
	}
	for _, t := range d.Tallies {
		jt := jsonTally{Title: t.Title, Sheet: t.Sheet, Unit: t.Unit, Columns: t.Columns, ColumnNumbers: t.ColumnNumbers, Rows: []jsonTallyRow{}}
		for _, r := range t.Rows {
			jt.Rows = append(jt.Rows, jsonTallyRow{r.Label, r.Level, r.Cells, r.Total})
		}
		j.Tallies = append(j.Tallies, jt)
	}
	for _, q := range d.Quantities {
		j.Quantities = append(j.Quantities, jsonQuantity{q.Text, q.Value, q.Unit, spanOut(q.Span)})
	}
	for _, m := range d.Dates {
		j.Dates = append(j.Dates, jsonDate{m.Text, m.Date.String(), spanOut(m.Span)})
	}
	for _, r := range d.References {
		j.References = append(j.References, jsonReference{r.Text, r.Type, numberOut(r.Number), r.Date.String(), r.Issuer, r.Place, spanOut(r.Span)})
	}
	if d.Closing.Mark != "" {
		j.Closing = &jsonClosing{d.Closing.Mark}
	}
	enc := json.NewEncoder(w)
	enc.SetEscapeHTML(false)
	return enc.Encode(j)
}

// UnmarshalJSON reads what MarshalJSON writes: marshalling again gives the same bytes.
func (d *Document) UnmarshalJSON(b []byte) error {
	var j jsonDocument
	if err := json.Unmarshal(b, &j); err != nil {
		return err
	}
	if j.Schema != Schema {
		return fmt.Errorf("%w: schema %q is not %q", ErrFormat, j.Schema, Schema)
	}
	*d = Document{Source: Source{Name: j.Source.Name, Format: j.Source.Format, Charsets: j.Source.Charsets}, Standard: j.Standard, Sections: sectionsIn(j.Sections)}
	var err error
	if d.Body, err = blocksIn(j.Body); err != nil {
		return err
	}
	for _, n := range j.Notes {
		body, err := blocksIn(n.Body)
		if err != nil {
			return err
		}
		d.Notes = append(d.Notes, Note{n.Kind, n.Mark, body})
	}
	for _, m := range j.Margins {
		body, err := blocksIn(m.Body)
		if err != nil {
			return err
		}
		d.Margins = append(d.Margins, Margin{Kind: m.Kind, Pages: m.Pages, Body: body})
	}
	for _, c := range j.Comments {
		body, err := blocksIn(c.Body)
		if err != nil {
			return err
		}
		d.Comments = append(d.Comments, Comment{c.Author, c.Date, body})
	}
	for _, e := range j.Enumerations {
		d.Enumerations = append(d.Enumerations, &Enumeration{Announced: e.Announced, Noun: e.Noun, Kind: e.Kind, From: e.From, To: e.To, Items: itemsIn(e.Items)})
	}
	for _, t := range j.Tallies {
		out := &Tally{Title: t.Title, Sheet: t.Sheet, Unit: t.Unit, Columns: t.Columns, ColumnNumbers: t.ColumnNumbers}
		for _, r := range t.Rows {
			out.Rows = append(out.Rows, TallyRow{Label: r.Label, Level: r.Level, Cells: r.Cells, Total: r.Total})
		}
		d.Tallies = append(d.Tallies, out)
	}
	for _, q := range j.Quantities {
		d.Quantities = append(d.Quantities, Quantity{q.Text, q.Value, q.Unit, spanIn(q.jsonSpan)})
	}
	for _, m := range j.Dates {
		date, err := ParseDate(m.Date)
		if err != nil {
			return err
		}
		d.Dates = append(d.Dates, DateMention{m.Text, date, spanIn(m.jsonSpan)})
	}
	for _, r := range j.References {
		date, err := ParseDate(r.Date)
		if err != nil {
			return err
		}
		d.References = append(d.References, Reference{r.Text, r.Type, numberIn(r.Number), date, r.Issuer, r.Place, spanIn(r.jsonSpan)})
	}
	if j.Closing != nil {
		d.Closing.Mark = j.Closing.Mark
	}
	return d.frameIn(j.Frame)
}

func frameOut(f *Frame) *jsonFrame {
	j := jsonFrame{
		Regime: f.Regime, Draft: f.Draft, Parent: f.Parent, Issuer: f.Issuer, Number: numberOut(f.Number), Place: f.Place,
		Date: f.Date.String(), Author: f.Author, Subject: f.Subject, Addressees: f.Addressees, Bases: f.Bases,
		Recipients: f.Recipients, Marks: f.Marks,
	}
	if f.Type != (Type{}) {
		j.Type = &jsonType{f.Type.Name, f.Type.Abbr}
	}
	for _, s := range f.Signatures {
		j.Signatures = append(j.Signatures, jsonSignature(s))
	}
	if b, _ := json.Marshal(j); string(b) == "{}" {
		return nil
	}
	return &j
}

func (d *Document) frameIn(j *jsonFrame) (err error) {
	if j == nil {
		return nil
	}
	d.Frame = Frame{
		Regime: j.Regime, Draft: j.Draft, Parent: j.Parent, Issuer: j.Issuer, Number: numberIn(j.Number), Place: j.Place,
		Author: j.Author, Subject: j.Subject, Addressees: j.Addressees, Bases: j.Bases, Recipients: j.Recipients, Marks: j.Marks,
	}
	if j.Type != nil {
		d.Frame.Type = Type(*j.Type)
	}
	for _, s := range j.Signatures {
		d.Frame.Signatures = append(d.Frame.Signatures, Signature(s))
	}
	d.Frame.Date, err = ParseDate(j.Date)
	return err
}

func numberOut(n Number) *jsonNumber {
	if n.IsZero() {
		return nil
	}
	j := jsonNumber(n)
	return &j
}

func numberIn(j *jsonNumber) Number {
	if j == nil {
		return Number{}
	}
	return Number(*j)
}

func spanOut(s Span) jsonSpan {
	j := jsonSpan{Block: s.Block, Start: s.Start, End: s.End}
	if s.Cell {
		j.Cell = &[2]int{s.Row, s.Col}
	}
	if s.Story == InNote {
		j.Note = &s.Index
	}
	return j
}

func spanIn(j jsonSpan) Span {
	s := Span{Path{Block: j.Block}, j.Start, j.End}
	if j.Cell != nil {
		s.Cell, s.Row, s.Col = true, j.Cell[0], j.Cell[1]
	}
	if j.Note != nil {
		s.Story, s.Index = InNote, *j.Note
	}
	return s
}

func blocksOut(blocks []Block) []jsonBlock {
	out := make([]jsonBlock, 0, len(blocks))
	for _, b := range blocks {
		switch b := b.(type) {
		case *Paragraph:
			out = append(out, jsonBlock{Kind: "paragraph", Label: b.Label, Text: &b.Text, Box: b.Box})
		case *Table:
			j := jsonBlock{Kind: "table", Box: b.Box, Rows: make([][]string, 0, len(b.Rows))}
			for r, row := range b.Rows {
				cells := make([]string, len(row.Cells))
				for c := range row.Cells {
					cell := &row.Cells[c]
					cells[c] = cell.Text()
					if cell.ColSpan > 1 || cell.RowSpan > 1 {
						j.Spans = append(j.Spans, jsonMerge{r, c, max(cell.RowSpan, 1), max(cell.ColSpan, 1)})
					}
				}
				j.Rows = append(j.Rows, cells)
			}
			out = append(out, j)
		}
	}
	return out
}

func blocksIn(in []jsonBlock) ([]Block, error) {
	var out []Block
	for i, j := range in {
		switch j.Kind {
		case "paragraph":
			p := &Paragraph{}
			if j.Text != nil {
				p = NewParagraph(*j.Text)
			}
			p.Label, p.Box = j.Label, j.Box
			out = append(out, p)
		case "table":
			out = append(out, tableIn(j))
		default:
			return nil, fmt.Errorf("%w: block %d is a %q", ErrFormat, i, j.Kind)
		}
	}
	return out, nil
}

func tableIn(j jsonBlock) *Table {
	t := &Table{Box: j.Box, Borders: true}
	for _, cells := range j.Rows {
		var row TableRow
		for _, text := range cells {
			c := Cell{ColSpan: 1, RowSpan: 1}
			for line := range strings.SplitSeq(text, "\n") {
				c.Blocks = append(c.Blocks, NewParagraph(line))
			}
			row.Cells = append(row.Cells, c)
		}
		t.Rows = append(t.Rows, row)
	}
	for _, m := range j.Spans {
		if m.Row >= 0 && m.Row < len(t.Rows) && m.Col >= 0 && m.Col < len(t.Rows[m.Row].Cells) {
			c := &t.Rows[m.Row].Cells[m.Col]
			c.RowSpan, c.ColSpan = max(m.Rows, 1), max(m.Cols, 1)
		}
	}
	t.PlaceCells()
	return t
}

func sectionsOut(ss []*Section) []jsonSection {
	var out []jsonSection
	for _, s := range ss {
		out = append(out, jsonSection{s.Label, s.Title, s.Kind, s.Level, s.From, s.To, s.Inline, sectionsOut(s.Sections)})
	}
	return out
}

func sectionsIn(in []jsonSection) []*Section {
	var out []*Section
	for _, j := range in {
		out = append(out, &Section{Label: j.Label, Title: j.Title, Kind: j.Kind, Level: j.Level, From: j.From, To: j.To, Inline: j.Inline, Sections: sectionsIn(j.Sections)})
	}
	return out
}

func itemsOut(items []*Item) []jsonItem {
	var out []jsonItem
	for _, it := range items {
		out = append(out, jsonItem{it.Ordinal, it.Marker, it.Text, itemsOut(it.Items)})
	}
	return out
}

func itemsIn(in []jsonItem) []*Item {
	var out []*Item
	for _, j := range in {
		out = append(out, &Item{Ordinal: j.Ordinal, Marker: j.Marker, Text: j.Text, Items: itemsIn(j.Items)})
	}
	return out
}
