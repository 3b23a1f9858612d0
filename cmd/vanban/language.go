package main

import (
	"errors"
	"fmt"
	"io/fs"
	"strings"

	"golang.org/x/text/language"
	"golang.org/x/text/message/catalog"

	"example.com/vanban/model"
)

// languageOf picks the language of messages: what --lang says among the arguments, else the locale of the
// environment (LC_ALL, LC_MESSAGES, LANG, the first that is set), else Vietnamese.
func languageOf(args []string, getenv func(string) string) language.Tag {
	for i, a := range args {
		if a == "--" {
			break
		}
		if a == "--lang" && i+1 < len(args) {
			return tagOf(args[i+1])
		}
		if v, ok := strings.CutPrefix(a, "--lang="); ok {
			return tagOf(v)
		}
	}
	for _, name := range []string{"LC_ALL", "LC_MESSAGES", "LANG"} {
		if v := getenv(name); v != "" {
			return tagOf(v)
		}
	}
	return language.Vietnamese
}

// tagOf is the language of a locale such as "en_US.UTF-8"; what is not English is Vietnamese.
func tagOf(locale string) language.Tag {
	if code, _, _ := strings.Cut(strings.ToLower(locale), "_"); code == "en" || strings.HasPrefix(code, "en.") || strings.HasPrefix(code, "en-") {
		return language.English
	}
	return language.Vietnamese
}

// speaker says messages in one language. The messages are those of a catalog keyed by the English format.
type speaker struct {
	tag     language.Tag
	catalog catalog.Catalog // nil until the first message that is not English
}

func newSpeaker(tag language.Tag) *speaker { return &speaker{tag: tag} }

// Say is the message in the speaker's language; messages, severities and errors among its arguments are said in it too.
func (s *speaker) Say(m model.Message) string {
	args := make([]any, len(m.Args))
	for i, a := range m.Args {
		switch a := a.(type) {
		case model.Message:
			args[i] = s.Say(a)
		case model.Severity:
			args[i] = s.sayf(a.String())
		case model.Part:
			args[i] = s.sayf(string(a))
		case error:
			args[i] = s.problem(a)
		default:
			args[i] = a
		}
	}
	format := s.format(m.Format)
	if len(args) == 0 {
		return format
	}
	return fmt.Sprintf(format, args...)
}

func (s *speaker) sayf(format string, args ...any) string { return s.Say(model.Msg(format, args...)) }

// format is the translation of an English format, the format itself when there is none.
func (s *speaker) format(english string) string {
	if s.tag == language.English {
		return english
	}
	if s.catalog == nil {
		s.catalog = newCatalog()
	}
	found := rendered(english)
	if err := s.catalog.Context(s.tag, &found).Execute(english); err != nil {
		if part, ok := strings.CutPrefix(english, "%s: "); ok { // a message behind the name of the part that it speaks of
			return "%s: " + s.format(part)
		}
		return english
	}
	return string(found)
}

// rendered takes a format out of a catalog. The arguments are put in by fmt: numbers stand as the rules print them.
type rendered string

// Render takes the format as it stands in the catalog.
func (r *rendered) Render(msg string) { *r = rendered(msg) }

// Arg gives no arguments: the format has none put in.
func (*rendered) Arg(int) any { return nil }

// newCatalog holds the Vietnamese messages.
func newCatalog() catalog.Catalog {
	b := catalog.NewBuilder(catalog.Fallback(language.English))
	for _, part := range [...]map[string]string{commandMessages(), reportMessages(), ruleMessages(), fileMessages(), binaryMessages(), sheetMessages(), tallyMessages()} {
		for english, vietnamese := range part {
			if err := b.SetString(language.Vietnamese, english, vietnamese); err != nil {
				panic(err)
			}
		}
	}
	return b
}

// problem says what is wrong, without the file and the part that a FileError names.
func (s *speaker) problem(err error) string {
	var file *model.FileError
	if errors.As(err, &file) {
		err = file.Err
	}
	var told model.Teller
	if errors.As(err, &told) {
		return s.Say(told.Tell())
	}
	for _, known := range []error{fs.ErrNotExist, fs.ErrPermission, fs.ErrExist} {
		if errors.Is(err, known) {
			return s.sayf(known.Error())
		}
	}
	var path *fs.PathError
	if errors.As(err, &path) {
		err = path.Err
	}
	for _, kind := range kinds {
		if !errors.Is(err, kind) {
			continue
		}
		if detail, ok := strings.CutPrefix(err.Error(), kind.Error()); ok {
			return s.sayf(kind.Error()) + detail
		}
	}
	return s.format(err.Error())
}

// kinds are what can be wrong with a file.
var kinds = []error{
	model.ErrFormat, model.ErrCorrupt, model.ErrTruncated, model.ErrEncrypted, model.ErrLimit, model.ErrMacro, model.ErrNoText,
}

// errorLine is "FILE: PART: what is wrong".
func (s *speaker) errorLine(name string, err error) string {
	line := name + ": "
	var file *model.FileError
	if errors.As(err, &file) && file.Part != "" {
		line += file.Part + ": "
	}
	return line + s.problem(err)
}
