package phrase

import (
	"strings"

	"pactlight/internal/language"
	"pactlight/internal/prose"
)

// Comitative says whether the state at token i is one with whom something is done, by its
// ending, or by that of its government behind it, in a language that puts relations behind a
// word: Indiával, Kenya kormányával.
func (d *Doc) Comitative(i int) bool {
	tag := d.Tags[i]
	if !d.Pack.NumbersBefore || !tag.Is(language.Place) || tag.From != i && tag.To != i+1 {
		return false
	}
	if ruler := d.ruler(tag.To); ruler > 0 {
		return strings.HasSuffix(d.Of(ruler), "al")
	}
	last := d.Of(tag.To - 1)
	return tag.As != language.ByAdjective && d.Inflected(tag.From) && (strings.HasSuffix(last, "al") || strings.HasSuffix(last, "el"))
}

// ruler gives the token of the government of a state that stands right behind it, or behind
// what kind of a state it is: Kenyai Köztársaság kormányával; 0 where none does.
func (d *Doc) ruler(i int) int {
	for j := i; j < min(i+2, len(d.Tokens)) && d.Tokens[j].Kind == prose.Word; j++ {
		if d.rules(j) {
			return j
		}
		if !d.Tokens[j].Capital {
			break
		}
	}
	return 0
}

// rules says whether the word at token j is one for a government in any of its forms. It is
// remembered: stems cost much, and a sentence is asked for its words again and again.
func (d *Doc) rules(j int) bool {
	rules, known := d.ruling[d.Tokens[j].Hash]
	if !known {
		rules = d.Pack.Word(d.Pack.Stem(d.Of(j))).Is(language.Government)
		if d.ruling == nil {
			d.ruling = map[uint64]bool{}
		}
		d.ruling[d.Tokens[j].Hash] = rules
	}
	return rules
}

// madeBefore reads with whom and when the words up to token i say that m was made, and gives the
// first of them, known where they do not.
func (d *Doc) madeBefore(m *Phrase, i, known int, s prose.Range) int {
	for ; i >= s.From && d.Tokens[i].Kind != prose.Mark; i = d.Start(i) - 1 {
		switch tag := d.Tags[i]; {
		case d.Comitative(i):
			m.Own.add(tag.Entry)
			known = tag.From
		case IsYear(d, i):
			m.Own.Years, known = append(m.Own.Years, YearOf(d, i)), i
		case !d.Joined(i) && !tag.Is(language.Sign|language.Evaluative|language.Month):
			return known
		}
	}
	return known
}

// onSubject says whether the word at token i has the ending that tells what something is about:
// halászatról.
func (d *Doc) onSubject(i int) bool {
	return i >= 0 && d.Tokens[i].Kind == prose.Word && (strings.HasSuffix(d.Of(i), "ról") || strings.HasSuffix(d.Of(i), "ről"))
}

// longestOnSubject is how many words tell what an agreement is about behind the noun.
const longestOnSubject = 5

// subjectBehindIt reads what an agreement is about where its noun, as an object, stands before that:
// egyezményt a flotta megosztásáról és a kikötőkről.
func (d *Doc) subjectBehindIt(m *Phrase, i int, s prose.Range) (to int, ok bool) {
	if !d.Pack.NumbersBefore || i != m.Head+1 || !d.Is(i, language.Definite) || !strings.HasSuffix(d.Of(m.Head), "t") {
		return i, false
	}
	from := i
	for j, words := i+1, 0; j < s.To && words < longestOnSubject && d.Tokens[j].Kind == prose.Word && !d.Is(j, language.Sign|language.Head|language.Say|language.Stop); j, words = j+1, words+1 {
		if !d.onSubject(j) {
			continue
		}
		for ; from <= j; from++ {
			m.Own.add(d.Tags[from].Entry)
		}
		if m.About, to = true, j+1; len(m.Own.Topics) == 0 {
			m.Subject = prose.Range{From: j, To: to}
		}
		if j++; d.Mark(j, ",") {
			j++
		}
		if !d.Is(j, language.And) || !d.Is(j+1, language.Definite) {
			break
		}
		from, j, words = j+2, j+1, -1
	}
	return max(i, to), to > i
}

// doer says whether the noun at token i is rather who makes what the words from there to token
// to tell the subject of, which then has no article: a miniszterek vízügyi együttműködésről
// szóló. It would own the subject if that ended so: a felek határáról szóló.
func (d *Doc) doer(i, to int) bool {
	about := d.Of(to - 1)
	owned := strings.HasSuffix(about, "áról") || strings.HasSuffix(about, "éről")
	adjective, _ := d.Pack.Adjectival(d.Of(i))
	return !owned && strings.HasSuffix(about, "ról") != strings.HasSuffix(about, "ről") && i+1 < to &&
		!adjective && d.Tokens[i].Kind == prose.Word && !d.Tokens[i].Capital && !d.Is(i, language.Topic|language.Place|language.Evaluative|language.Qualifier|language.Number|language.Head|language.Stop) &&
		(i+2 == to || d.Is(i+1, language.Evaluative|language.Qualifier|language.Topic))
}
