package main

import (
	"bytes"
	"io"
	"os"
	"runtime"
	"strings"

	"github.com/spf13/cobra"

	"example.com/vanban"
	"example.com/vanban/model"
	"example.com/vanban/model/report"
	"example.com/vanban/normalize/spell"
)

type checkFlags struct {
	format, failOn, out string
	workers             int
	rules               ruleFlags
}

// ruleFlags choose what is checked.
type ruleFlags struct {
	only, ignore []string
	words        string // name of the file
	as           string
}

func (a *app) checkCommand() *cobra.Command {
	var f checkFlags
	c := &cobra.Command{
		Use:   "check FILE|DIR…",
		Short: msg("report what is wrong in documents"),
		Long: msg("Reports what is wrong in documents, or doubtful: typing faults, miscounted and misnumbered lists, dates, references, the " +
			"frame, the layout. The exit status is 1 when there are findings of the severity --fail-on or above it."),
		Args: a.files,
		RunE: func(_ *cobra.Command, args []string) error { return a.check(args, f) },
	}
	c.Flags().StringVar(&f.format, "format", "text", msg("`FORMAT` of the report: text, json, sarif, html (default text)"))
	c.Flags().StringVar(&f.failOn, "fail-on", "warning", msg("least `SEVERITY` that sets exit status 1: error, warning, info, never (default warning)"))
	c.Flags().StringVarP(&f.out, "output", "o", "", msg("`FILE` to write the report to (default: standard output)"))
	a.ruleFlags(c, &f.rules)
	a.workersFlag(c, &f.workers)
	return c
}

func (a *app) ruleFlags(c *cobra.Command, f *ruleFlags) {
	c.Flags().StringSliceVar(&f.only, "rules", nil, msg("`RULES` to run, separated by commas; “default” stands for all but the optional ones (default: these)"))
	c.Flags().StringSliceVar(&f.ignore, "ignore", nil, msg("`RULES` not to run, separated by commas"))
	c.Flags().StringVar(&f.words, "words", "", msg("`FILE` of words and names that are spelt right, one a line"))
	c.Flags().StringVar(&f.as, "as", "", msg("take the documents as `draft|issued` (default: as each shows)"))
}

func (a *app) workersFlag(c *cobra.Command, workers *int) {
	c.Flags().IntVarP(workers, "jobs", "j", runtime.GOMAXPROCS(0), msg("`N` documents are worked on at the same time (default: one a processor)"))
}

// options are the library's options for the flags.
func (f *ruleFlags) options() ([]vanban.CheckOption, error) {
	opts := []vanban.CheckOption{vanban.OnlyRules(f.only...), vanban.IgnoreRules(f.ignore...)}
	for _, name := range append(f.only[:len(f.only):len(f.only)], f.ignore...) {
		if _, ok := vanban.RuleNamed(name); !ok && name != vanban.DefaultRules {
			return nil, usageErrorf("there is no rule %q; “vanban rules” lists them", name)
		}
	}
	if f.words != "" {
		words, err := readWords(f.words)
		if err != nil {
			return nil, err
		}
		opts = append(opts, vanban.Words(words...))
	}
	switch f.as {
	case "":
	case "draft":
		opts = append(opts, vanban.AsDraft())
	case "issued":
		opts = append(opts, vanban.AsIssued())
	default:
		return nil, oneOf("--as", f.as, "draft", "issued")
	}
	return opts, nil
}

// readWords reads the user's list of words.
func readWords(name string) ([]string, error) {
	b, err := os.ReadFile(name)
	if err != nil {
		return nil, &model.FileError{File: name, Err: err}
	}
	words, err := spell.ReadWords(bytes.NewReader(b))
	if err != nil {
		return nil, &model.FileError{File: name, Err: err}
	}
	return words, nil
}

// severities are the values of --fail-on.
var severities = map[string]model.Severity{"error": model.Error, "warning": model.Warning, "info": model.Info, "never": model.Error + 1}

func (a *app) check(args []string, f checkFlags) error {
	if err := oneOf("--format", f.format, "text", "json", "sarif", "html"); err != nil {
		return err
	}
	if err := oneOf("--fail-on", f.failOn, "error", "warning", "info", "never"); err != nil {
		return err
	}
	opts, err := f.rules.options()
	if err != nil {
		return err
	}
	ins := a.inputs(args, "")
	write := func(w io.Writer) error { return a.checkAll(w, ins, f, opts) }
	if f.out == "" || f.out == standardStream {
		err = write(a.stdout)
	} else if err = newGuard(ins).allows(f.out); err == nil {
		err = writeWhole(f.out, write)
	}
	if err != nil {
		return model.Errorf(errOutput, "%v", err)
	}
	return nil
}

// checked is a document after the check, nil when there is none, and what is wrong with the file.
type checked struct {
	file report.File
	err  error
}

// checkAll checks documents and reports on each as soon as it and those before it are done.
func (a *app) checkAll(w io.Writer, ins []input, f checkFlags, opts []vanban.CheckOption) error {
	var buf bytes.Buffer
	reporter := a.reporter(&buf, f.format, a.colour(w))
	step := a.progress(len(ins))
	var failed error
	inOrder(len(ins), f.workers, func(i int) checked {
		d, err := a.read(ins[i])
		if d == nil {
			return checked{err: err}
		}
		return checked{report.File{Name: ins[i].name, Document: d, Findings: vanban.Check(d, opts...)}, err}
	}, func(i int, c checked) {
		defer step()
		if c.err != nil {
			a.fail(ins[i].name, c.err)
		}
		if c.file.Document == nil {
			return
		}
		for _, d := range c.file.Findings {
			a.found = a.found || d.Severity >= severities[f.failOn]
		}
		if err := reporter.File(c.file); failed == nil {
			failed = err
		}
		if _, err := buf.WriteTo(w); failed == nil {
			failed = err
		}
	})
	if failed != nil {
		return failed
	}
	if err := reporter.Close(); err != nil {
		return err
	}
	_, err := buf.WriteTo(w)
	return err
}

// reporter is how the findings are written.
func (a *app) reporter(w io.Writer, format string, colour bool) report.Reporter {
	switch format {
	case "json":
		return report.NewJSON(w, a)
	case "sarif":
		return report.NewSARIF(w, a, vanban.Rules(), version())
	case "html":
		return report.NewHTML(w, a, a.tag.String())
	}
	return report.NewText(w, a, colour)
}

// joined lists words.
func joined(words []string) string { return strings.Join(words, ", ") }
