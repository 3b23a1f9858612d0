package main

import (
	"errors"
	"io"
	"path/filepath"
	"slices"

	"github.com/spf13/cobra"

	"example.com/vanban"
	"example.com/vanban/model"
	"example.com/vanban/xlsx"
)

func (a *app) tableCommand() *cobra.Command {
	var out, to, sheet string
	var values bool
	c := &cobra.Command{
		Use:   "table FILE…",
		Short: msg("print the tables of workbooks and documents"),
		Long: msg("Prints the sheets of workbooks (.xlsx, .xls and what goes by these names) and the tables of documents as their cells " +
			"show them. As CSV the sheets of a file follow one another with an empty line between them; as JSON each file is one line, " +
			"with the values and formulas of the cells too."),
		Args: a.files,
		RunE: func(_ *cobra.Command, args []string) error {
			if err := oneOf("--to", to, "csv", "json"); err != nil {
				return err
			}
			return a.each(args, out, "."+to, func(w io.Writer, in input) ([]model.Diagnostic, error) {
				src, err := a.open(in)
				if err != nil {
					return nil, err
				}
				defer src.Close()
				book, damage := vanban.OpenWorkbook(src, src.size, in.name)
				if book == nil {
					return nil, damage
				}
				if err := writeTables(w, book, filepath.Base(in.name), to, sheet, csvOptions(values)); err != nil && damage == nil {
					damage = err
				}
				return book.Notices(), damage
			})
		},
	}
	a.outFlag(c, &out)
	c.Flags().StringVar(&to, "to", "csv", msg("`FORMAT`: csv, json (default csv)"))
	c.Flags().StringVar(&sheet, "sheet", "", msg("`NAME` of the one sheet to print"))
	c.Flags().BoolVar(&values, "values", false, msg("CSV with numbers and dates as they are kept, not as the cells show them"))
	return c
}

func csvOptions(values bool) []xlsx.CSVOption {
	if values {
		return []xlsx.CSVOption{xlsx.Values()}
	}
	return nil
}

// errNoSheet says that a workbook has no sheet of the name asked for.
var errNoSheet = errors.New("there is no such sheet")

// writeTables writes the sheets of a workbook, or the one that is named.
func writeTables(w io.Writer, book *xlsx.Workbook, name, to, sheet string, csv []xlsx.CSVOption) error {
	sheets := book.Sheets
	if sheet != "" {
		i := slices.IndexFunc(sheets, func(s *xlsx.Sheet) bool { return s.Name == sheet })
		if i < 0 {
			return model.Errorf(errNoSheet, "%q", sheet)
		}
		sheets = sheets[i : i+1]
	}
	if to == "json" {
		return book.WriteJSON(w, name, sheets...)
	}
	var damage error
	for i, s := range sheets {
		if i > 0 {
			if _, err := io.WriteString(w, "\n"); err != nil {
				return err
			}
		}
		if err := s.WriteCSV(w, csv...); err != nil && damage == nil {
			damage = err
		}
	}
	return damage
}
