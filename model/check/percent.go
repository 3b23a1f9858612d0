package check

import "example.com/vanban/model"

// checkPercent reports percentages that their figures do not give.
func checkPercent(d *model.Document, report func(model.Diagnostic)) {
	reportVerdicts(d, "percent", report, func(printed, computed string) model.Message {
		return model.Msg("%s is printed, the figures give %s per cent", printed, computed)
	})
}
