package language

import (
	"slices"
	"strings"

	"pactlight/internal/prose"
)

// OfPlace says whether a word may be an adjective made of the name of a place.
func (p *Pack) OfPlace(word string) bool {
	return len(p.placeStems) > 0 && slices.ContainsFunc(p.placeStems, func(ending string) bool {
		return strings.HasSuffix(p.stem(prose.Fold(word)), ending)
	})
}

// Adjectival says whether a word ends as adjectives do, in a language of which the pack
// tells their endings; ok: it does.
func (p *Pack) Adjectival(word string) (adjective, ok bool) {
	word = prose.Fold(word)
	return slices.ContainsFunc(p.adjectives, func(ending string) bool { return strings.HasSuffix(word, ending) }), len(p.adjectives) > 0
}

// Genitives gives the endings that Genitive knows, none where the pack tells none.
func (p *Pack) Genitives() []string { return p.genitives }

// Genitive says whether a word ends as nouns and adjectives do that belong to the noun before
// them, in a language of which the pack tells those endings.
func (p *Pack) Genitive(word string) bool {
	word = prose.Fold(word)
	return slices.ContainsFunc(p.genitives, func(ending string) bool { return strings.HasSuffix(word, ending) }) && !p.Verbal(word)
}

// Verbal says whether a word ends as verbs do that look like nouns, in a language of which the
// pack tells those endings.
func (p *Pack) Verbal(word string) bool {
	word = prose.Fold(word)
	return slices.ContainsFunc(p.verbs, func(ending string) bool { return strings.HasSuffix(word, ending) })
}

// OfSeat says whether a word is the name of a capital with what makes an adjective of it.
func (p *Pack) OfSeat(word string) bool {
	for _, ending := range p.adjectives {
		if town, ok := strings.CutSuffix(word, ending); ok {
			if e := p.Word(town); e.Is(Place) && e.As == BySeat {
				return true
			}
		}
	}
	return false
}

// Plural says whether a noun for agreements, written as word, is a plural: konwencje,
// and not konwencję.
func (p *Pack) Plural(word string, noun *Entry) bool {
	return noun.Is(Plural) && !p.singular[strings.ToLower(word)]
}

// NoNoun says whether word only looks like a noun for an agreement, or ends like one.
func (p *Pack) NoNoun(word string) bool { return p.noNoun[strings.ToLower(word)] }

// headForms are the groups of a line of [head]: singular, plural, and the two with a
// definite ending.
var headForms = []Class{Head, Head | Plural, Head | Definite, Head | Plural | Definite}

// Abbreviation says whether a full stop after the word with this hash is part of it.
func (p *Pack) Abbreviation(hash uint64) bool { return p.short[hash] }

// Ordinal says whether a number with a full stop between those words is an ordinal, in a
// language that writes its nouns as the beginnings of sentences: am 27. Juni, die 2. Kammer.
func (p *Pack) Ordinal(before, after uint64) bool {
	if !p.Capitals {
		return false
	}
	next := p.Hashed(after)
	return next.Is(Month) || p.Hashed(before).Is(Definite) && !next.Is(Stop)
}

// Word looks up a single word, rather as a common one than as a name; nil where the pack does not have it.
func (p *Pack) Word(word string) *Entry { return p.Hashed(prose.Hash(word)) }

// Hashed looks up a single word by its hash, as Word does.
func (p *Pack) Hashed(hash uint64) *Entry {
	if s := p.lexicon.find(hash); s != nil {
		if s.entry == 0 { // German nouns are written as names are
			return p.lexicon.meanings.list[s.proper]
		}
		return p.lexicon.meanings.list[s.entry]
	}
	return nil
}

// Stem gives the stem of a word, folded: the same for all forms of a noun for agreements.
func (p *Pack) Stem(word string) string {
	stem := p.stem(word)
	if noun, ok := p.turned[stem]; ok {
		return noun
	}
	return stem
}

// whichSide are the words before a hyphen that make of a state's adjective one for whose side somebody
// is on, in all the languages that write one there: pro-Russian, anti-français.
var whichSide = [...]uint64{prose.Hash("pro"), prose.Hash("anti")}

// sided says whether such a word stands before token i.
func sided(tokens []prose.Token, i int) bool {
	return i > 0 && tokens[i].Join == prose.Hyphenated && slices.Contains(whichSide[:], tokens[i-1].Hash)
}

// Tags gives what the pack says of every token of t, in the room of the tags given.
// Phrases never cross a sentence.
func (p *Pack) Tags(room []Tag, t *prose.Text) []Tag {
	tags := slices.Grow(room[:0], len(t.Tokens))[:len(t.Tokens)]
	clear(tags)
	slots, mask, list := p.lexicon.slots, p.lexicon.mask, p.lexicon.meanings.list
	for _, s := range t.Sentences {
		for i := s.From; i < s.To; {
			k := &t.Tokens[i]
			at := k.Hash & mask
			for slots[at].key != k.Hash && slots[at].key != 0 {
				at = (at + 1) & mask
			}
			var tag Tag
			if slot := &slots[at]; slot.more {
				tag = p.lexicon.tag(slot, t.Tokens, i, s.To)
			} else if slot.key != 0 { // the commonest of what is known: a word, without a call
				tag = Tag{list[slot.reads(k)], i, i + 1}
			}
			if p.stems != nil && (tag.Entry == nil || tag.To == i+1) {
				tag = p.stems.tag(p, t, tag, i, s.To)
			}
			if tag.Entry == nil || tag.Is(Place) && sided(t.Tokens, i) {
				i++
				continue
			}
			for ; i < tag.To; i++ {
				tags[i] = tag
			}
		}
	}
	return tags
}
