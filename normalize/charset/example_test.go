package charset_test

import (
	"fmt"

	"example.com/vanban/normalize/charset"
)

// A run of a document whose font is named is decoded by the font.
func ExampleForFont() {
	font, ok := charset.ForFont(".VnTimeH")
	if !ok {
		return
	}
	text, ok := font.Decode("b¸o c¸o")
	fmt.Println(font.Name(), text, ok)

	_, ok = font.Decode("Chữ Unicode")
	fmt.Println(ok)
	// Output:
	// tcvn3 BÁO CÁO true
	// false
}

// Text without a font is decoded by what it reads as.
func ExampleDetectString() {
	for _, text := range []string{"Hoäi nghò toång keát", "B¸o c¸o kÕt qu¶", "Báo cáo kết quả"} {
		if e, confident := charset.DetectString(text); confident {
			fmt.Println(e, e.Reread(text))
		} else {
			fmt.Println(text)
		}
	}
	// Output:
	// vni Hội nghị tổng kết
	// tcvn3 Báo cáo kết quả
	// Báo cáo kết quả
}

// The bytes of a text file are detected, then decoded as by any encoding of golang.org/x/text.
func ExampleDetect() {
	stored := []byte("V\xAB vi\xAEc t\xB1ng k\xAAt c\xF4ng t\xE1c")
	if e, confident := charset.Detect(stored); confident {
		text, err := e.NewDecoder().Bytes(stored)
		fmt.Printf("%s %s %v\n", e, text, err)
	}
	// Output:
	// viscii Về việc tổng kết công tác <nil>
}
