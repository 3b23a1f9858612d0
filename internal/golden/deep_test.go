package golden

import (
	"bytes"
	"encoding/json"
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"strings"
	"testing"
	"time"

	"example.com/vanban"
)

// deep skips a test that needs programs from outside, unless VANBAN_DEEP asks for it: then they must be there.
func deep(t *testing.T) {
	t.Helper()
	if os.Getenv("VANBAN_DEEP") == "" {
		t.Skip("set VANBAN_DEEP=1 to run it")
	}
}

// convertedFiles writes every document in the standard format into a folder.
func convertedFiles(t *testing.T) (files []string) {
	t.Helper()
	dir := t.TempDir()
	for _, name := range documents(t) {
		d, err := vanban.Open(name)
		if err != nil {
			t.Errorf("%s: %v", name, err)
			continue
		}
		out := filepath.Join(dir, filepath.Base(name))
		write(t, out, written(t, d, "docx"))
		files = append(files, out)
	}
	return files
}

// TestConvertedFilesAreValid has the Open XML SDK validate the samples and what is made of them.
func TestConvertedFilesAreValid(t *testing.T) {
	deep(t)
	validator := os.Getenv("VANBAN_OOXML_VALIDATE")
	if validator == "" {
		t.Fatal("VANBAN_OOXML_VALIDATE names no validator")
	}
	samples, err := filepath.Glob(filepath.Join(testdata, "*.docx"))
	if err != nil {
		t.Fatal(err)
	}
	for _, file := range append(samples, convertedFiles(t)...) {
		t.Run(filepath.Base(file), func(t *testing.T) {
			t.Parallel()
			for _, version := range []string{"Office2007", "Office2019", "Microsoft365"} {
				if slices.Contains(samples, file) && version != "Office2007" {
					continue // built by one hand: the strictest version speaks for them all
				}
				out, err := exec.Command(validator, "--office-version", version, "--output-format", "json", file).Output()
				var found []any
				if jsonErr := json.Unmarshal(bytes.TrimSpace(out), &found); jsonErr != nil {
					t.Fatalf("%v, %v: %s", err, jsonErr, out)
				}
				if len(found) > 0 {
					t.Errorf("not valid for %s:\n%s", version, bytes.TrimSpace(out))
				}
			}
		})
	}
}

// TestConvertedFilesRender has LibreOffice lay out every converted file.
func TestConvertedFilesRender(t *testing.T) {
	deep(t)
	files := convertedFiles(t)
	dir := t.TempDir()
	args := []string{"-env:UserInstallation=file://" + filepath.ToSlash(t.TempDir()), "--headless", "--convert-to", "pdf", "--outdir", dir}
	cmd := exec.Command("soffice", append(args, files...)...)
	cmd.WaitDelay = time.Minute
	if out, err := cmd.CombinedOutput(); err != nil {
		t.Fatalf("soffice: %v\n%s", err, out)
	}
	for _, f := range files {
		page := filepath.Join(dir, strings.TrimSuffix(filepath.Base(f), ".docx")+".pdf")
		b, err := os.ReadFile(page)
		if err != nil || !bytes.HasPrefix(b, []byte("%PDF-")) {
			t.Errorf("%s was not rendered: %v", filepath.Base(f), err)
		}
	}
}
