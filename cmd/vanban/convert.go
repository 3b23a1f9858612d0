package main

import (
	"bytes"
	"errors"
	"io"
	"os"
	"slices"
	"strings"

	"github.com/spf13/cobra"

	"example.com/vanban"
	"example.com/vanban/model"
	"example.com/vanban/model/report"
)

type convertFlags struct {
	out, to, standard, template, report string
	set                                 []string
	noFix, force                        bool
	workers                             int
	rules                               ruleFlags
}

func (a *app) convertCommand() *cobra.Command {
	var f convertFlags
	c := &cobra.Command{
		Use:   "convert FILE|DIR…",
		Short: msg("write documents anew in the standard format"),
		Long: msg("Writes documents anew in the standard format, with the edits made that are safe, and lists every change, every blank " +
			"that a clerk has to fill in, and what is left for a person to see to. The inputs stay as they are: without -o the result of " +
			"bao-cao.docx is bao-cao.chuan.docx beside it."),
		Args: a.files,
		RunE: func(_ *cobra.Command, args []string) error { return a.convert(args, f) },
	}
	c.Flags().StringVarP(&f.out, "output", "o", "", msg("`PATH` of the file or folder to write to; - is standard output (default: beside the source)"))
	c.Flags().StringVar(&f.to, "to", "docx", msg("`FORMAT`: docx, md, json, txt (default docx)"))
	c.Flags().StringVar(&f.standard, "standard", "auto", msg("`STANDARD` to lay out by: auto, nd30, hd36, hd05 (default auto)"))
	c.Flags().StringVar(&f.template, "template", "", msg("an office's own `FILE`.docx to take the layout from"))
	c.Flags().StringArrayVar(&f.set, "set", nil, msg("`PART=TEXT` for a part that the document lacks, such as number=12-BC/ĐU; may be given several times"))
	c.Flags().BoolVar(&f.noFix, "no-fix", false, msg("leave the text as it is"))
	c.Flags().BoolVar(&f.force, "force", false, msg("write over a .chuan file of an earlier run that differs"))
	c.Flags().StringVar(&f.report, "report", "text", msg("`FORMAT` of the list of changes: text, json, none (default text)"))
	a.ruleFlags(c, &f.rules)
	a.workersFlag(c, &f.workers)
	return c
}

func (a *app) convert(args []string, f convertFlags) error {
	if err := errors.Join(oneOf("--to", f.to, "docx", "md", "json", "txt"), oneOf("--report", f.report, "text", "json", "none")); err != nil {
		return err
	}
	check, err := f.rules.options()
	if err != nil {
		return err
	}
	write, err := f.writeOptions()
	if err != nil {
		return err
	}
	ins := a.inputs(args, f.out)
	paths, err := destinations(ins, f.out, "."+f.to, true)
	if err != nil {
		return err
	}
	toStdout := 0
	for _, p := range paths {
		if p == standardStream {
			toStdout++
		}
	}
	if toStdout > 1 && f.to == "docx" {
		return usageErrorf("one document at most can be written to standard output as docx")
	}
	c := &converter{app: a, convertFlags: f, check: check, write: write, guard: newGuard(ins, f.template)}
	reports := a.stdout
	if toStdout > 0 {
		reports = a.stderr
	}
	return c.all(ins, paths, reports)
}

// writeOptions are the library's options for the flags.
func (f *convertFlags) writeOptions() ([]vanban.WriteOption, error) {
	var opts []vanban.WriteOption
	if err := oneOf("--standard", f.standard, "auto", "nd30", "hd36", "hd05"); err != nil {
		return nil, err
	}
	if f.standard != "auto" {
		opts = append(opts, vanban.InStandard(f.standard))
	}
	if f.template != "" {
		b, err := os.ReadFile(f.template)
		if err != nil {
			return nil, &model.FileError{File: f.template, Err: err}
		}
		opts = append(opts, vanban.WithTemplate(b))
	}
	values := map[string]string{}
	for _, s := range f.set {
		part, text, ok := strings.Cut(s, "=")
		if !ok {
			return nil, usageErrorf("--set wants part=text, not %q", s)
		}
		if err := oneOf("--set", part, vanban.Values()...); err != nil {
			return nil, err
		}
		values[part] = text
	}
	return append(opts, vanban.WithValues(values)), nil
}

// converter is one run of the command.
type converter struct {
	*app
	convertFlags
	check []vanban.CheckOption
	write []vanban.WriteOption
	guard *guard
}

// converted is a document after its conversion. What goes to standard output is kept.
type converted struct {
	report.Conversion
	result []byte
	err    error
}

func (c *converter) all(ins []input, paths []string, reports io.Writer) error {
	printer := report.NewPrinter(reports, c, c.colour(reports))
	step := c.progress(len(ins))
	var failed error
	inOrder(len(ins), c.workers, func(i int) converted { return c.one(ins[i], paths[i]) }, func(i int, done converted) {
		defer step()
		if done.err != nil {
			c.fail(ins[i].name, done.err)
			return
		}
		_, err := c.stdout.Write(done.result)
		switch c.report {
		case "text":
			printer.Conversion(done.Conversion)
			err = errors.Join(err, printer.Flush())
		case "json":
			err = errors.Join(err, report.ConversionJSON(reports, done.Conversion, c))
		}
		if err != nil && failed == nil {
			failed = model.Errorf(errOutput, "%v", err)
		}
	})
	return failed
}

// one converts one document.
func (c *converter) one(in input, path string) converted {
	d, err := c.read(in)
	if err != nil {
		return converted{err: err}
	}
	done := converted{Conversion: report.Conversion{File: report.File{Name: in.name, Document: d}, Output: path}}
	var found []model.Diagnostic
	if c.noFix {
		found = vanban.Check(d, c.check...)
	} else if done.Changes, found, err = vanban.Process(d, c.check...); err != nil {
		return converted{err: err}
	}
	done.Findings = forPerson(found)
	var result bytes.Buffer
	told, err := vanban.Write(&result, d, c.to, c.write...)
	if err != nil {
		return converted{err: err}
	}
	for _, t := range told {
		if t.Rule == vanban.RuleWritten {
			done.Written = append(done.Written, t)
		} else {
			done.Blanks = append(done.Blanks, t)
		}
	}
	if path == standardStream {
		done.result = result.Bytes()
		return done
	}
	if err := c.put(path, result.Bytes()); err != nil {
		return converted{err: err}
	}
	return done
}

// errExists says that a file that nobody named would be written over.
var errExists = errors.New("it is there already and differs: give -o, or --force to write over it")

// put writes a result. A file beside the source, whose name the user did not give, may hold work by hand: it is not written over.
func (c *converter) put(path string, result []byte) error {
	if err := c.guard.allows(path); err != nil {
		return &model.FileError{File: path, Part: path, Err: err}
	}
	if c.out == "" && !c.force {
		if old, err := os.ReadFile(path); err == nil {
			if bytes.Equal(old, result) {
				return nil
			}
			return &model.FileError{File: path, Part: path, Err: errExists}
		}
	}
	err := writeWhole(path, func(w io.Writer) error {
		_, err := w.Write(result)
		return err
	})
	if err != nil {
		return &model.FileError{File: path, Part: path, Err: err}
	}
	return nil
}

// forPerson picks what the new document still has: its layout is new.
func forPerson(found []model.Diagnostic) []model.Diagnostic {
	return slices.DeleteFunc(found, func(d model.Diagnostic) bool { return strings.HasPrefix(d.Rule, "layout-") })
}
