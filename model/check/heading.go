package check

import (
	"example.com/vanban/model"
)

// checkHeadings reports heading numbers that are missing, doubled or out of order among the headings of one
// level, and labels written in two ways there. Điều count through the whole document, whatever stands above them.
func checkHeadings(d *model.Document, report func(model.Diagnostic)) {
	absent := absentFrom(d)
	var articles []member
	var walk func(ss []*model.Section)
	walk = func(ss []*model.Section) {
		groups := grouped(ss)
		for _, g := range groups {
			if g[0].series == "điều" {
				articles = append(articles, g...)
				continue
			}
			checkSeries(g, absent, report)
			reportOdd(g, report)
		}
		for _, s := range ss {
			walk(s.Sections)
		}
	}
	walk(d.Sections)
	sortMembers(articles)
	checkSeries(articles, absent, report)
	reportOdd(articles, report)
}
