// Package golden holds the tests of the whole way from a file to its document, its findings and its rewritten form:
// over the reports in testdata, whose results stand beside them and are reviewed by eye, and over real reports where
// they are at hand.
//
// "go test ./internal/golden -update" builds the .docx files of testdata anew and rewrites the results.
package golden
