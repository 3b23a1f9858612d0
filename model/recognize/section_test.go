package recognize

import "testing"

func TestSections(t *testing.T) { cases(t, "section", outlineText) }
