package model

// The JSON form of a document. Names are a contract; what the document lacks is absent.
type (
	jsonDocument struct {
		Schema       string            `json:"schema"`
		Source       jsonSource        `json:"source"`
		Standard     string            `json:"standard,omitempty"`
		Frame        *jsonFrame        `json:"frame,omitempty"`
		Body         []jsonBlock       `json:"body"`
		Notes        []jsonNote        `json:"notes,omitempty"`
		Margins      []jsonMargin      `json:"margins,omitempty"`
		Comments     []jsonComment     `json:"comments,omitempty"`
		Sections     []jsonSection     `json:"sections,omitempty"`
		Enumerations []jsonEnumeration `json:"enumerations,omitempty"`
		Tallies      []jsonTally       `json:"tallies,omitempty"`
		Quantities   []jsonQuantity    `json:"quantities,omitempty"`
		Dates        []jsonDate        `json:"dates,omitempty"`
		References   []jsonReference   `json:"references,omitempty"`
		Closing      *jsonClosing      `json:"closing,omitempty"`
	}
	jsonSource struct {
		Name     string   `json:"name,omitempty"`
		Format   string   `json:"format,omitempty"`
		Charsets []string `json:"charsets,omitempty"`
	}
	jsonFrame struct {
		Regime     Regime          `json:"regime,omitempty"`
		Draft      bool            `json:"draft,omitempty"`
		Parent     string          `json:"parent,omitempty"`
		Issuer     string          `json:"issuer,omitempty"`
		Number     *jsonNumber     `json:"number,omitempty"`
		Place      string          `json:"place,omitempty"`
		Date       string          `json:"date,omitempty"`
		Type       *jsonType       `json:"type,omitempty"`
		Author     string          `json:"author,omitempty"`
		Subject    string          `json:"subject,omitempty"`
		Addressees []string        `json:"addressees,omitempty"`
		Bases      []string        `json:"bases,omitempty"`
		Signatures []jsonSignature `json:"signatures,omitempty"`
		Recipients []string        `json:"recipients,omitempty"`
		Marks      []string        `json:"marks,omitempty"`
	}
	jsonNumber struct {
		Text   string `json:"text,omitempty"`
		No     string `json:"no,omitempty"`
		Symbol string `json:"symbol,omitempty"`
	}
	jsonType struct {
		Name string `json:"name"`
		Abbr string `json:"abbr,omitempty"`
	}
	jsonSignature struct {
		Authority string `json:"authority,omitempty"`
		Body      string `json:"body,omitempty"`
		Title     string `json:"title,omitempty"`
		Name      string `json:"name,omitempty"`
	}
	jsonBlock struct {
		Kind  string      `json:"kind"`
		Label string      `json:"label,omitempty"`
		Text  *string     `json:"text,omitempty"` // always there in a paragraph
		Rows  [][]string  `json:"rows,omitempty"`
		Spans []jsonMerge `json:"merges,omitempty"`
		Box   bool        `json:"box,omitempty"`
	}
	jsonMerge struct {
		Row  int `json:"row"`
		Col  int `json:"col"`
		Rows int `json:"rows"`
		Cols int `json:"cols"`
	}
	jsonNote struct {
		Kind NoteKind    `json:"kind"`
		Mark string      `json:"mark,omitempty"`
		Body []jsonBlock `json:"body"`
	}
	jsonMargin struct {
		Kind  MarginKind  `json:"kind"`
		Pages string      `json:"pages,omitempty"`
		Body  []jsonBlock `json:"body"`
	}
	jsonComment struct {
		Author string      `json:"author,omitempty"`
		Date   string      `json:"date,omitempty"`
		Body   []jsonBlock `json:"body"`
	}
	jsonSection struct {
		Label    string        `json:"label,omitempty"`
		Title    string        `json:"title,omitempty"`
		Kind     Kind          `json:"kind,omitempty"`
		Level    int           `json:"level"`
		From     int           `json:"from"`
		To       int           `json:"to"`
		Inline   bool          `json:"inline,omitempty"`
		Sections []jsonSection `json:"sections,omitempty"`
	}
	jsonEnumeration struct {
		Announced int        `json:"announced,omitempty"`
		Noun      string     `json:"noun,omitempty"`
		Kind      Kind       `json:"kind,omitempty"`
		From      int        `json:"from"`
		To        int        `json:"to"`
		Items     []jsonItem `json:"items"`
	}
	jsonItem struct {
		Ordinal int        `json:"ordinal,omitempty"`
		Marker  string     `json:"marker,omitempty"`
		Text    string     `json:"text"`
		Items   []jsonItem `json:"items,omitempty"`
	}
	jsonTally struct {
		Title         string         `json:"title,omitempty"`
		Sheet         string         `json:"sheet,omitempty"`
		Unit          string         `json:"unit,omitempty"`
		Columns       [][]string     `json:"columns"`
		ColumnNumbers []string       `json:"columnNumbers,omitempty"`
		Rows          []jsonTallyRow `json:"rows"`
	}
	jsonTallyRow struct {
		Label string      `json:"label,omitempty"`
		Level int         `json:"level"`
		Cells []TallyCell `json:"cells"`
		Total bool        `json:"total"`
	}
	jsonSpan struct {
		Block int     `json:"block"`
		Cell  *[2]int `json:"cell,omitempty"`
		Note  *int    `json:"note,omitempty"`
		Start int     `json:"start"`
		End   int     `json:"end"`
	}
	jsonQuantity struct {
		Text  string `json:"text"`
		Value string `json:"value"`
		Unit  string `json:"unit,omitempty"`
		jsonSpan
	}
	jsonDate struct {
		Text string `json:"text"`
		Date string `json:"date"`
		jsonSpan
	}
	jsonReference struct {
		Text   string      `json:"text"`
		Type   string      `json:"type,omitempty"`
		Number *jsonNumber `json:"number,omitempty"`
		Date   string      `json:"date,omitempty"`
		Issuer string      `json:"issuer,omitempty"`
		Place  []string    `json:"place,omitempty"`
		jsonSpan
	}
	jsonClosing struct {
		Mark string `json:"mark"`
	}
)
