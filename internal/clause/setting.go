package clause

import (
	"pactlight/internal/prose"
	"pactlight/internal/quotation"
)

// setting is what stands around a quotation.
type setting struct {
	inner prose.Range // the quotation's tokens
	lead  prose.Range // its sentence up to the opening mark
	tail  prose.Range // from the closing mark to the end of that sentence, or a semicolon in it
	words int         // counted up to longestCount
}

// begins gives the first tokens of a quotation, by which it is told in what words it is.
func (s setting) begins() prose.Range {
	return prose.Range{From: s.inner.From, To: min(s.inner.To, s.inner.From+window)}
}

func (j *judge) around(q quotation.Quote) setting {
	t := j.d.Text
	block := t.Blocks[q.Block].Tokens
	s := setting{inner: prose.Range{From: t.TokenAt(q.Start), To: t.TokenAt(q.End-1) + 1}}
	open := t.TokenAt(q.Opener)
	first := t.Sentences[t.SentenceAt(min(open, block.To-1))]
	s.lead = prose.Range{From: max(first.From, open-window), To: open}
	after := min(t.TokenAt(q.After), block.To)
	last := t.Sentences[t.SentenceAt(max(after-1, block.From))]
	s.tail = prose.Range{From: after, To: after}
	for end := min(last.To, after+window); s.tail.To < end && !t.Tokens[s.tail.To].Is(';'); {
		s.tail.To++
	}
	for i := s.inner.From; i < s.inner.To && s.words < longestCount; i++ {
		if t.Tokens[i].Kind != prose.Mark {
			s.words++
		}
	}
	return s
}
