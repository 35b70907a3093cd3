package reading

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"pactlight/internal/annotation"
	"pactlight/internal/language"
	"pactlight/internal/official/script"
	"pactlight/internal/prose"
)

// unitChapter is the unit of a heading that stands above parts and is none itself.
const unitChapter = "chapter"

// heading is a line that begins a numbered part.
type heading struct {
	unit string // article, section, paragraph, chapter, annex, preamble
	script.Number
	rest string // what stands behind the Number: a title, or the text itself
}

// parseHeading reads a line as a heading; its unit is empty where it is none.
func parseHeading(line string, pack *language.Pack) heading {
	line = withoutLinks(strings.TrimLeft(line, "*#•·–—|[ \t"))
	if line == "" {
		return heading{}
	}
	for _, parse := range orders {
		if h := parse(line, pack); h.unit != "" {
			return h.untwice(pack)
		}
	}
	return heading{}
}

// orders are the ways in which a word and its number stand in a heading.
var orders = []func(string, *language.Pack) heading{around, before, behind}

// withoutLinks strikes the links that sites put behind a heading: [edit].
func withoutLinks(line string) string {
	for {
		line = strings.TrimSpace(line)
		open := strings.LastIndexByte(line, '[')
		if open < 0 || !strings.HasSuffix(line, "]") {
			return strings.TrimRight(line, "¶#↑↩ ")
		}
		for _, word := range strings.Split(line[open+1:len(line)-1], "|") {
			if !allWords().is("edit", prose.Fold(strings.TrimSpace(word))) {
				return line
			}
		}
		line = line[:open]
	}
}

// around reads 第三条 and 제3조.
func around(line string, pack *language.Pack) heading {
	for _, a := range allWords().around {
		rest, ok := strings.CutPrefix(line, a[1])
		if !ok {
			continue
		}
		rest = strings.TrimLeft(rest, " ")
		n := script.ReadNumber(rest, pack)
		if n.Value == 0 {
			continue
		}
		rest, ok = strings.CutPrefix(strings.TrimLeft(rest[n.Size:], " "), a[2])
		if !ok {
			continue
		}
		latin, size := script.ChineseSuffix(rest) // 第三条之二
		n.Text += latin
		rest = rest[size:]
		if rest == "" || !script.LetterAt(rest, 0) {
			return heading{unit: a[0], Number: n, rest: separated(rest)}
		}
	}
	return heading{}
}

// before reads "Article 4", "Art. IV –", "§ 5".
func before(line string, pack *language.Pack) heading {
	word := script.LeadingLetters(line)
	size := len(word)
	if word == "" && strings.HasPrefix(line, "§") {
		word, size = "§", len("§")
	}
	unit := allWords().unit[prose.Fold(word)]
	if allWords().is("preamble", prose.Fold(word)) && len(strings.Fields(line)) <= 3 {
		return heading{unit: annotation.PartPreamble, rest: separated(line[size:])}
	}
	if unit == "" || script.IsLower(word) && len(line) > 12 {
		return heading{}
	}
	rest := strings.TrimLeft(line[size:], ".- \u00a0")
	if no := script.LeadingLetters(rest); no != "" && allWords().is("no", prose.Fold(no)) {
		rest = strings.TrimLeft(rest[len(no):], ".°º ")
	} else {
		rest = strings.TrimLeft(strings.TrimPrefix(rest, "№"), " ")
	}
	n := script.ReadNumber(rest, pack)
	if n.Value == 0 {
		return unnumbered(unit, word, rest, pack)
	}
	if rest = rest[n.Size:]; !ends(rest) {
		return heading{}
	}
	return heading{unit: unit, Number: n, rest: separated(rest)}
}

// unnumbered is an annex without a number, or one with a letter.
func unnumbered(unit, word, rest string, pack *language.Pack) heading {
	if unit != annotation.PartAnnex || script.IsLower(word) {
		return heading{}
	}
	if letter := script.LeadingLetters(rest); len(letter) == 1 && letter[0] <= 'Z' && ends(rest[1:]) {
		return heading{unit: unit, Number: script.Number{Value: int(letter[0] - 'A' + 1), Text: strings.ToLower(letter)}, rest: separated(rest[1:])}
	}
	if len(rest) > 80 || rest != "" && pack != nil && pack.Word(script.LeadingLetters(rest)).Is(language.Of) {
		return heading{}
	}
	if rest == "" || word == strings.ToUpper(word) {
		return heading{unit: unit, rest: separated(rest)}
	}
	return heading{}
}

// behind reads "5. cikk", "Ötödik cikk", "Eerste artikel", "1. člen".
func behind(line string, pack *language.Pack) heading {
	n := script.ReadNumber(line, pack)
	if n.Value == 0 {
		return heading{}
	}
	rest := strings.TrimLeft(line[n.Size:], ". -")
	word := script.LeadingLetters(rest)
	folded := prose.Fold(word)
	alone := n.Words || rest == word // 46 Artikel
	known := allWords().is("behind", folded) || alone && allWords().unit[folded] == annotation.PartArticle
	if !known || !ends(rest[len(word):]) {
		return heading{}
	}
	return heading{unit: annotation.PartArticle, Number: n, rest: separated(rest[len(word):])}
}

// ends says whether a number, or the word behind it, is all of a heading's beginning:
// what follows could be a title or a text, and does not go on a sentence. "Article 5
// shall apply" and "Article 5, paragraph 2" are no headings.
func ends(rest string) bool {
	trimmed := strings.TrimLeft(rest, " \u00a0")
	if trimmed == "" {
		return true
	}
	first, size := utf8.DecodeRuneInString(trimmed)
	switch {
	case strings.ContainsRune(",;/", first), first == ')' && len(trimmed) == 1:
		return false
	case first == '(' && len(trimmed) == len(rest):
		return false // 2(4)
	case first == '.' && size < len(trimmed) && script.Digit(rune(trimmed[size])) >= 0:
		return false // 2.4
	case unicode.IsLetter(first):
		return len(trimmed) < len(rest) && (unicode.IsUpper(first) || !unicode.IsLower(first))
	}
	after := separated(trimmed)
	return after == "" || !script.IsLower(script.LeadingLetters(after)) || strings.ContainsRune("–—:.-", first) && len(strings.Fields(after)) > 2
}

// separated strikes what stands between a number and what follows.
func separated(rest string) string {
	return strings.TrimSpace(strings.TrimLeft(rest, ".:–—-‒−)] \u00a0|»,"))
}

// untwice strikes a heading that says the same again: "第一條 Art. 一".
func (h heading) untwice(pack *language.Pack) heading {
	if h.rest == "" || h.Value == 0 {
		return h
	}
	for _, parse := range orders {
		if again := parse(h.rest, pack); again.unit == h.unit && again.Value > 0 {
			if again.Text == h.Text {
				h.rest = again.rest
			} else if len(h.rest) > 2 {
				h.unit = "" // a row of headings: a table of contents
			}
			return h
		}
	}
	return h
}
