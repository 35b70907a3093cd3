package reading

import (
	"strings"

	"pactlight/internal/annotation"
	"pactlight/internal/official/script"
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
		if w := o.within[i]; w != "" {
			within = w
		}
		part := annotation.Part{Kind: h.unit, Number: h.Text, Within: within}
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
	return s != "" && !sentence(s) && !labelled(s) && len(strings.Fields(s)) <= 20 && !strings.HasSuffix(s, ".") && !script.IsLower(script.LeadingLetters(s))
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
		case l.head.unit == unitChapter:
			return body, closing // titles of the next chapter follow
		case l.aside, l.links && j > i+1:
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
		if l := &o.lines[j]; !l.aside && !l.links && l.head.unit != unitChapter {
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
	var out strings.Builder
	kept := 0
	for at := strings.IndexByte(s, '['); at >= 0 && at < len(s); {
		end := at + strings.IndexByte(s[at:min(len(s), at+longestNote)], ']')
		if end > at && at > 0 && (at == kept || s[at-1] != ' ') && isNote(s[at+1:end]) {
			out.WriteString(s[kept:at])
			kept = end + 1
		}
		next := strings.IndexByte(s[at+1:], '[')
		if next < 0 {
			break
		}
		at += 1 + next
	}
	if kept == 0 {
		return s
	}
	out.WriteString(s[kept:])
	return out.String()
}

// longestNote is the most bytes that the mark of a footnote has: "[note 12]".
const longestNote = 32

// isNote says whether the mark of a footnote stands between brackets: "1", "note 1".
func isNote(inner string) bool {
	words := strings.Fields(inner)
	return len(words) > 0 && len(words) <= 2 && script.Arabic(words[len(words)-1]) > 0
}
