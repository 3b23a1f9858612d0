package main

import (
	"bytes"
	"errors"
	"io/fs"
	"os"
	"testing"
)

func TestTablesAreCurrent(t *testing.T) {
	got, err := generate("../../../../../shared/facts/charsets")
	if errors.Is(err, fs.ErrNotExist) {
		t.Skipf("the facts are not here: %v", err)
	}
	if err != nil {
		t.Fatal(err)
	}
	want, err := os.ReadFile("../../zletters.go")
	if err != nil {
		t.Fatal(err)
	}
	if !bytes.Equal(got, want) {
		t.Error("zletters.go is not what the generator writes: run go generate in normalize/charset")
	}
}
