package clause

import (
	"slices"
	"strconv"
	"strings"

	"pactlight/internal/agreement/phrase"
	"pactlight/internal/language"
	"pactlight/internal/prose"
)

// numbers reads the numbers of a reference, from token at on.
type numbers struct {
	d        *phrase.Doc
	at, end  int
	text     string // normalised so far
	items    []item // the same, one by one
	highest  int
	lettered bool // a letter can stand for a number
	dotted   bool // a full stop, or a hyphen and an ending, follows each number
}

// list reads "4", "2(4)", "27.3", "1 and 2", "17, 18 and 19", "75–91".
func (n *numbers) list() bool {
	from := n.at
	if !n.one() {
		return false
	}
	n.items = append(n.items, item{prose.Range{From: from, To: n.at}, n.text})
	for {
		before := *n
		join := n.joint()
		from = n.at
		if join == "" || !n.one() {
			*n = before
			return true
		}
		if n.orders() {
			*n = before
			return true
		}
		last := n.text[len(before.text):]
		if one, _ := strconv.Atoi(before.text); join == "-" && n.highest == one && n.d.Tokens[before.at].Join == prose.Glued && n.d.Tokens[n.at-1].Kind == prose.Number { // 42-7: its seventh paragraph
			join, last = "(", last+")"
		}
		n.text = before.text + join + last
		n.itemise(join, last, from)
	}
}

// itemise adds the number last read, which begins at token from, as an item of its own or to
// the one before: the end of a range, or a part.
func (n *numbers) itemise(join, text string, from int) {
	if join != "," {
		before := n.items[len(n.items)-1]
		n.items = n.items[:len(n.items)-1]
		from, text = before.From, before.text+join+text
	}
	n.items = append(slices.Clip(n.items), item{prose.Range{From: from, To: n.at}, text})
}

// orders says whether the number just read belongs to what follows it: a word, to the part
// named behind it ("article 5, premier alinéa"), or digits with an ending ("ст. 4 и 5-й пункт").
func (n *numbers) orders() bool {
	if n.at >= n.end {
		return false
	}
	if t := &n.d.Tokens[n.at]; t.Kind == prose.Word && t.Join == prose.Hyphenated {
		return true
	}
	return n.d.Tags[n.at].Is(language.Clause) && n.d.Tags[n.at-1].Is(language.Number)
}

// joint reads what stands between two numbers: "-" for a range, "," for a list.
func (n *numbers) joint() string {
	if n.at+1 >= n.end {
		return ""
	}
	t, tag := &n.d.Tokens[n.at], n.d.Tags[n.at]
	switch {
	case t.Is('–') || t.Is('-') || t.Is('—'):
		n.at++
		if value, _ := n.value(); value == 0 && t.Join == prose.Spaced && n.d.Tokens[n.at].Join == prose.Spaced {
			return "" // Aneks VII — i to
		}
		return "-"
	case tag.Is(language.And) && tag.To > n.at+1: // et/ou
		n.at = tag.To
		return ","
	case t.Is(','), tag.Is(language.And | language.Respective):
		n.at++
		for n.at+1 < n.end && (n.d.Tags[n.at].Is(language.And|language.Respective) || joining(n.d, n.at)) {
			n.at++
		}
		if n.dotted && n.at < n.end && n.d.Tags[n.at].Is(language.Definite) { // a 8. és a 10. cikk
			n.at++
		}
		return ","
	case tag.Is(language.Through):
		n.at = tag.To
		return "-"
	}
	return ""
}

// joining says whether token i is a mark that belongs to the joining word before it: "3 and,
// respectively, 7", "3 bzw. 7".
func joining(d *phrase.Doc, i int) bool {
	t := &d.Tokens[i]
	return i > 0 && d.Tags[i-1].Is(language.And|language.Respective) && (t.Is(',') || t.Is('.') && t.Join == prose.Glued)
}

// one reads a single number with its sub-parts.
func (n *numbers) one() bool {
	if n.at >= n.end {
		return false
	}
	value, text := n.value()
	if value == 0 {
		return n.lettered && n.letter()
	}
	n.at++
	n.highest = max(n.highest, value)
	n.text += text
	if n.at < n.end && n.d.Tokens[n.at].Kind == prose.Word && inserted[n.d.Tokens[n.at].Hash] && !n.d.Tags[n.at].Is(language.Through) {
		n.text += n.d.Of(n.at)
		n.at++
	}
	if n.at < n.end && n.d.Tokens[n.at].Join == prose.Hyphenated && n.d.Tokens[n.at].Capital && len(n.d.Of(n.at)) == 1 { // Annex 31-A
		n.text += strings.ToLower(n.d.Of(n.at))
		n.at++
	}
	for n.sub() {
	}
	for n.dotted && n.at < n.end && (n.d.Tokens[n.at].Is('.') || n.d.Tokens[n.at].Join == prose.Hyphenated) {
		n.at++
	}
	for n.dotted && n.sub() { // 31. (1)
	}
	return true
}

// letter reads "a", "a)", "(a)" or "«а»" where a letter can stand for a number.
func (n *numbers) letter() bool {
	at, end := n.at, n.at+1
	if open := &n.d.Tokens[at]; open.Kind == prose.Mark && strings.ContainsRune("(«“\"„'‘", rune(open.Hash)) {
		at, end = at+1, at+3
	}
	if end > n.end || end == at+2 && n.d.Tokens[at+1].Kind != prose.Mark {
		return false
	}
	text := letterOf(n.d.Of(at))
	if text == "" || end == at+1 && text != strings.ToLower(n.d.Of(at)) && n.d.Tags[at].Entry != nil && !n.d.Tokens[at-1].Is('.') {
		return false // Russian has words of one letter
	}
	if end == at+1 && end < n.end && n.d.Tokens[end].Is(')') && n.d.Tokens[end].Join == prose.Glued {
		end++
	} else if end == at+1 && n.text != "" && n.d.Tags[at].Is(language.Of|language.At) {
		return false // punkt 4, i traktaten
	}
	n.text += text
	n.at = end
	return true
}

// span reads "da 39 a 42", a range with a word before its first number.
func (n *numbers) span() bool {
	before := *n
	if n.at >= n.end || !n.d.Tags[n.at].Is(language.From) {
		return false
	}
	n.at++
	if n.list() && strings.Contains(n.text, "-") {
		return true
	}
	*n = before
	return false
}

// sub reads "(4)", ".3" or "(a)" behind a number.
func (n *numbers) sub() bool {
	if n.at+1 >= n.end {
		return false
	}
	next := &n.d.Tokens[n.at+1]
	short := next.Kind != prose.Mark && next.Join == prose.Glued && next.End-next.Start <= 3
	switch t := &n.d.Tokens[n.at]; {
	case t.Is('.') && t.Join == prose.Glued && next.Kind == prose.Number && short:
		n.text += "(" + n.d.Of(n.at+1) + ")"
		n.at += 2
	case t.Is('.') && t.Join == prose.Glued && short && ordinalEndings[n.d.Of(n.at+1)]: // artigo 5.º
		n.at += 2
	case t.Is(',') && next.Kind == prose.Number && n.at+2 < n.end && n.d.Tokens[n.at+2].Is('°'): // art. 6, 2°
		n.text += "(" + n.d.Of(n.at+1) + ")"
		n.at += 3
	case n.lone():
		n.text += "(" + strings.ToLower(n.d.Of(n.at)) + ")"
		n.at++
	case t.Is('(') && short && n.at+2 < n.end && n.d.Tokens[n.at+2].Is(')'):
		n.text += "(" + strings.ToLower(n.d.Of(n.at+1)) + ")"
		n.at += 3
	default:
		return false
	}
	return true
}
