package reading

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"pactlight/internal/language"
	"pactlight/internal/official/script"
	"pactlight/internal/page"
)

// line is a line of a page: a block, or what stands between two line breaks of one.
type line struct {
	text  string
	block int
	first bool // of its block
	aside bool // in what the page says is not its text: navigation, a footer
	links bool // most of it stands in links
	level int  // 1 to 6 of a heading of HTML, 0 of all else
	lang  string
	head  heading
}

// linesOf cuts a page into lines. On a page of plain text a line goes on in the next
// unless that begins something: its lines are only as long as they are wide.
func linesOf(p *page.Page, pack *language.Pack) []line {
	var out []line
	aside := asides(p)
	for i, b := range p.Blocks {
		parts := strings.Split(b.Text, "\n")
		if p.Plain {
			parts = unwrapped(parts, pack)
		}
		for k, text := range parts {
			if text = strings.TrimSpace(text); text == "" {
				continue
			}
			out = append(out, line{text: text, block: i, first: k == 0, aside: aside[b.Node], level: level(p.Nodes[b.Node].Tag), links: 10*b.Link > 6*len(b.Text)})
		}
	}
	return out
}

// level is that of a heading of HTML.
func level(tag string) int {
	if len(tag) == 2 && tag[0] == 'h' && tag[1] >= '1' && tag[1] <= '6' {
		return int(tag[1] - '0')
	}
	return 0
}

// asides says of each node whether it stands within furniture.
func asides(p *page.Page) []bool {
	out := make([]bool, len(p.Nodes))
	for i, n := range p.Nodes {
		out[i] = allWords().is("furniture", n.Tag) || allWords().is("furniture", n.Role) || hinted(n.Hint) || n.Parent >= 0 && out[n.Parent]
	}
	return out
}

// hinted says whether the id and class of an element tell that no text of an agreement
// is in it.
func hinted(hint string) bool {
	return slices.ContainsFunc(strings.FieldsFunc(strings.ToLower(hint), func(r rune) bool { return !unicode.IsLetter(r) }), func(word string) bool { return allWords().is("hint", word) })
}

// shortLine is how much shorter than the longest a line is that was broken on purpose.
const shortLine = 0.6

// unwrapped joins lines that were broken where they were full.
func unwrapped(lines []string, pack *language.Pack) (out []string) {
	longest := 0
	for _, l := range lines {
		longest = max(longest, len(l))
	}
	open, from := false, 0
	for i, l := range lines {
		begins := parseHeading(l, pack).unit != ""
		if i > 0 && (!open || labelled(l) || stops(lines[i-1]) && begins) {
			out = append(out, strings.Join(lines[from:i], " "))
			from = i
		}
		open = float64(len(l)) > shortLine*float64(longest) && !begins
	}
	return append(out, strings.Join(lines[from:], " "))
}

// stops says whether a line ends where a sentence could.
func stops(s string) bool {
	last, _ := utf8.DecodeLastRuneInString(strings.TrimRight(s, "”’\"') "))
	return script.BeginsWithStop(string(last))
}

// labelled says whether a line begins like a paragraph or point: "2.", "(a)", "–".
func labelled(s string) bool {
	_, size := label(s)
	return size > 0
}

// label reads the number or letter that a paragraph begins with, and the bytes it
// takes with the marks around it: "2.", "(2)", "2)", "a)", "iv.", "–".
func label(s string) (text string, size int) {
	rest := strings.TrimLeft(s, "(§ ")
	opened := strings.HasPrefix(s, "(")
	n := script.InDigits(rest)
	word := script.LeadingLetters(rest)
	switch {
	case n.Value > 0 && n.Value < 1000 && n.Size < 4:
		text, size = rest[:n.Size], n.Size
	case word != "" && (len([]rune(word)) == 1 || len(word) < 6 && strings.Trim(word, "ivxIVX") == ""):
		text, size = word, len(word)
	default:
		if strings.HasPrefix(s, "– ") || strings.HasPrefix(s, "- ") || strings.HasPrefix(s, "• ") || strings.HasPrefix(s, "— ") {
			return "", 2
		}
		return "", 0
	}
	after := rest[size:]
	if after == "" && (n.Value > 0 || opened) {
		return text, len(s)
	}
	if mark := strings.IndexAny(after, ".):"); mark != 0 {
		return "", 0
	}
	if strings.HasPrefix(after, ".") && len(after) > 1 && script.Digit(rune(after[1])) >= 0 {
		return "", 0
	}
	return text, len(s) - len(after) + 1
}
