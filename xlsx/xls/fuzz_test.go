package xls_test

import (
	"bytes"
	"errors"
	"testing"

	"example.com/vanban/internal/cfb/cfbtest"
	"example.com/vanban/model"
	"example.com/vanban/xlsx/xls"
)

// FuzzRead reads the stream of a workbook: what is lost is told by an error and by a notice, both or neither.
func FuzzRead(f *testing.F) {
	f.Add(workbook(join(styles(), sst(text8("một"), text8("hai"))), join(labelSST(0, 0, 3, 0), labelSST(1, 0, 0, 1), number(2, 0, 1, 3))))
	f.Add(workbook(styles(), join(formula(0, 0, double(30), 0, 0x25, 0, 0, 1, 0, 0, 0xC0, 0, 0xC0, 0x19, 0x10, 0, 0),
		formula(1, 0, double(2), 8, 0x01, 1, 0, 0, 0), rec(0x04BC, uint16(1), uint16(2), byte(0), byte(0), byte(0), byte(2), uint16(5), []byte{0x4C, 0xFF, 0xFF, 0, 0xC0}),
		rec(0x00BD, uint16(3), uint16(1), uint16(0), uint32(30), uint16(5), uint32(200), uint16(2)), rec(0x00E5, uint16(1), uint16(0), uint16(1), uint16(0), uint16(2)))))
	f.Add(join(workbook(rec(0x0022, uint16(1)), rec(0x0204, uint16(0), uint16(0), uint16(0), text8("xã"))), bof5(0x0010), eof))
	f.Fuzz(func(t *testing.T, stream []byte) {
		b := cfbtest.File(map[string][]byte{"Workbook": stream})
		w, err := xls.Read(bytes.NewReader(b), int64(len(b)))
		if err != nil {
			var fe *model.FileError
			if !errors.As(err, &fe) {
				t.Errorf("%T", err)
			}
		}
		if w != nil && hasError(w.Notices()) != (err != nil) {
			t.Errorf("error %v, notices %v", err, w.Notices())
		}
	})
}
