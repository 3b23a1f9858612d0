package recognize

import (
	"strings"
	"testing"

	"example.com/vanban/model"
)

// TestEnumerationPassages recognises passages as offices write them: their announcements, their items and where the last
// of them ends.
func TestEnumerationPassages(t *testing.T) { cases(t, "enumeration", enumerationText) }

// enumerationText prints the enumerations, one a line: announced count, noun, ordinals (those of nested items in
// brackets) and the last words of the last item.
func enumerationText(d *model.Document) string {
	var out []string
	for _, e := range d.Enumerations {
		words := strings.Fields(e.Items[len(e.Items)-1].Text)
		out = append(out, outline(&model.Document{Enumerations: []*model.Enumeration{e}})+" → "+strings.Join(words[max(0, len(words)-2):], " "))
	}
	return strings.Join(out, "\n")
}
