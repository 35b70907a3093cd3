package language

import "pactlight/internal/prose"

// stems finds words and phrases by their stems, in languages whose words change more
// than a list can hold.
type stems struct {
	lexicon lexicon
	cache   [4096]struct{ word, stem uint64 }
}

// inflected are the parts that only words play which change: function words are few,
// and listed in full.
const inflected = Head | Topic | Place | Clause | Law | Foil | Evaluative | Qualifier | Sign | Month | Government

// shortestWord is the fewest bytes of a word that is looked up by its stem.
const shortestWord = 4

// add files a word or phrase by the stems of its words.
func (s *stems) add(p *Pack, form string, tokens []prose.Token, e Entry) {
	var key uint64
	for i, t := range tokens {
		stem := prose.Hash(p.stem(form[t.Start:t.End]))
		if i == 0 {
			key = stem
			continue
		}
		s.lexicon.reach(key).more = true
		key = prose.Chain(key, stem)
	}
	s.lexicon.file(s.lexicon.reach(key), &tokens[0], e)
}

// tag looks for a phrase by stems that is longer than the one found as it is written.
func (s *stems) tag(p *Pack, t *prose.Text, found Tag, i, end int) Tag {
	k := &t.Tokens[i]
	if k.Kind != prose.Word || k.End-k.Start < shortestWord {
		return found
	}
	key := s.of(p, t, i)
	for j := i; ; {
		slot := s.lexicon.find(key)
		if slot == nil {
			return found
		}
		j++
		if e := s.lexicon.read(slot, k); e != nil && (found.Entry == nil || j > found.To) {
			found = Tag{e, i, j}
		}
		if !slot.more || j >= end || t.Tokens[j].Kind == prose.Mark {
			return found
		}
		key = prose.Chain(key, s.of(p, t, j))
	}
}

// of gives the hash of the stem of token i, remembering the latest.
func (s *stems) of(p *Pack, t *prose.Text, i int) uint64 {
	word := t.Tokens[i].Hash
	slot := &s.cache[word%uint64(len(s.cache))]
	if slot.word != word {
		slot.word, slot.stem = word, prose.Hash(p.stem(t.Of(i)))
	}
	return slot.stem
}
