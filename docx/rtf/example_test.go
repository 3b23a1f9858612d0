package rtf_test

import (
	"fmt"
	"strings"

	"example.com/vanban/docx/rtf"
	"example.com/vanban/model"
)

func ExampleRead() {
	file := `{\rtf1\ansi{\fonttbl{\f0\fcharset0 .VnTime;}}\pard\qc\b\f0 B\'b8o c\'b8o\par}`
	d, err := rtf.Read(strings.NewReader(file), int64(len(file)))
	if err != nil {
		fmt.Println(err)
		return
	}
	p := d.Body[0].(*model.Paragraph)
	fmt.Println(p.Text, p.Layout.Align, p.Runs[0].Format.Bold, d.Source.Charsets)
	// Output: Báo cáo center true [tcvn3]
}
