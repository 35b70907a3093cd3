package reading

import (
	"slices"
	"sort"
	"strings"
	"unicode/utf8"

	"pactlight/internal/language"
	"pactlight/internal/official/script"
	"pactlight/internal/prose"
)

// secondShare is the least share of a page's text that makes a second language of it,
// and not a few foreign words.
const secondShare = 0.15

// languages gives the languages that a page is written in, the commonest first. Its
// lines know theirs afterwards, where they tell it.
func languages(lines []line, claimed string) []string {
	sizes, all := sizesByLanguage(lines)
	var out []string
	for code, size := range sizes {
		if code != "" && float64(size) >= secondShare*float64(all) {
			out = append(out, code)
		}
	}
	if len(out) == 0 {
		return []string{languageOfAll(lines, claimed)}
	}
	sort.Slice(out, func(i, j int) bool {
		a, b := out[i], out[j]
		return sizes[a] > sizes[b] || sizes[a] == sizes[b] && a < b
	})
	if len(out) > 1 {
		for i := range lines {
			if lines[i].lang == "" {
				lines[i].lang = likelier(lines[i].text, out)
			}
		}
	}
	return out
}

// sizesByLanguage tells each line its language, and how much is written in each, in
// letters.
func sizesByLanguage(lines []line) (sizes map[string]int, all int) {
	sizes = map[string]int{}
	for i := range lines {
		l := &lines[i]
		if l.aside || l.links {
			continue
		}
		l.lang = script.LanguageOf(l.text)
		size := utf8.RuneCountInString(l.text)
		if l.lang == "zh" || l.lang == "ja" {
			size *= 3 // a character is a word or half of one
		}
		sizes[l.lang] += size
		all += size
	}
	return sizes, all
}

// languageOfAll tells the language of lines that are too short to tell it one by one.
func languageOfAll(lines []line, claimed string) string {
	var whole strings.Builder
	for i := range lines {
		if l := &lines[i]; !l.aside && !l.links {
			whole.WriteString(l.text + "\n")
		}
	}
	text := whole.String()
	return language.Detect(prose.Tokens(nil, text, 0, len(text)), claimed)
}

// likelier tells in which of a page's languages a line is that is too short to tell by
// itself: the one with most function words in it; empty where two have as many.
func likelier(text string, codes []string) string {
	best, most, second := "", 0, 0
	tokens := prose.Tokens(nil, text, 0, len(text))
	for _, code := range codes {
		pack, n := language.Load(code), 0
		for i := range tokens {
			if pack != nil && tokens[i].Kind == prose.Word && pack.Hashed(tokens[i].Hash).Is(language.Stop) {
				n++
			}
		}
		if n > most {
			best, most, second = code, n, most
		} else {
			second = max(second, n)
		}
	}
	if most == second {
		return ""
	}
	return best
}

// stream gives the lines of one language: those in it, and those that tell no language
// and could be in it. Headings belong to all.
func stream(lines []line, code string, codes []string) []line {
	if len(codes) == 1 {
		return lines
	}
	var out []line
	last := ""
	for _, l := range lines {
		if l.lang == "" && !compatible(l.text, code) && parseHeading(l.text, nil).unit == "" {
			continue
		}
		if slices.Contains(codes, l.lang) {
			last = l.lang
		}
		switch {
		case l.lang == code:
		case l.lang != "" && slices.Contains(codes, l.lang):
			if parseHeading(l.text, language.Load(code)).unit == "" {
				continue
			}
			l.text = headingOnly(l.text, code)
		case last != "" && last != code && !only(l.text, code, codes) && parseHeading(l.text, language.Load(code)).unit == "":
			continue
		}
		out = append(out, l)
	}
	return out
}

// headingOnly cuts from a line in another language what is no heading.
func headingOnly(text, code string) string {
	h := parseHeading(text, language.Load(code))
	if h.rest == "" {
		return text
	}
	return strings.TrimSpace(strings.TrimSuffix(text, h.rest))
}

// only says whether of the languages given text can be in one alone, by its script.
func only(text, code string, codes []string) bool {
	for _, other := range codes {
		if other != code && compatible(text, other) {
			return false
		}
	}
	return true
}

// compatible says whether text could be written in a language, by its script.
func compatible(text, code string) bool {
	own, written := script.LanguageByScript(text)
	if own != "" {
		return own == code
	}
	return !written || !script.HasOwnScript(code)
}
