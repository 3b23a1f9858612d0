// Package sighting counts what readers of sheets meet in the cells that is to be said once for a sheet.
package sighting

import (
	"example.com/vanban/internal/ooxml"
	"example.com/vanban/model"
)

// The rules of the notices besides that of damage.
const (
	RuleNotComputed = "not-computed"
	RuleHidden      = "hidden-cells"
)

// Sightings are what was met in one sheet. The zero value is ready to use.
type Sightings struct {
	HiddenRows int
	Disorder   int // rows that stand after later ones

	notComputed first // formulas without a value
	missing     first // texts that are not there
	index, of   int   // of the first of them
}

// first counts cells and keeps the name of the first.
type first struct {
	count int
	cell  string
}

func (f *first) add(cell func() string) {
	if f.count == 0 {
		f.cell = cell()
	}
	f.count++
}

// NotComputed tells of a formula without its value.
func (m *Sightings) NotComputed(cell func() string) { m.notComputed.add(cell) }

// Missing tells of a cell that refers to a shared string beyond the last of them.
func (m *Sightings) Missing(cell func() string, index, of int) {
	if m.missing.count == 0 {
		m.index, m.of = index, of
	}
	m.missing.add(cell)
}

// Notices are the notices about a sheet with so many hidden columns.
func (m *Sightings) Notices(sheet string, hiddenColumns int) (out []model.Diagnostic) {
	add := func(rule string, severity model.Severity, message model.Message) {
		out = append(out, model.Diagnostic{Rule: rule, Severity: severity, Message: message})
	}
	if n := &m.missing; n.count > 0 {
		add(ooxml.RuleDamage, model.Error, model.Msg("sheet %q: texts of cells are missing: %d, the first in %s", sheet, n.count, n.cell))
	}
	if n := &m.notComputed; n.count > 0 {
		add(RuleNotComputed, model.Warning, model.Msg("sheet %q: formulas that were not computed: %d, the first in %s", sheet, n.count, n.cell))
	}
	if m.Disorder > 0 {
		add(ooxml.RuleDamage, model.Warning, model.Msg("sheet %q: rows out of their order: %d", sheet, m.Disorder))
	}
	if m.HiddenRows > 0 || hiddenColumns > 0 {
		add(RuleHidden, model.Info, model.Msg("sheet %q: hidden rows: %d, hidden columns: %d", sheet, m.HiddenRows, hiddenColumns))
	}
	return out
}

// Err is the error of texts that are missing, nil when none are.
func (m *Sightings) Err() error {
	if m.missing.count == 0 {
		return nil
	}
	return model.Errorf(model.ErrCorrupt, "cell %s: shared string %d of %d", m.missing.cell, m.index, m.of)
}
