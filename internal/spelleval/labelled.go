package main

import (
	"bufio"
	"cmp"
	"encoding/json"
	"fmt"
	"os"
	"slices"
	"strconv"
	"strings"
	"unicode"

	"example.com/vanban/normalize/spell"
)

// article is a text whose mistakes are labelled; offsets count characters.
type article struct {
	Text     string
	Mistakes []struct {
		Text    string
		Start   string `json:"start_offset"`
		Suggest []string
	}
}

// label is a labelled mistake.
type label struct {
	from, to int // bytes
	text     string
	suggest  []string
	hit      bool
}

// outcome is a finding beside the labels.
type outcome struct {
	spell.Finding
	article  int
	label    *label // that it overlaps, nil for none
	corrects bool
	old      string
	context  string
}

// labelled measures on articles whose mistakes are labelled.
func labelled(name string, list bool) error {
	file, err := os.Open(name)
	if err != nil {
		return err
	}
	defer file.Close()
	lines := bufio.NewScanner(file)
	lines.Buffer(nil, 1<<26)
	var all []outcome
	var labels []int // by article
	for lines.Scan() {
		var a article
		if err := json.Unmarshal(lines.Bytes(), &a); err != nil {
			return fmt.Errorf("%s: %w", name, err)
		}
		ls := a.labels()
		all = append(all, a.outcomes(len(labels), ls)...)
		labels = append(labels, len(ls))
		for _, l := range ls {
			if list && !l.hit {
				fmt.Printf("MISSED %s => %v | %s\n", l.text, l.suggest, around(a.Text, l.from, l.to))
			}
		}
	}
	slices.SortStableFunc(all, func(a, b outcome) int { return cmp.Compare(b.Odds, a.Odds) })
	if list {
		for _, o := range all {
			fmt.Println(o)
		}
	}
	total := 0
	for _, n := range labels {
		total += n
	}
	for odds := 7.0; odds >= -2; odds -= 0.5 {
		above := all[:atLeast(all, odds)]
		fmt.Printf("odds %5.2f %v\n", odds, tally(above, total))
	}
	fmt.Printf("%s: %d articles, %d labels\n", name, len(labels), total)
	fmt.Printf("  all findings: %v\n", tally(all, total))
	safe := slices.DeleteFunc(slices.Clone(all), func(o outcome) bool { return !o.Safe })
	fmt.Printf("  safe edits:   %v\n", tally(safe, total))
	folds(all, labels)
	return lines.Err()
}

// atLeast is how many of the outcomes, the surest first, have the odds or better.
func atLeast(all []outcome, odds float64) int {
	n, _ := slices.BinarySearchFunc(all, odds, func(o outcome, odds float64) int { return cmp.Compare(odds, o.Odds) })
	for n < len(all) && all[n].Odds >= odds {
		n++
	}
	return n
}

func (a *article) labels() []label {
	var offsets []int
	for i := range a.Text {
		offsets = append(offsets, i)
	}
	offsets = append(offsets, len(a.Text))
	var ls []label
	for _, m := range a.Mistakes {
		start, err := strconv.Atoi(m.Start)
		if err != nil || start < 0 || start >= len(offsets) {
			continue
		}
		ls = append(ls, label{from: offsets[start], to: offsets[start] + len(m.Text), text: m.Text, suggest: m.Suggest})
	}
	return ls
}

func (a *article) outcomes(number int, ls []label) (out []outcome) {
	for _, f := range spell.Check([]byte(a.Text)) {
		o := outcome{Finding: f, article: number, old: a.Text[f.From:f.To], context: around(a.Text, f.From, f.To)}
		for i := range ls {
			l := &ls[i]
			if l.from >= f.To || f.From >= l.to {
				continue
			}
			o.label = l
			l.hit = true
			from, to := min(l.from, f.From), max(l.to, f.To)
			got := squash(a.Text[from:f.From] + f.New + a.Text[f.To:to])
			o.corrects = slices.ContainsFunc(l.suggest, func(s string) bool { return squash(s) == got })
			break
		}
		out = append(out, o)
	}
	return out
}

// String is a line for the list of outcomes.
func (o outcome) String() string {
	mark := "FALSE"
	switch {
	case o.corrects:
		mark = "right"
	case o.label != nil:
		mark = "found"
	}
	if o.Safe {
		mark += "*"
	}
	return fmt.Sprintf("%-6s %5.2f %-14s %s -> %s | %s", mark, o.Odds, o.Kind, o.old, o.New, o.context)
}

// measure is precision and recall of detection and correction.
type measure struct {
	found      int
	detP, detR float64
	corP, corR float64
}

func tally(all []outcome, labels int) measure {
	det, cor := 0, 0
	hit := map[*label]bool{}
	for _, o := range all {
		if o.label != nil {
			det++
			hit[o.label] = true
		}
		if o.corrects {
			cor++
		}
	}
	n, l := float64(max(len(all), 1)), float64(max(labels, 1))
	return measure{len(all), float64(det) / n, float64(len(hit)) / l, float64(cor) / n, float64(cor) / l}
}

// String is the figures on one line.
func (m measure) String() string {
	f := func(p, r float64) float64 { return 2 * p * r / max(p+r, 1e-9) }
	return fmt.Sprintf("%4d found: detection P %.3f R %.3f F1 %.3f; correction P %.3f R %.3f F1 %.3f", m.found, m.detP, m.detR, f(m.detP, m.detR), m.corP, m.corR, f(m.corP, m.corR))
}

// folds chooses the odds of safe edits and of all findings on four fifths of the articles and measures on the rest: how far
// the choice carries over to other articles.
func folds(all []outcome, labels []int) {
	const parts = 5
	for _, goal := range []struct {
		name string
		best func(measure) float64
	}{
		{"safe edits, P of 0.95 chosen", func(m measure) float64 {
			if m.corP < 0.95 {
				return 0
			}
			return m.corR
		}},
		{"all findings, best F1 chosen", func(m measure) float64 { return 2 * m.detP * m.detR / max(m.detP+m.detR, 1e-9) }},
	} {
		var picked []outcome
		total := 0
		for part := range parts {
			var rest, here []outcome
			restLabels := 0
			for _, o := range all {
				if o.article%parts == part {
					here = append(here, o)
				} else {
					rest = append(rest, o)
				}
			}
			for i, n := range labels {
				total += n
				if i%parts != part {
					restLabels += n
					total -= n
				}
			}
			odds, most := 99.0, 0.0
			for x := 7.0; x > -3; x -= 0.125 {
				if v := goal.best(tally(rest[:atLeast(rest, x)], restLabels)); v > most {
					odds, most = x, v
				}
			}
			picked = append(picked, here[:atLeast(here, odds)]...)
		}
		fmt.Printf("  %s on other articles: %v\n", goal.name, tally(picked, total))
	}
}

func around(s string, from, to int) string {
	a, b := max(0, from-50), min(len(s), to+50)
	return strings.ToValidUTF8(strings.ReplaceAll(s[a:from]+"["+s[from:to]+"]"+s[to:b], "\n", "/"), "")
}

func squash(s string) string {
	return strings.Join(strings.FieldsFunc(strings.ToLower(s), func(r rune) bool { return !unicode.IsLetter(r) && !unicode.IsDigit(r) && r != '_' }), " ")
}
