package standard

import "example.com/vanban/model"

// Edition is one set of rules of layout that was or is in force, whether its content is held here or not.
type Edition struct {
	ID     string // "tt01-2011"
	Regime model.Regime
	Number string // "01/2011/TT-BNV"
	Title  string
	From   model.Date // first day in force
	To     model.Date // first day no longer in force; zero while in force
	// Layout is the id of the standard to lay out by. It is the edition's own id, or that of the nearest standard
	// held here: Near is true then, and what a check finds against it is for information.
	Layout string
	Near   bool
}

// editions are in the order of time in each regime; each ends on the day the next begins.
var editions = []Edition{
	{
		ID: "tt55-2005", Regime: model.State, Number: "55/2005/TTLT-BNV-VPCP", Title: "Hướng dẫn thể thức và kỹ thuật trình bày văn bản",
		From: model.Date{Year: 2005, Month: 5, Day: 6}, To: model.Date{Year: 2011, Month: 3, Day: 5}, Layout: "nd30", Near: true,
	},
	{
		ID: "tt01-2011", Regime: model.State, Number: "01/2011/TT-BNV", Title: "Hướng dẫn thể thức và kỹ thuật trình bày văn bản hành chính",
		From: model.Date{Year: 2011, Month: 3, Day: 5}, To: model.Date{Year: 2020, Month: 3, Day: 5}, Layout: "nd30", Near: true,
	},
	{
		ID: "nd30", Regime: model.State, Number: "30/2020/NĐ-CP", Title: "Về công tác văn thư",
		From: model.Date{Year: 2020, Month: 3, Day: 5}, Layout: "nd30",
	},
	{
		ID: "hd01-1998", Regime: model.Party, Number: "01-HD/VPTW", Title: "Thể thức văn bản của Đảng",
		From: model.Date{Year: 1998, Month: 2, Day: 2}, To: model.Date{Year: 2004, Month: 5, Day: 28}, Layout: "hd36", Near: true,
	},
	{
		ID: "hd11-2004", Regime: model.Party, Number: "11-HD/VPTW", Title: "Thể thức văn bản của Đảng",
		From: model.Date{Year: 2004, Month: 5, Day: 28}, To: model.Date{Year: 2018, Month: 4, Day: 3}, Layout: "hd36", Near: true,
	},
	{
		ID: "hd36", Regime: model.Party, Number: "36-HD/VPTW", Title: "Thể thức và kỹ thuật trình bày văn bản của Đảng",
		From: model.Date{Year: 2018, Month: 4, Day: 3}, To: model.Date{Year: 2026, Month: 5, Day: 27}, Layout: "hd36",
	},
	{
		ID: "hd05", Regime: model.Party, Number: "05-HD/VPTW", Title: "Thể thức và kỹ thuật trình bày văn bản của Đảng",
		From: model.Date{Year: 2026, Month: 5, Day: 27}, Layout: "hd05",
	},
}

// Editions are the editions of both regimes, each regime in the order of time.
func Editions() []Edition { return append([]Edition(nil), editions...) }

// EditionFor is the edition in force for a document of the regime with the date. Without a date (a draft) it is the
// newest; a date that gives only a year or a month takes the edition in force on most of its days; before the first
// edition it is the first. ok is false when the regime is none of ours.
func EditionFor(regime model.Regime, date model.Date) (e Edition, ok bool) {
	first, last := span(date)
	most := -1
	for _, x := range editions {
		if x.Regime != regime {
			continue
		}
		if date.IsZero() {
			e, ok = x, true
			continue
		}
		from, to := ordinal(x.From), 1<<30
		if !ok {
			from = 0
		}
		if !x.To.IsZero() {
			to = ordinal(x.To)
		}
		if days := min(last+1, to) - max(first, from); days > most {
			e, most = x, days
		}
		ok = true
	}
	return e, ok
}

// For is the standard by which a document of the regime with the date is laid out: that of its edition, or the
// nearest that is held here. It is nil when the regime is none of ours.
func For(regime model.Regime, date model.Date) *Standard {
	e, ok := EditionFor(regime, date)
	if !ok {
		return nil
	}
	s, _ := ByID(e.Layout)
	return s
}

// span is the first and the last day that a date, which may be partial, can mean.
func span(d model.Date) (first, last int) {
	from, to := d, d
	if d.Month == 0 {
		from.Month, to.Month = 1, 12
	}
	if d.Day == 0 {
		from.Day, to.Day = 1, 31
	}
	return ordinal(from), ordinal(to)
}

// ordinal orders days and counts roughly the days between two of them.
func ordinal(d model.Date) int { return d.Year*372 + (d.Month-1)*31 + d.Day - 1 }
