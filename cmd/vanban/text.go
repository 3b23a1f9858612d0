package main

import (
	"bufio"
	"fmt"
	"io"

	"github.com/spf13/cobra"

	"example.com/vanban"
	"example.com/vanban/model"
)

func (a *app) textCommand() *cobra.Command {
	var out string
	c := &cobra.Command{
		Use:   "text FILE|DIR…",
		Short: msg("print the plain text of documents"),
		Long: msg("Prints the plain text of documents: one line a paragraph, automatic numbers printed, the cells of a table's row " +
			"separated by tabs, letters typed in legacy fonts decoded, foot- and endnotes at the end."),
		Args: a.files,
		RunE: func(_ *cobra.Command, args []string) error {
			return a.each(args, out, ".txt", func(w io.Writer, in input) ([]model.Diagnostic, error) {
				src, err := a.open(in)
				if err != nil {
					return nil, err
				}
				defer src.Close()
				return vanban.Text(w, src, src.size, in.name)
			})
		},
	}
	a.outFlag(c, &out)
	return c
}

// outFlag is -o of the commands that write a result for each document.
func (a *app) outFlag(c *cobra.Command, out *string) {
	c.Flags().StringVarP(out, "output", "o", "", msg("`PATH` of the result, or folder for several documents (default: standard output)"))
}

// each writes a result for each document, one after the other: to standard output, to the file or into the folder
// that -o names.
func (a *app) each(args []string, out, ext string, write func(io.Writer, input) ([]model.Diagnostic, error)) error {
	ins := a.inputs(args, out)
	paths, err := destinations(ins, out, ext, false)
	if err != nil {
		return err
	}
	guard := newGuard(ins)
	step := a.progress(len(ins))
	stdout := bufio.NewWriterSize(a.stdout, 64<<10)
	for i, in := range ins {
		var notices []model.Diagnostic
		work := func(w io.Writer) (err error) {
			notices, err = write(w, in)
			return err
		}
		err := in.err
		switch {
		case err != nil:
		case paths[i] == standardStream:
			err = work(stdout)
			if flushed := stdout.Flush(); flushed != nil {
				return model.Errorf(errOutput, "%v", flushed)
			}
		default:
			if err = guard.allows(paths[i]); err == nil {
				err = writeWhole(paths[i], work)
			}
		}
		if err != nil {
			a.fail(in.name, err)
		} else {
			a.notices(in.name, notices)
		}
		step()
	}
	return nil
}

// notices reports damage that a reader read around.
func (a *app) notices(name string, notices []model.Diagnostic) {
	for _, n := range notices {
		if n.Severity >= model.Warning {
			fmt.Fprintf(a.stderr, "%s: %s: %s\n", name, a.sayf(n.Severity.String()), a.Say(n.Message))
		}
	}
}
