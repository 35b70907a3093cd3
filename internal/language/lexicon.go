package language

import "pactlight/internal/prose"

// lexicon finds words and phrases by hash. It is an open-addressing table: every
// token of an article is looked up here, and nearly all are not in it.
type lexicon struct {
	slots []slot
	mask  uint64
	used  int
}

type slot struct {
	key    uint64
	entry  Entry
	proper Entry // what the word is when it is written as a name
	whole  bool  // entry is set
	name   bool  // proper is set: the first word begins with a capital
	upper  bool  // beside name: all letters are capitals
	more   bool  // a longer phrase goes on from here
}

// read gives what the slot says of a word or phrase that begins with token t.
func (s *slot) read(t *prose.Token) *Entry {
	switch {
	case s.name && t.Capital && (t.Upper || !s.upper):
		return &s.proper
	case s.whole:
		return &s.entry
	}
	return nil
}

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
func (l *lexicon) add(form string, e Entry) {
	tokens := prose.Tokens(nil, form, 0, len(form))
	if len(tokens) == 0 {
		return
	}
	key := tokens[0].Hash
	for _, t := range tokens[1:] {
		l.reach(key).more = true
		key = prose.Chain(key, t.Hash)
	}
	s := l.reach(key)
	if !tokens[0].Capital {
		s.whole = true
		s.entry.merge(e)
		return
	}
	s.upper = tokens[0].Upper && (s.upper || !s.name)
	s.name = true
	s.proper.merge(e)
}

// Tag is what the pack says of one token. All tokens of a phrase share its tag.
type Tag struct {
	*Entry
	From, To int // the tokens of the phrase
}

// tag looks up the longest phrase that begins at token i.
func (l *lexicon) tag(tokens []prose.Token, i, end int) (tag Tag) {
	s := l.find(tokens[i].Hash)
	key := tokens[i].Hash
	for j := i; s != nil; {
		j++
		if e := s.read(&tokens[i]); e != nil {
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
