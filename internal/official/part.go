package official

import (
	"slices"
	"strings"

	"pactlight/internal/annotation"
	"pactlight/internal/page"
)

// parts cuts the lines of an outline into the parts of a text.
func (o *outline) parts(p *page.Page) []annotation.Part {
	if len(o.heads) == 0 {
		return nil
	}
	end := o.end(p)
	within, titled := "", o.titled()
	var out []annotation.Part
	if pre := o.preamble(); len(pre) > 0 {
		out = append(out, annotation.Part{Kind: annotation.PartPreamble, Paragraphs: paragraphs(pre)})
	}
	for k, i := range o.heads {
		to := end
		if k+1 < len(o.heads) {
			to = min(o.heads[k+1], end)
		}
		h := o.lines[i].head
		part := annotation.Part{Kind: h.unit, Number: h.text, Within: within}
		body, closing := o.body(i, to, &part, titled)
		if part.Kind == annotation.PartAnnex {
			within = Key(&part)
		}
		part.Paragraphs = paragraphs(body)
		if len(body) == 0 && part.Kind != annotation.PartAnnex {
			o.missing = append(o.missing, part.Number)
		}
		out = append(out, part)
		if len(closing) > 0 {
			out = append(out, annotation.Part{Kind: annotation.PartClosing, Within: within, Paragraphs: paragraphs(closing)})
		}
	}
	return out
}

// titled says whether the articles have their title on a line of its own: most of
// those that have more than one line begin with one that is no sentence.
func (o *outline) titled() bool {
	with, all := 0, 0
	for k, i := range o.heads {
		if o.lines[i].head.unit == annotation.PartAnnex || i+2 >= len(o.lines) || k+1 < len(o.heads) && o.heads[k+1] <= i+2 {
			continue
		}
		all++
		if o.lines[i].head.rest == "" && title(o.lines[i+1].text) {
			with++
		}
	}
	return all > 1 && 10*with >= 6*all
}

// title says whether a line could be the title of an article.
func title(s string) bool {
	return s != "" && !sentence(s) && !labelled(s) && len(strings.Fields(s)) <= 20 && !strings.HasSuffix(s, ".") && !lowered(leadingWord(s))
}

// body gives the text of the part at line i, and the closing of the agreement where it
// follows. The part gets its title.
func (o *outline) body(i, to int, part *annotation.Part, titled bool) (body, closing []string) {
	into := &body
	rest := o.lines[i].head.rest
	switch {
	case rest == "":
	case part.Kind == annotation.PartAnnex, !sentence(rest) && o.follows(i, to):
		part.Heading = trimTitle(rest)
	default:
		body = append(body, rest)
	}
	for j := i + 1; j < to; j++ {
		l := &o.lines[j]
		switch {
		case l.aside, l.links && j > i+1, l.head.unit == "chapter":
			if l.head.unit == "chapter" {
				return body, closing // titles of the next chapter follow
			}
			continue
		case l.head.unit == "" && l.after():
			return body, closing
		case part.Kind != annotation.PartAnnex && len(body) > 0 && l.closes():
			into = &closing
		case (titled || l.block == o.lines[i].block) && j == i+1 && part.Heading == "" && len(body) == 0 && title(l.text) && o.follows(j, to):
			part.Heading = trimTitle(l.text)
			continue
		}
		*into = append(*into, withoutNotes(l.text))
	}
	return body, closing
}

// follows says whether text stands between line i and line to.
func (o *outline) follows(i, to int) bool {
	for j := i + 1; j < to; j++ {
		if l := &o.lines[j]; !l.aside && !l.links && l.head.unit != "chapter" {
			return true
		}
	}
	return false
}

// trimTitle strikes the brackets and full stop around a title.
func trimTitle(s string) string {
	s = strings.TrimSpace(withoutNotes(s))
	if strings.HasPrefix(s, "(") && strings.HasSuffix(s, ")") || strings.HasPrefix(s, "[") && strings.HasSuffix(s, "]") {
		s = s[1 : len(s)-1]
	}
	return strings.TrimSuffix(s, ".")
}

// withoutNotes strikes the marks of footnotes: "[1]" right behind a word.
func withoutNotes(s string) string {
	for at := 0; ; {
		open := strings.IndexByte(s[at:], '[')
		if open < 0 {
			return s
		}
		open += at
		length := strings.IndexByte(s[open:], ']')
		if length < 0 {
			return s
		}
		at = open + 1
		inner := s[open+1 : open+length]
		if words := strings.Fields(inner); open > 0 && s[open-1] != ' ' && len(words) > 0 && len(words) <= 2 && atoi(words[len(words)-1]) > 0 {
			s, at = s[:open]+s[open+length+1:], open
		}
	}
}

// end gives the line behind the last one of the text: where the element that holds all
// headings ends.
func (o *outline) end(p *page.Page) int {
	first, last := o.lines[o.heads[0]].block, o.lines[o.heads[len(o.heads)-1]].block
	root := common(p, p.Blocks[first].Node, p.Blocks[last].Node)
	if len(o.heads) == 1 && p.Nodes[root].Parent >= 0 {
		root = p.Nodes[root].Parent
	}
	for i := o.heads[len(o.heads)-1] + 1; i < len(o.lines); i++ {
		if !under(p, p.Blocks[o.lines[i].block].Node, root) {
			return i
		}
	}
	return len(o.lines)
}

// common gives the innermost element around both nodes.
func common(p *page.Page, a, b int) int {
	for a != b {
		if a > b { // parents come before their children
			a = p.Nodes[a].Parent
		} else {
			b = p.Nodes[b].Parent
		}
	}
	return max(a, 0)
}

func under(p *page.Page, node, root int) bool {
	for node > root {
		node = p.Nodes[node].Parent
	}
	return node == root
}

// preamble gives the lines between the title and the first article.
func (o *outline) preamble() (out []string) {
	first := o.heads[0]
	from := first
	for from > 0 {
		l := &o.lines[from-1]
		if l.head.unit == annotation.PartPreamble {
			if sentence(l.head.rest) {
				out = append(out, l.head.rest)
			}
			break
		}
		if l.links || l.head.unit == o.unit || o.isDropped(from-1) || l.head.unit == annotation.PartAnnex {
			break
		}
		from--
	}
	lines := slices.DeleteFunc(slices.Clone(o.lines[from:first]), func(l line) bool { return l.aside })
	for n, l := range lines { // a chapter's title and what comes behind it is none
		if l.head.unit == "chapter" {
			lines = lines[:n]
			break
		}
	}
	for len(out) == 0 && len(lines) > 0 && len(lines[0].text) < 200 && !sentence(lines[0].text) {
		lines = lines[1:] // the title, dates, links
	}
	size := 0
	for _, l := range lines {
		size += len(l.text)
	}
	if size < 40 {
		return out
	}
	for _, l := range lines {
		out = append(out, withoutNotes(l.text))
	}
	return out
}

func (o *outline) isDropped(i int) bool {
	for _, d := range o.dropped {
		if d == i {
			return true
		}
	}
	return false
}

// paragraphs makes paragraphs of lines: a label alone belongs to the line behind it,
// and a line that holds several numbered paragraphs is cut.
func paragraphs(lines []string) []annotation.Paragraph {
	out := []annotation.Paragraph{}
	last, open := 0, false
	for _, text := range lines {
		if n := len(out); open && n > 0 {
			text = out[n-1].Text + " " + text
			out = out[:n-1]
		}
		_, size := label(text)
		open = size >= len(strings.TrimSpace(text)) && size > 0
		if open {
			out = append(out, annotation.Paragraph{Text: text})
			continue
		}
		for _, piece := range numbered(text, last) {
			p := annotation.Paragraph{Text: piece}
			if n := paragraphNumber(piece); n == last+1 {
				last = n
				p.Number = itoa(n)
			}
			out = append(out, p)
		}
	}
	return out
}

// paragraphNumber reads the number that a paragraph begins with, 0 where it has none.
func paragraphNumber(s string) int {
	text, _ := label(s)
	if n := inDigits(text); n.size == len(text) {
		return n.value
	}
	return 0
}

// numbered cuts text before the numbers that go on from the one it begins with, each
// behind the end of a sentence and before a capital.
func numbered(text string, last int) (out []string) {
	n := paragraphNumber(text)
	if n == 0 || n != last+1 {
		return []string{text}
	}
	at := 0
	for {
		next := cutBefore(text, at+1, n+1)
		if next < 0 {
			return append(out, strings.TrimSpace(text[at:]))
		}
		out = append(out, strings.TrimSpace(text[at:next]))
		at, n = next, n+1
	}
}

// cutBefore gives the byte at which paragraph n begins in text, behind byte from; -1
// where it does not.
func cutBefore(text string, from, n int) int {
	for _, mark := range []string{itoa(n) + ". ", "(" + itoa(n) + ") ", itoa(n) + ") "} {
		for at := from; ; {
			i := strings.Index(text[at:], mark)
			if i < 0 {
				break
			}
			i += at
			before, behind := strings.TrimRight(text[:i], " "), text[i+len(mark):]
			if before != "" && strings.ContainsAny(before[len(before)-1:], ".;:") && !lowered(leadingWord(behind)) {
				return i
			}
			at = i + 1
		}
	}
	return -1
}
