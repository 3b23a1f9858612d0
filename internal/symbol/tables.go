package symbol

import "sync"

// Blanks in the tables are codes without a known character. The arrangement of Symbol is that of Adobe's Symbol encoding, that of
// the others follows the characters that Unicode took over from them; where few fonts have that character, a common one
// that looks alike stands in its place.
var (
	symbolFont = font(false, stretch{0x20, "" +
		" !∀#∃%&∋()∗+,−./0123456789:;<=>?" +
		"≅ΑΒΧΔΕΦΓΗΙϑΚΛΜΝΟΠΘΡΣΤΥςΩΞΨΖ[∴]⊥_" +
		"‾αβχδεφγηιϕκλμνοπθρστυϖωξψζ{|}∼ " +
		"                                " +
		"€ϒ′≤⁄∞ƒ♣♦♥♠↔←↑→↓°±″≥×∝∂•÷≠≡≈…⏐⎯↵" +
		"ℵℑℜ℘⊗⊕∅∩∪⊃⊇⊄⊂⊆∈∉∠∇®©™∏√⋅¬∧∨⇔⇐⇑⇒⇓" +
		"◊⟨®©™∑⎛⎜⎝⎡⎢⎣⎧⎨⎩⎪ ⟩∫⌠⎮⌡⎞⎟⎠⎤⎥⎦⎫⎬⎭ "})
	wingdings = font(false, stretch{0x20, "" +
		" ✏✂✁👓🔔📖🕯☎✆✉✉📪📫📬📭📁📂📄📄📄🗄⌛⌨🖰🖲🖳🖴💾💾✇✍" +
		"✍✌👌👍👎☜☞☝☟🖐☺😐☹💣☠🏳🏱✈☼💧❄✞✞✞✠✡☪☯ॐ☸♈♉" +
		"♊♋♌♍♎♏♐♑♒♓&&●❍■□❐❑❒⬧⧫◆❖⬥⌧⍓⌘❀✿❝❞▯" +
		"⓪①②③④⑤⑥⑦⑧⑨⑩⓿❶❷❸❹❺❻❼❽❾❿❧☙☙❧❧☙☙❧·•" +
		"▪○○◉◉◎○▪☐✦✦★✶✴✹✵" +
		"⌖⌖✧⌑✪✪✰🕐🕑🕒🕓🕔🕕🕖🕗🕘" +
		"🕙🕚🕛↰↱↰↱↲↳↰↱❦❦❦❦❦" +
		"❦❦❦❦❦⌫⌦◁➢△▽➲➲➲➲←" +
		"→↑↓↖↗↙↘←➔↑↓↖↗↙↘⇦" +
		"⇨⇧⇩⇔⇕⇖⇗⇙⇘▭▫✗✓☒☑⊞"})
	wingdings2 = font(true,
		stretch{0x4F, "✗✓☒☑☒☒⊗⊘⊘"}, stretch{0x60, "✓"}, stretch{0x69, "⓪①②③④⑤⑥⑦⑧⑨⑩⓿❶❷❸❹❺❻❼❽❾❿"}, stretch{0x95, "•••●●○◯■□"},
		stretch{0xA0, "■■■☐□"})
	wingdings3 = font(true, stretch{0x21, "←→↑↓↖↗↙↘↔↕"}, stretch{0x70, "▲▼△▽◀▶◁▷"}, stretch{0x7B, "◥◂▸"})
	webdings   = font(true,
		stretch{0x33, "◀▶▲▼"}, stretch{0x61, "✔"}, stretch{0x63, "□"}, stretch{0x67, "■"}, stretch{0x6E, "●"}, stretch{0x72, "✖"})
	dingbats = font(true,
		stretch{0x21, "" +
			"✁✂✃✄☎✆✇✈✉☛☞✌✍✎✏✐✑✒✓✔✕✖✗✘✙✚✛✜✝✞✟" +
			"✠✡✢✣✤✥✦✧★✩✪✫✬✭✮✯✰✱✲✳✴✵✶✷✸✹✺✻✼✽✾✿" +
			"❀❁❂❃❄❅❆❇❈❉❊❋●❍■❏❐❑❒▲▼◆❖◗❘❙❚❛❜❝❞"},
		stretch{0xAC, "①②③④⑤⑥⑦⑧⑨⑩❶❷❸❹❺❻❼❽❾❿➀➁➂➃➄➅➆➇➈➉➊➋➌➍➎➏➐➑➒➓➔→↔↕"})
)

// stretch is the characters of consecutive codes.
type stretch struct {
	from       rune
	characters string
}

// font is a font of the stretches, made when it is first asked for.
func font(blank bool, stretches ...stretch) func() *Font {
	return sync.OnceValue(func() *Font {
		f := &Font{blank: blank}
		for _, s := range stretches {
			code := s.from
			for _, r := range s.characters {
				for int(code-firstCode) >= len(f.table) {
					f.table = append(f.table, ' ')
				}
				f.table[code-firstCode] = r
				code++
			}
		}
		return f
	})
}
