package main

import (
	"fmt"
	"strings"
	"unicode/utf8"

	"github.com/spf13/cobra"
	"github.com/spf13/pflag"
)

// localise has the commands print their help in the language of the messages.
func (a *app) localise(root *cobra.Command) {
	root.SetHelpFunc(func(c *cobra.Command, _ []string) { fmt.Fprint(a.stdout, a.help(c)) })
	root.SetUsageFunc(func(c *cobra.Command) error {
		_, err := fmt.Fprint(a.stderr, a.help(c))
		return err
	})
	root.SetHelpCommand(&cobra.Command{Use: "help", Hidden: true, RunE: func(_ *cobra.Command, args []string) error {
		c, _, err := root.Find(args)
		if err != nil {
			return usageErrorf("there is no command %q", args[0])
		}
		return c.Help()
	}})
	root.InitDefaultVersionFlag()
	root.Flags().Lookup("version").Usage = msg("print the version")
	for _, c := range append(root.Commands(), root) {
		c.DisableFlagsInUseLine = true
		c.InitDefaultHelpFlag()
		c.Flags().Lookup("help").Usage = msg("print this help")
	}
}

// help is what a command says of itself.
func (a *app) help(c *cobra.Command) string {
	var sb strings.Builder
	fmt.Fprintf(&sb, "%s\n\n%s\n  %s", folded(a.format(c.Long)), a.sayf("Usage:"), strings.Replace(c.UseLine(), "FILE|DIR…", a.sayf("FILE|DIR…"), 1))
	if c.HasAvailableSubCommands() {
		fmt.Fprintf(&sb, " %s\n\n%s\n", a.sayf("COMMAND"), a.sayf("Commands:"))
		var rows [][2]string
		for _, sub := range c.Commands() {
			if sub.IsAvailableCommand() {
				rows = append(rows, [2]string{sub.Name(), a.format(sub.Short)})
			}
		}
		columns(&sb, rows)
	} else {
		sb.WriteString("\n")
	}
	fmt.Fprintf(&sb, "\n%s\n", a.sayf("Flags:"))
	var rows [][2]string
	add := func(f *pflag.Flag) {
		if !f.Hidden {
			rows = append(rows, a.flagRow(f))
		}
	}
	c.LocalFlags().VisitAll(add)
	c.InheritedFlags().VisitAll(add)
	columns(&sb, rows)
	if c.HasAvailableSubCommands() {
		fmt.Fprintf(&sb, "\n%s\n", a.sayf("“%s COMMAND --help” tells more about a command.", c.CommandPath()))
	}
	return sb.String()
}

// flagRow is how a flag is written and what it does.
func (a *app) flagRow(f *pflag.Flag) [2]string {
	said := *f
	said.Usage = a.format(f.Usage)
	name, usage := pflag.UnquoteUsage(&said)
	left := "    --" + f.Name
	if f.Shorthand != "" {
		left = "-" + f.Shorthand + ", --" + f.Name
	}
	if f.Value.Type() != "bool" {
		left += " " + name
	}
	return [2]string{left, usage}
}

// helpWidth is the width in characters that help texts are folded to.
const helpWidth = 100

// columns writes rows of two columns, the second folded.
func columns(sb *strings.Builder, rows [][2]string) {
	wide := 0
	for _, r := range rows {
		wide = max(wide, utf8.RuneCountInString(r[0]))
	}
	margin := strings.Repeat(" ", wide+4)
	for _, r := range rows {
		sb.WriteString("  " + r[0] + strings.Repeat(" ", wide-utf8.RuneCountInString(r[0])+2))
		lines := fold(r[1], max(helpWidth-wide-4, 30))
		sb.WriteString(strings.Join(lines, "\n"+margin) + "\n")
	}
}

func folded(s string) string { return strings.Join(fold(s, helpWidth), "\n") }

// fold breaks a text between words into lines of at most width characters.
func fold(s string, width int) []string {
	var lines []string
	line, n := "", 0
	for word := range strings.FieldsSeq(s) {
		w := utf8.RuneCountInString(word)
		if n > 0 && n+1+w > width {
			lines = append(lines, line)
			line, n = "", 0
		}
		if n > 0 {
			line, n = line+" ", n+1
		}
		line, n = line+word, n+w
	}
	return append(lines, line)
}
