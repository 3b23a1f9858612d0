package model_test

import (
	"errors"
	"io"
	"testing"

	"example.com/vanban/model"
)

func TestProblemIsItsKindAndItsCause(t *testing.T) {
	err := error(&model.FileError{File: "a.docx", Part: "word/document.xml", Err: model.Errorf(model.ErrTruncated, "stream ends at byte %d: %v", 12, io.ErrUnexpectedEOF)})
	if got, want := err.Error(), "a.docx: word/document.xml: file is cut short: stream ends at byte 12: unexpected EOF"; got != want {
		t.Errorf("got %q, want %q", got, want)
	}
	if !errors.Is(err, model.ErrTruncated) || !errors.Is(err, io.ErrUnexpectedEOF) || errors.Is(err, model.ErrLimit) {
		t.Error("is not what it wraps")
	}
	var p *model.Problem
	if !errors.As(err, &p) || p.Message.Format != "stream ends at byte %d: %v" {
		t.Error("the message is not to be had for translating")
	}
}
