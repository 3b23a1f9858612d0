package xlsx

import (
	"example.com/vanban/internal/ooxml"
	"example.com/vanban/model"
)

// sightings are what is met in the cells of a sheet that is to be said once.
type sightings struct {
	uncomputed   int
	uncomputedAt string

	outside      int // texts that are not there
	outsideAt    string
	outsideIndex int

	hiddenRows int
	disorder   int // rows that stand after later ones
}

func (m *sightings) notComputed(cell string) {
	if m.uncomputed == 0 {
		m.uncomputedAt = cell
	}
	m.uncomputed++
}

func (m *sightings) missing(cell string, index int) {
	if m.outside == 0 {
		m.outsideAt, m.outsideIndex = cell, index
	}
	m.outside++
}

// tell adds the notices to those of the sheet.
func (m *sightings) tell(s *Sheet) {
	add := func(rule string, severity model.Severity, message model.Message) {
		s.Notices = append(s.Notices, model.Diagnostic{Rule: rule, Severity: severity, Message: message})
	}
	if m.uncomputed > 0 {
		add(RuleNotComputed, model.Warning, model.Msg("sheet %q: formulas that were not computed: %d, the first in %s", s.Name, m.uncomputed, m.uncomputedAt))
	}
	if m.disorder > 0 {
		add(ooxml.RuleDamage, model.Warning, model.Msg("sheet %q: rows out of their order: %d", s.Name, m.disorder))
	}
	hidden := 0
	for _, c := range s.Columns {
		if c.Hidden {
			hidden += c.Last - c.First + 1
		}
	}
	if m.hiddenRows > 0 || hidden > 0 {
		add(RuleHidden, model.Info, model.Msg("sheet %q: hidden rows: %d, hidden columns: %d", s.Name, m.hiddenRows, hidden))
	}
}
