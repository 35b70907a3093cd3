package clause

import (
	"pactlight/internal/language"
	"pactlight/internal/prose"
)

// fewestLegal is how many words that agreements are written in tell that a quotation which
// stands alone is of one.
const fewestLegal = 2

// recited gives the last reference of the sentence before a quotation that begins its own,
// is written as agreements are, and which nobody is said to say: "Article 3 knows no
// exception. “No one shall be …”".
func (j *judge) recited(s setting) *Reference {
	n := j.d.Text.SentenceAt(s.inner.From)
	if n == 0 || s.lead.From < s.lead.To || s.words < longQuote || j.any(s.tail, language.Say) || j.any(s.begins(), language.Speaker) || j.followed(s) || j.dashed(s) || j.legal(s) < fewestLegal {
		return nil
	}
	if r := j.reference(j.d.Sentences[n-1], true); r != nil && r.Entity != nil && !r.Entity.Foil {
		return r
	}
	return nil
}

// worded notes how many words of a quotation agreements are written in, where nothing else
// tells that somebody speaks.
func (j *judge) worded(s setting, seen *signs) {
	if seen.has(opening) || seen.has(sayBehind) || seen.has(speaker) {
		return
	}
	n := j.legal(s)
	seen.note(legal, n == 1)
	seen.note(legal2, n > 1)
}

// legal counts the words that a quotation begins with which agreements are written in.
func (j *judge) legal(s setting) (n int) {
	in := s.begins()
	for i := in.From; i < in.To; i++ {
		if j.d.Tokens[i].Kind == prose.Word && j.d.Pack.Legal(j.d.Of(i)) {
			n++
		}
	}
	return n
}
