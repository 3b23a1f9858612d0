package symbol

// Blanks in the tables are codes without a known character. The arrangement of Symbol is that of Adobe's Symbol encoding, that of
// the others follows the characters that Unicode took over from them; where few fonts have that character, a common one
// that looks alike stands in its place.
var (
	symbolFont = &Font{0x20, []rune(
		" !∀#∃%&∋()∗+,−./0123456789:;<=>?" +
			"≅ΑΒΧΔΕΦΓΗΙϑΚΛΜΝΟΠΘΡΣΤΥςΩΞΨΖ[∴]⊥_" +
			"‾αβχδεφγηιϕκλμνοπθρστυϖωξψζ{|}∼ " +
			"                                " +
			"€ϒ′≤⁄∞ƒ♣♦♥♠↔←↑→↓°±″≥×∝∂•÷≠≡≈…⏐⎯↵" +
			"ℵℑℜ℘⊗⊕∅∩∪⊃⊇⊄⊂⊆∈∉∠∇®©™∏√⋅¬∧∨⇔⇐⇑⇒⇓" +
			"◊⟨®©™∑⎛⎜⎝⎡⎢⎣⎧⎨⎩⎪ ⟩∫⌠⎮⌡⎞⎟⎠⎤⎥⎦⎫⎬⎭ ")}
	wingdings = &Font{0x20, []rune(
		" ✏✂✁👓🔔📖🕯☎✆✉✉📪📫📬📭📁📂📄📄📄🗄⌛⌨🖰🖲🖳🖴💾💾✇✍" +
			"✍✌👌👍👎☜☞☝☟🖐☺😐☹💣☠🏳🏱✈☼💧❄✞✞✞✠✡☪☯ॐ☸♈♉" +
			"♊♋♌♍♎♏♐♑♒♓&&●❍■□❐❑❒⬧⧫◆❖⬥⌧⍓⌘❀✿❝❞▯" +
			"⓪①②③④⑤⑥⑦⑧⑨⑩⓿❶❷❸❹❺❻❼❽❾❿❧☙☙❧❧☙☙❧·•" +
			"▪○○◉◉◎○▪☐✦✦★✶✴✹✵" +
			"⌖⌖✧⌑✪✪✰🕐🕑🕒🕓🕔🕕🕖🕗🕘" +
			"🕙🕚🕛↰↱↰↱↲↳↰↱❦❦❦❦❦" +
			"❦❦❦❦❦⌫⌦◁➢△▽➲➲➲➲←" +
			"→↑↓↖↗↙↘←➔↑↓↖↗↙↘⇦" +
			"⇨⇧⇩⇔⇕⇖⇗⇙⇘▭▫✗✓☒☑⊞")}
	wingdings2 = &Font{0x4F, []rune("✗✓☒☑☒☒⊗⊘⊘")}
	wingdings3 = &Font{0x21, []rune("←→↑↓↖↗↙↘↔↕")}
	webdings   = &Font{0x20, []rune("  ")}
	dingbats   = &Font{0x20, nil}
)

func init() {
	wingdings2.set(0x60, "✓")
	wingdings2.set(0x69, "⓪①②③④⑤⑥⑦⑧⑨⑩⓿❶❷❸❹❺❻❼❽❾❿")
	wingdings2.set(0x95, "•••●●○◯■□")
	wingdings2.set(0xA0, "■■■☐□")
	wingdings3.set(0x70, "▲▼△▽◀▶◁▷")
	wingdings3.set(0x7B, "◥◂▸")
	webdings.set(0x33, "◀▶▲▼")
	webdings.set(0x61, "✔")
	webdings.set(0x63, "□")
	webdings.set(0x67, "■")
	webdings.set(0x6E, "●")
	webdings.set(0x72, "✖")
	for c := rune(0x21); c <= 0x7E; c++ {
		dingbats.set(c, string(0x2700+c-0x20))
	}
	dingbats.set(0x25, "☎")
	dingbats.set(0x2A, "☛☞")
	dingbats.set(0x48, "★")
	dingbats.set(0x6C, "●")
	dingbats.set(0x6E, "■")
	dingbats.set(0x73, "▲▼◆")
	dingbats.set(0x77, "◗")
	dingbats.set(0xAC, "①②③④⑤⑥⑦⑧⑨⑩❶❷❸❹❺❻❼❽❾❿➀➁➂➃➄➅➆➇➈➉➊➋➌➍➎➏➐➑➒➓➔→↔↕")
}

// set puts characters at consecutive codes.
func (f *Font) set(code rune, characters string) {
	for _, r := range characters {
		for int(code-f.first) >= len(f.table) {
			f.table = append(f.table, ' ')
		}
		f.table[code-f.first] = r
		code++
	}
}
