package xlsx_test

import (
	"bytes"
	"fmt"
	"log"

	"github.com/xuri/excelize/v2"

	"example.com/vanban/xlsx"
)

func Example() {
	made := excelize.NewFile()
	grouped, _ := made.NewStyle(&excelize.Style{NumFmt: 3})
	made.SetCellValue("Sheet1", "A1", "Chi thường xuyên")
	made.SetCellValue("Sheet1", "B1", 1234567)
	made.SetCellStyle("Sheet1", "B1", "B1", grouped)
	var file bytes.Buffer
	if err := made.Write(&file); err != nil {
		log.Fatal(err)
	}

	book, err := xlsx.Open(bytes.NewReader(file.Bytes()), int64(file.Len()))
	if err != nil {
		log.Fatal(err)
	}
	err = book.Sheets[0].Scan(func(row *xlsx.Row) bool {
		for _, c := range row.Cells {
			fmt.Println(xlsx.CellName(row.Index, c.Column), c.Kind, c.Text)
		}
		return true
	})
	if err != nil {
		log.Fatal(err)
	}
	// Output:
	// A1 text Chi thường xuyên
	// B1 number 1,234,567
}
