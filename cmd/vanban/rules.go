package main

import (
	"encoding/json"
	"fmt"
	"strings"
	"text/tabwriter"

	"github.com/spf13/cobra"

	"example.com/vanban"
	"example.com/vanban/model"
)

func (a *app) rulesCommand() *cobra.Command {
	var format string
	c := &cobra.Command{
		Use:   "rules [RULE]",
		Short: msg("list the rules, or explain one"),
		Long:  msg("Lists the rules; with the name of a rule prints its page: what it finds, why, an example, the fix, its source in the standard."),
		Args: func(_ *cobra.Command, args []string) error {
			if len(args) > 1 {
				return usageErrorf("one rule at most, not %d", len(args))
			}
			return nil
		},
		RunE: func(_ *cobra.Command, args []string) error {
			if err := oneOf("--format", format, "text", "json"); err != nil {
				return err
			}
			if len(args) == 0 {
				return a.listRules(vanban.Rules(), format)
			}
			rule, ok := vanban.RuleNamed(args[0])
			switch {
			case !ok:
				return usageErrorf("there is no rule %q; “vanban rules” lists them", args[0])
			case format == "json":
				return a.listRules([]*model.Rule{rule}, format)
			}
			_, err := fmt.Fprintln(a.stdout, strings.TrimRight(a.page(rule), "\n"))
			return err
		},
	}
	c.Flags().StringVar(&format, "format", "text", msg("`FORMAT`: text, json (default text)"))
	return c
}

// page is the documentation of a rule in the language of the messages, else in English.
func (a *app) page(r *model.Rule) string {
	if p := r.Pages[a.tag.String()]; p != "" {
		return p
	}
	return r.Pages["en"]
}

func (a *app) listRules(rules []*model.Rule, format string) error {
	if format == "json" {
		return a.rulesJSON(rules)
	}
	w := tabwriter.NewWriter(a.stdout, 0, 0, 2, ' ', 0)
	for _, r := range rules {
		summary := a.Say(r.Summary)
		switch {
		case r.Optional:
			summary += " (" + a.sayf("when asked for by name") + ")"
		case r.Safe:
			summary += " (" + a.sayf("safe fix") + ")"
		}
		fmt.Fprintf(w, "%s\t%s\t%s\n", r.Name, a.sayf(r.Severity.String()), summary)
	}
	return w.Flush()
}

func (a *app) rulesJSON(rules []*model.Rule) error {
	type rule struct {
		Name     string `json:"name"`
		Severity string `json:"severity"`
		Safe     bool   `json:"safe"`
		Optional bool   `json:"optional"`
		Summary  string `json:"summary"`
		Page     string `json:"page,omitempty"`
	}
	enc := json.NewEncoder(a.stdout)
	enc.SetEscapeHTML(false)
	for _, r := range rules {
		if err := enc.Encode(rule{r.Name, r.Severity.String(), r.Safe, r.Optional, a.Say(r.Summary), a.page(r)}); err != nil {
			return err
		}
	}
	return nil
}
