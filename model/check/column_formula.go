package check

import "example.com/vanban/model"

// checkColumnFormula reports figures that the formula of their column ("3=1+2") does not give.
func checkColumnFormula(d *model.Document, report func(model.Diagnostic)) {
	reportVerdicts(d, "column-formula", report, func(printed, computed string) model.Message {
		return model.Msg("%s is printed, the formula of the column gives %s", printed, computed)
	})
}
