package language

import "pactlight/internal/prose"

// lexicon finds words and phrases by hash. It is an open-addressing table: every
// token of an article is looked up here, and nearly all are not in it.
type lexicon struct {
	slots    []slot
	mask     uint64
	used     int
	meanings *meanings
}

type slot struct {
	key    uint64
	entry  uint16 // the number of a meaning
	proper uint16 // what the word is when it is written as a name, with a capital
	upper  bool   // beside proper: all letters must be capitals
	more   bool   // a longer phrase goes on from here
}

// reads gives the number of what s says of a word or phrase that begins with token t.
func (s *slot) reads(t *prose.Token) uint16 {
	if s.proper != 0 && t.Capital && (t.Upper || !s.upper) {
		return s.proper
	}
	return s.entry
}

// read gives what slot s says of a word or phrase that begins with token t.
func (l *lexicon) read(s *slot, t *prose.Token) *Entry { return l.meanings.list[s.reads(t)] }

func (l *lexicon) find(key uint64) *slot {
	if l.mask == 0 {
		return nil
	}
	for i := key & l.mask; ; i = (i + 1) & l.mask {
		switch s := &l.slots[i]; s.key {
		case key:
			return s
		case 0:
			return nil
		}
	}
}

// reach gives the slot of key, made where there is none.
func (l *lexicon) reach(key uint64) *slot {
	if s := l.find(key); s != nil {
		return s
	}
	if 2*(l.used+1) > len(l.slots) {
		l.grow()
	}
	l.used++
	i := key & l.mask
	for l.slots[i].key != 0 {
		i = (i + 1) & l.mask
	}
	l.slots[i].key = key
	return &l.slots[i]
}

func (l *lexicon) grow() {
	old := l.slots
	l.slots = make([]slot, max(1024, 2*len(old)))
	l.mask = uint64(len(l.slots) - 1)
	for _, s := range old {
		if s.key == 0 {
			continue
		}
		i := s.key & l.mask
		for l.slots[i].key != 0 {
			i = (i + 1) & l.mask
		}
		l.slots[i] = s
	}
}

// add files a word or phrase, cut as article text is cut. One that begins with a
// capital is found only where it is written with one.
func (l *lexicon) add(tokens []prose.Token, e Entry) {
	key := tokens[0].Hash
	for _, t := range tokens[1:] {
		l.reach(key).more = true
		key = prose.Chain(key, t.Hash)
	}
	l.file(l.reach(key), &tokens[0], e)
}

// file puts e into a slot, for a word or phrase that begins like first.
func (l *lexicon) file(s *slot, first *prose.Token, e Entry) {
	if !first.Capital {
		s.entry = l.meanings.with(s.entry, e)
		return
	}
	s.upper = first.Upper && (s.upper || s.proper == 0)
	s.proper = l.meanings.with(s.proper, e)
}

// Tag is what the pack says of one token. All tokens of a phrase share its tag.
type Tag struct {
	*Entry
	From, To int // the tokens of the phrase
}

// hyphen is the hash of the mark that ends a word which only counts where the next one hangs
// on it: "Sino-".
const hyphen = uint64('-')

// tag gives the longest phrase that begins at token i, whose word is at slot s.
func (l *lexicon) tag(s *slot, tokens []prose.Token, i, end int) (tag Tag) {
	key := tokens[i].Hash
	if s.more && i+1 < end && tokens[i+1].Join == prose.Hyphenated {
		if bound := l.find(prose.Chain(key, hyphen)); bound != nil {
			return Tag{l.read(bound, &tokens[i]), i, i + 1}
		}
	}
	for j := i; s != nil; {
		j++
		if e := l.read(s, &tokens[i]); e != nil {
			tag = Tag{e, i, j}
		}
		if !s.more || j >= end {
			break
		}
		key = prose.Chain(key, tokens[j].Hash)
		s = l.find(key)
	}
	return tag
}
