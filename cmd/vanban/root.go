package main

import (
	"errors"
	"runtime/debug"
	"strings"

	"github.com/spf13/cobra"
	"github.com/spf13/pflag"

	"example.com/vanban/model"
)

// release is the version of a build that has no module version of its own.
const release = "0.1.0"

// version is the version that the program was built from.
func version() string {
	if info, ok := debug.ReadBuildInfo(); ok && strings.HasPrefix(info.Main.Version, "v") {
		return strings.TrimPrefix(info.Main.Version, "v")
	}
	return release
}

func (a *app) rootCommand() *cobra.Command {
	cobra.EnableCommandSorting = false
	root := &cobra.Command{
		Use:   "vanban",
		Short: msg("official Vietnamese documents: read, check, convert"),
		Long: msg("vanban reads official Vietnamese documents, checks them and writes them anew in the standard format of the State " +
			"(NĐ 30/2020/NĐ-CP) or of the Party (HD 36-HD/VPTW, HD 05-HD/VPTW)."),
		Version:       version(),
		SilenceErrors: true,
		SilenceUsage:  true,
		Args: func(_ *cobra.Command, args []string) error {
			if len(args) > 0 {
				return usageErrorf("there is no command %q", args[0])
			}
			return nil
		},
		RunE: func(c *cobra.Command, _ []string) error { return c.Help() },
	}
	root.PersistentFlags().String("lang", "", msg("language of messages: `vi|en` (default: from the environment, else vi)"))
	root.PersistentPreRunE = func(c *cobra.Command, _ []string) error {
		if lang, _ := c.Flags().GetString("lang"); lang != "" {
			return oneOf("--lang", lang, "vi", "en")
		}
		return nil
	}
	root.SetVersionTemplate("vanban {{.Version}}\n")
	root.CompletionOptions.HiddenDefaultCmd = true
	root.AddCommand(a.textCommand(), a.parseCommand(), a.checkCommand(), a.convertCommand(), a.tableCommand(), a.rulesCommand())
	a.localise(root)
	return root
}

// msg marks a text of the help. Commands hold it in English; it is said in the reader's language when it is printed.
func msg(english string) string { return english }

// files is the rule for the arguments of commands that work on files.
func (a *app) files(_ *cobra.Command, args []string) error {
	if len(args) == 0 {
		return usageErrorf("which files? Name files or folders, or - for standard input")
	}
	seen := false
	for _, arg := range args {
		if arg == standardStream && seen {
			return usageErrorf("standard input can be read once")
		}
		seen = seen || arg == standardStream
	}
	return nil
}

// usage says what is wrong with a command line, or why the command ended.
func (a *app) usage(err error) string {
	var mistake usageError
	var unknown *pflag.NotExistError
	var wanting *pflag.ValueRequiredError
	var invalid *pflag.InvalidValueError
	var file *model.FileError
	switch {
	case errors.As(err, &mistake):
		return a.Say(mistake.Message)
	case errors.As(err, &unknown):
		name := "--" + unknown.GetSpecifiedName()
		if unknown.GetSpecifiedShortnames() != "" {
			name = "-" + unknown.GetSpecifiedName()
		}
		return a.sayf("there is no flag %s", name)
	case errors.As(err, &wanting):
		return a.sayf("the flag --%s wants a value", wanting.GetFlag().Name)
	case errors.As(err, &invalid):
		return a.sayf("--%s cannot be %q", invalid.GetFlag().Name, invalid.GetValue())
	case errors.As(err, &file):
		return a.errorLine(file.File, err)
	}
	return a.problem(err)
}
