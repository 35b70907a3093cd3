package article

import (
	_ "embed"
	"strings"
	"sync"
	"unicode"
	"unicode/utf8"
)

//go:embed byline.txt
var bylineText string

// bylineWords gives byline.txt, read when it is first asked for: the kind of each word.
var bylineWords = sync.OnceValue(func() map[string]string { return readBylineWords(bylineText) })

func readBylineWords(text string) map[string]string {
	words := map[string]string{}
	for line := range strings.Lines(text) {
		fields := strings.Fields(line)
		if len(fields) == 0 || fields[0][0] == '#' {
			continue
		}
		for _, w := range fields[1:] {
			words[w] = fields[0]
		}
	}
	return words
}

func (c *choice) byline() Fact {
	facts := append([]Fact{{c.about.data.author, "json-ld"}}, c.about.meta["byline"]...)
	for i, f := range facts {
		facts[i].Value = authorName(f.Value)
	}
	return firstOf(append(facts, c.printedByline())...)
}

// authorName is the name in what a page's data gives as its author; empty if that is an
// address, an account of nobody, or a number: the minutes that the text takes to read.
func authorName(s string) string {
	name := strings.Fields(s)
	if len(name) > 0 && strings.EqualFold(name[0], "by") {
		name = name[1:]
	}
	return plainName(name)
}

// plainName is the name that words make, without addresses and what stands behind it; empty
// if it is none.
func plainName(words []string) string {
	var kept []string
	for _, w := range words {
		if !strings.Contains(w, "@") {
			kept = append(kept, w)
		}
	}
	name := strings.TrimRight(strings.Join(kept, " "), " ,;|·•–—-/")
	first, _ := utf8.DecodeRuneInString(name)
	if isAddress(name) || bylineWords()[strings.ToLower(name)] != "" || unicode.IsDigit(first) || strings.HasSuffix(name, ":") {
		return ""
	}
	return name
}

func isAddress(s string) bool {
	if strings.Contains(s, " ") || !strings.Contains(s, ".") {
		return strings.Contains(s, "://")
	}
	return strings.ContainsRune(s, '/') || strings.HasPrefix(s, "www.")
}

// printedAuthor is the name in a printed byline: "By Ana Ruiz, 20 June 2024".
func printedAuthor(text string) string {
	line, _, _ := strings.Cut(text, "\n")
	words := strings.Fields(line)
	announced := false
	for len(words) > 0 && announces(words[0]) {
		words, announced = words[1:], true
	}
	for i, w := range words {
		if unicode.IsDigit(rune(w[0])) {
			for i > 0 && utf8.RuneCountInString(words[i-1]) <= 3 && strings.ToLower(words[i-1]) == words[i-1] {
				i-- // on, am, den, |
			}
			if words = words[:i]; i < 2 && !announced {
				return "" // a month
			}
			break
		}
	}
	return plainName(words)
}

// announces says whether a word stands before an author's name.
func announces(word string) bool {
	word = strings.TrimRight(word, ":")
	return bylineWords()[strings.ToLower(word)] == "before" || bylineWords()[word] == "before-small"
}

// longestByline is the size of the longest block that may be a byline.
const longestByline = 100

// printedByline is the block that says by its element that it names the author.
func (c *choice) printedByline() Fact {
	for i := max(0, c.headline); i < len(c.blocks) && i <= max(c.headline+20, c.first); i++ {
		n, text := c.page.Blocks[i].Node, c.page.Blocks[i].Text
		if c.blocks[i].size > longestByline {
			continue
		}
		if c.page.Nodes[n].Prop == "author" {
			if name := printedAuthor(text); name != "" {
				return Fact{name, "itemprop author"}
			}
		}
		if c.nodes[n].hint&hintByline != 0 {
			if name := printedAuthor(text); name != "" {
				return Fact{name, "byline"}
			}
		}
	}
	return Fact{}
}
