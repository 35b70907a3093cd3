package official

import (
	"slices"
	"strings"

	"pactlight/internal/annotation"
	"pactlight/internal/language"
	"pactlight/internal/prose"
)

// changeNames are the kinds of changes, the gravest first.
var changeNames = []string{annotation.ChangeNegation, annotation.ChangeNumber, annotation.ChangeDate, annotation.ChangeModal, annotation.ChangeParty}

// meaning is what a word does in a clause; empty: nothing that is looked for.
func meaning(text string, pack *language.Pack, code string) string {
	folded := prose.Fold(text)
	switch w := allWords(); {
	case w.negation[code][folded], strings.HasSuffix(folded, "n't"):
		return annotation.ChangeNegation
	case w.modal[code][folded]:
		return annotation.ChangeModal
	}
	first := rune(text[0])
	year := len(text) == 4 && atoi(text) > 1500 && atoi(text) < 2200
	e := entry(pack, text)
	switch {
	case year, e.Is(language.Month) && !lowered(text):
		return annotation.ChangeDate
	case first >= '0' && first <= '9', e.Is(language.Number), numberWithin(text, pack), len(text) > 1 && inRoman(text).size == len(text):
		return annotation.ChangeNumber
	case e.Is(language.Place):
		return annotation.ChangeParty
	}
	return ""
}

// numberWithin says whether a number stands among words that hyphens join: two-thirds.
func numberWithin(text string, pack *language.Pack) bool {
	before, rest, ok := strings.Cut(text, "-")
	return ok && (valueOf(before, pack) > 0 || valueOf(rest, pack) > 0 || numberWithin(rest, pack))
}

func entry(pack *language.Pack, text string) *language.Entry {
	if pack == nil {
		return nil
	}
	return pack.Word(text)
}

// stretch is a run of steps of one sort: words of the quote and of the text.
type stretch struct {
	op          string
	quote, text []string
}

// stretches gathers the steps of a run.
func (l *Library) stretches(d *laid, r *run) (out []stretch) {
	plain := l.parts[d.part].plain
	for n, s := range r.steps {
		op := annotation.DiffChanged
		var quote, text string
		// The number of a paragraph is no word that only one side has.
		numbered := s.kind == stepOmit && r.text[s.j].label || s.kind == stepSwap && r.text[s.j].label && !r.quote[s.i].label
		if s.kind != stepOmit {
			quote = r.segment[r.quote[s.i].start:r.quote[s.i].end]
		}
		if s.kind != stepAdd && !numbered {
			text = plain[r.text[s.j].start:r.text[s.j].end]
		}
		switch s.kind {
		case stepSame, stepJoin:
			op = annotation.DiffSame
		case stepPart:
			op, text = annotation.DiffSame, plain[r.text[s.j-1].start:r.text[s.j].end]
		case stepAdd:
			if n+1 < len(r.steps) && r.steps[n+1].kind == stepJoin {
				op = annotation.DiffSame
			}
		}
		if quote == "" && text == "" {
			continue
		}
		if k := len(out); k > 0 && (out[k-1].op == annotation.DiffSame) == (op == annotation.DiffSame) {
			out[k-1].quote, out[k-1].text = grow(out[k-1].quote, quote), grow(out[k-1].text, text)
			continue
		}
		out = append(out, stretch{op, grow(nil, quote), grow(nil, text)})
	}
	return out
}

func grow(list []string, word string) []string {
	if word == "" {
		return list
	}
	return append(list, word)
}

// diff writes a quote beside its part: runs of the same words, and what differs.
func (c *comparison) diff(d *laid) (out []annotation.Diff) {
	end := -1
	plain := c.l.parts[d.part].plain
	for n := range d.runs {
		r := &d.runs[n]
		if start := r.start(); n > 0 && start > end && end >= 0 {
			out = append(out, annotation.Diff{Op: annotation.DiffCut, Text: strings.Join(strings.Fields(plain[end:start]), " ")})
		}
		for _, s := range c.l.stretches(d, r) {
			e := annotation.Diff{Op: s.op, Quote: strings.Join(s.quote, " "), Text: strings.Join(s.text, " ")}
			switch {
			case s.op == annotation.DiffSame:
				e.Text = ""
			case e.Quote == "":
				e.Op = annotation.DiffOmitted
			case e.Text == "":
				e.Op = annotation.DiffAdded
			}
			out = append(out, e)
		}
		end = max(end, r.end())
	}
	return out
}

// changes lists what differs and matters, the gravest first.
func (c *comparison) changes(d *laid) (out []annotation.Change) {
	t := c.l.texts[c.l.parts[d.part].text]
	for n := range d.runs {
		for _, s := range c.l.stretches(d, &d.runs[n]) {
			if s.op == annotation.DiffSame {
				continue
			}
			out = append(out, changesIn(&s, t.pack, t.about.Language)...)
		}
	}
	for _, inserted := range c.inserted {
		s := stretch{quote: strings.Fields(inserted)}
		for _, change := range changesIn(&s, t.pack, t.about.Language) {
			if change.Kind == annotation.ChangeNegation {
				out = append(out, change)
			}
		}
	}
	var sorted []annotation.Change
	for _, kind := range changeNames {
		for _, change := range out {
			if change.Kind == kind {
				sorted = append(sorted, change)
			}
		}
	}
	return sorted
}

// changesIn lists the changes of a stretch: the words of each kind that stand on one
// side and not on the other.
func changesIn(s *stretch, pack *language.Pack, code string) (out []annotation.Change) {
	for _, kind := range changeNames {
		quote, text := ofKind(s.quote, kind, pack, code), ofKind(s.text, kind, pack, code)
		quote, text = without(quote, text), without(text, quote)
		if len(quote)+len(text) > 0 {
			out = append(out, annotation.Change{Kind: kind, Quote: strings.Join(quote, " "), Text: strings.Join(text, " ")})
		}
	}
	return out
}

func ofKind(list []string, kind string, pack *language.Pack, code string) (out []string) {
	for _, w := range list {
		if w = strings.Trim(w, ".,;:()[]“”\"'"); w != "" && meaning(w, pack, code) == kind {
			out = append(out, w)
		}
	}
	return out
}

// without gives what of list is not in other, each as often as it is there more.
func without(list, other []string) (out []string) {
	rest := slices.Clone(other)
	for _, w := range list {
		i := slices.IndexFunc(rest, func(o string) bool { return prose.Fold(o) == prose.Fold(w) })
		if i < 0 {
			out = append(out, w)
			continue
		}
		rest = slices.Delete(rest, i, i+1)
	}
	return out
}

// onlyWriting says whether there is nothing among changes but numbers.
func onlyWriting(changes []annotation.Change) bool {
	return len(changes) > 0 && !slices.ContainsFunc(changes, func(c annotation.Change) bool { return c.Kind != annotation.ChangeNumber })
}

// sameNumbers says whether nothing differs but numbers that are the same, in digits
// here and in letters there.
func (l *Library) sameNumbers(d *laid) bool {
	pack := l.texts[l.parts[d.part].text].pack
	for n := range d.runs {
		for _, s := range l.stretches(d, &d.runs[n]) {
			if s.op == annotation.DiffSame {
				continue
			}
			if len(s.quote) != 1 || len(s.text) != 1 {
				return false
			}
			a, b := s.quote[0], s.text[0]
			value := max(atoi(a), atoi(b))
			if value < 2 || max(valueOf(a, pack), valueOf(b, pack)) != value {
				return false
			}
		}
	}
	return true
}

// nearCut is how close, in words, a word that denies must stand to what was cut out
// around it for the cut to change what is said; the whole of a short cut is close.
const (
	nearCut  = 2
	shortCut = 6
)

// denied finds what turns words that all stand in the text into their opposite: a "not"
// put in between brackets or cut out, or cut off before words that pose as a sentence.
func (c *comparison) denied(d *laid, v *annotation.Verdict) (out []annotation.Change) {
	p := &c.l.parts[d.part]
	t := c.l.texts[p.text]
	for _, inserted := range c.inserted {
		for _, w := range ofKind(strings.Fields(inserted), annotation.ChangeNegation, t.pack, t.about.Language) {
			out = append(out, annotation.Change{Kind: annotation.ChangeNegation, Quote: w})
		}
	}
	for n := 1; n < len(d.runs); n++ {
		for _, w := range c.cutNegations(&d.runs[n-1], &d.runs[n], p.plain, t) {
			out = append(out, annotation.Change{Kind: annotation.ChangeNegation, Text: w})
		}
	}
	if len(d.runs) == 0 || d.runs[0].start() < 0 {
		return out
	}
	r := &d.runs[0]
	start := r.start()
	words := wordsBefore(p.plain[:start], nearCut+1)
	negated := ofKind(words, annotation.ChangeNegation, t.pack, t.about.Language)
	if len(negated) == 0 {
		return out
	}
	v.Notes = append(v.Notes, annotation.NoteNegated)
	last := words[len(words)-1]
	poses := !lowered(leadingWord(strings.TrimLeft(r.segment, "“\"'‘ "))) && (lowered(leadingWord(p.plain[start:])) || len(words) == 1)
	if poses && !c.opens && len(ofKind([]string{last}, annotation.ChangeNegation, t.pack, t.about.Language)) > 0 {
		out = append(out, annotation.Change{Kind: annotation.ChangeNegation, Text: last})
	}
	return out
}

// wordsBefore gives the last words of the sentence that s ends in, at most n.
func wordsBefore(s string, n int) []string {
	if i := strings.LastIndexAny(s, ".;:\n"); i >= 0 {
		s = s[i+1:]
	}
	words := strings.Fields(s)
	return words[max(0, len(words)-n):]
}

// cutNegations gives the words that deny among what was cut out between two runs, where
// they bear on the words around the cut.
func (c *comparison) cutNegations(a, b *run, plain string, t *heldText) []string {
	from, to := a.end(), b.start()
	if from < 0 || to <= from {
		return nil
	}
	gap := plain[from:to]
	words := strings.Fields(gap)
	if len(words) > shortCut || strings.ContainsAny(gap, ".;\n") {
		head, tail := words[:min(nearCut, len(words))], words[max(0, len(words)-nearCut):]
		if i := strings.IndexAny(gap, ".;\n"); i >= 0 {
			head, tail = nil, wordsBefore(gap, nearCut)
		}
		words = append(slices.Clone(head), tail...)
	}
	return ofKind(words, annotation.ChangeNegation, t.pack, t.about.Language)
}

// across lists what of a quote in one language and a part in another can be compared:
// numbers, states and what denies.
func (c *comparison) across(part int) (out []annotation.Change) {
	p := &c.l.parts[part]
	t := c.l.texts[p.text]
	quote, text := factsOf(c.q.Text, c.pack, c.q.Language), factsOf(p.plain, t.pack, t.about.Language)
	for _, n := range quote.numbers {
		if !slices.Contains(text.numbers, n) {
			out = append(out, annotation.Change{Kind: annotation.ChangeNumber, Quote: itoa(n)})
		}
	}
	if c.pack != nil && t.pack != nil {
		for _, place := range quote.places {
			if !slices.Contains(text.places, place) {
				out = append(out, annotation.Change{Kind: annotation.ChangeParty, Quote: place})
			}
		}
	}
	if quote.told && text.told && quote.negations > 0 && text.negations == 0 {
		out = append(out, annotation.Change{Kind: annotation.ChangeNegation, Quote: quote.denial})
	}
	return out
}

// facts are what can be compared between languages.
type facts struct {
	numbers   []int
	places    []string // codes
	negations int
	denial    string // the first word that denies
	told      bool   // the language's words that deny are known
}

func factsOf(s string, pack *language.Pack, code string) (f facts) {
	text := &prose.Text{}
	text.Tokenize([]string{s})
	_, f.told = allWords().negation[code]
	var tags []language.Tag
	if pack != nil {
		text.CutSentences(pack)
		tags = pack.Tags(nil, text)
	}
	for i := range text.Tokens {
		word := text.Of(i)
		if text.Tokens[i].Kind == prose.Mark {
			continue
		}
		if f.told && allWords().negation[code][prose.Fold(word)] {
			if f.negations++; f.denial == "" {
				f.denial = word
			}
		}
		if n := inDigits(word); n.value > 1 {
			f.numbers = append(f.numbers, n.value)
		}
		if tags == nil || tags[i].Entry == nil {
			continue
		}
		if tags[i].Is(language.Number) && tags[i].Value > 1 {
			f.numbers = append(f.numbers, tags[i].Value)
		}
		if tags[i].Is(language.Place) {
			f.places = append(f.places, tags[i].Place)
		}
	}
	return f
}
