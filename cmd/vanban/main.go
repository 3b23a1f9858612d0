// Command vanban reads, checks and converts official Vietnamese documents. It opens files, calls package vanban,
// prints, and sets the exit status: 0 done, 1 findings, 2 a usage error or a file that failed.
package main

import (
	"errors"
	"fmt"
	"io"
	"os"
)

func main() {
	os.Exit(run(os.Args[1:], os.Stdin, os.Stdout, os.Stderr, os.Getenv))
}

// The exit statuses.
const (
	exitDone   = 0
	exitFound  = 1
	exitFailed = 2
)

// app is what the commands share: the streams, the language, and what became of the files so far.
type app struct {
	*speaker
	stdin          io.Reader
	stdout, stderr io.Writer
	getenv         func(string) string
	failed         bool // a file could not be done
	found          bool // there are findings that set the exit status
}

func run(args []string, stdin io.Reader, stdout, stderr io.Writer, getenv func(string) string) int {
	a := &app{speaker: newSpeaker(languageOf(args, getenv)), stdin: stdin, stdout: stdout, stderr: stderr, getenv: getenv}
	root := a.rootCommand()
	root.SetArgs(args)
	root.SetIn(stdin)
	root.SetOut(stdout)
	root.SetErr(stderr)
	if err := root.Execute(); err != nil {
		fmt.Fprintf(stderr, "vanban: %s\n", a.usage(err))
		return exitFailed
	}
	switch {
	case a.failed:
		return exitFailed
	case a.found:
		return exitFound
	}
	return exitDone
}

// fail reports that a file could not be done; the others go on.
func (a *app) fail(name string, err error) {
	a.failed = true
	fmt.Fprintln(a.stderr, a.errorLine(name, err))
}

// errOutput marks an error of writing the results, which ends the command.
var errOutput = errors.New("cannot write")
