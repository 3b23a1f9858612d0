package main

import (
	"io"
	"slices"

	"github.com/spf13/cobra"

	"example.com/vanban"
	"example.com/vanban/model"
)

func (a *app) parseCommand() *cobra.Command {
	var out, to string
	c := &cobra.Command{
		Use:   "parse FILE|DIR…",
		Short: msg("print the structure of documents"),
		Long: msg("Prints what is understood of documents: the frame, the sections with what they are about, the enumerations and " +
			"their items, quantities, dates, references. As JSON each document is one line."),
		Args: a.files,
		RunE: func(_ *cobra.Command, args []string) error {
			if err := oneOf("--to", to, "json", "md"); err != nil {
				return err
			}
			return a.each(args, out, "."+to, func(w io.Writer, in input) ([]model.Diagnostic, error) {
				d, damage := a.read(in)
				if d == nil {
					return nil, damage
				}
				if _, err := vanban.Write(w, d, to); err != nil {
					return d.Notices, err
				}
				return d.Notices, damage
			})
		},
	}
	a.outFlag(c, &out)
	c.Flags().StringVar(&to, "to", "json", msg("`FORMAT`: json, md (default json)"))
	return c
}

// oneOf refuses a value of a flag that is none of those it can have.
func oneOf(flag, value string, values ...string) error {
	if slices.Contains(values, value) {
		return nil
	}
	return usageErrorf("%s is none of %s: %q", flag, joined(values), value)
}
