package ooxml

// Limits bound what a file may ask for. They hold for declared sizes and for what is really read.
type Limits struct {
	Entries int   // entries of the zip directory
	Part    int64 // uncompressed bytes of one part
	Total   int64 // uncompressed bytes of all parts that are read
	Ratio   int64 // bytes out for each byte in, counted once a part is larger than RatioFrom
	Depth   int   // nested XML elements
	Tag     int   // bytes of one XML tag with its attributes
}

// RatioFrom is the size in bytes up to which a part may be compressed as well as it likes.
const RatioFrom = 32 << 20

// DefaultLimits are far above what offices write and low enough that no file can exhaust a small machine.
func DefaultLimits() Limits {
	return Limits{
		Entries: 20_000,
		Part:    512 << 20,
		Total:   1 << 30,
		Ratio:   400,
		Depth:   1000,
		Tag:     32 << 20,
	}
}
