package symbol

// Blanks in the tables are codes without a known character. The arrangement of Symbol is that of Adobe's Symbol encoding, that of
// the others follows the characters that Unicode took over from them; where few fonts have that character, a common one
// that looks alike stands in its place.
var (
	symbolFont = Font{stretches: []stretch{{0x20, "" +
		" !∀#∃%&∋()∗+,−./0123456789:;<=>?" +
		"≅ΑΒΧΔΕΦΓΗΙϑΚΛΜΝΟΠΘΡΣΤΥςΩΞΨΖ[∴]⊥_" +
		"‾αβχδεφγηιϕκλμνοπθρστυϖωξψζ{|}∼ " +
		"                                " +
		"€ϒ′≤⁄∞ƒ♣♦♥♠↔←↑→↓°±″≥×∝∂•÷≠≡≈…⏐⎯↵" +
		"ℵℑℜ℘⊗⊕∅∩∪⊃⊇⊄⊂⊆∈∉∠∇®©™∏√⋅¬∧∨⇔⇐⇑⇒⇓" +
		"◊⟨®©™∑⎛⎜⎝⎡⎢⎣⎧⎨⎩⎪ ⟩∫⌠⎮⌡⎞⎟⎠⎤⎥⎦⎫⎬⎭ "}}}
	wingdings = Font{stretches: []stretch{{0x20, "" +
		" ✏✂✁👓🔔📖🕯☎✆✉✉📪📫📬📭📁📂📄📄📄🗄⌛⌨🖰🖲🖳🖴💾💾✇✍" +
		"✍✌👌👍👎☜☞☝☟🖐☺😐☹💣☠🏳🏱✈☼💧❄✞✞✞✠✡☪☯ॐ☸♈♉" +
		"♊♋♌♍♎♏♐♑♒♓&&●❍■□❐❑❒⬧⧫◆❖⬥⌧⍓⌘❀✿❝❞▯" +
		"⓪①②③④⑤⑥⑦⑧⑨⑩⓿❶❷❸❹❺❻❼❽❾❿❧☙☙❧❧☙☙❧·•" +
		"▪○○◉◉◎○▪☐✦✦★✶✴✹✵" +
		"⌖⌖✧⌑✪✪✰🕐🕑🕒🕓🕔🕕🕖🕗🕘" +
		"🕙🕚🕛↰↱↰↱↲↳↰↱❦❦❦❦❦" +
		"❦❦❦❦❦⌫⌦◁➢△▽➲➲➲➲←" +
		"→↑↓↖↗↙↘←➔↑↓↖↗↙↘⇦" +
		"⇨⇧⇩⇔⇕⇖⇗⇙⇘▭▫✗✓☒☑⊞"}}}
	wingdings2 = Font{blank: true, stretches: []stretch{
		{0x4F, "✗✓☒☑☒☒⊗⊘⊘"}, {0x60, "✓"}, {0x69, "⓪①②③④⑤⑥⑦⑧⑨⑩⓿❶❷❸❹❺❻❼❽❾❿"}, {0x95, "•••●●○◯■□"},
		{0xA0, "■■■☐□"}}}
	wingdings3 = Font{blank: true, stretches: []stretch{{0x21, "←→↑↓↖↗↙↘↔↕"}, {0x70, "▲▼△▽◀▶◁▷"}, {0x7B, "◥◂▸"}}}
	webdings   = Font{blank: true, stretches: []stretch{
		{0x33, "◀▶▲▼"}, {0x61, "✔"}, {0x63, "□"}, {0x67, "■"}, {0x6E, "●"}, {0x72, "✖"}}}
	dingbats = Font{blank: true, stretches: []stretch{
		{0x21, "" +
			"✁✂✃✄☎✆✇✈✉☛☞✌✍✎✏✐✑✒✓✔✕✖✗✘✙✚✛✜✝✞✟" +
			"✠✡✢✣✤✥✦✧★✩✪✫✬✭✮✯✰✱✲✳✴✵✶✷✸✹✺✻✼✽✾✿" +
			"❀❁❂❃❄❅❆❇❈❉❊❋●❍■❏❐❑❒▲▼◆❖◗❘❙❚❛❜❝❞"},
		{0xAC, "①②③④⑤⑥⑦⑧⑨⑩❶❷❸❹❺❻❼❽❾❿➀➁➂➃➄➅➆➇➈➉➊➋➌➍➎➏➐➑➒➓➔→↔↕"}}}
)
