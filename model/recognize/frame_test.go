package recognize

import "testing"

func TestFrame(t *testing.T) { cases(t, "frame", frameText) }
