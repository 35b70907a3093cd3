package clause

import (
	"pactlight/internal/annotation"
	"pactlight/internal/language"
	"pactlight/internal/prose"
	"pactlight/internal/quotation"
)

// sign is something to be seen at a quotation that speaks for or against whose words it
// holds. What each weighs stands in weights.txt under its name.
type sign uint8

// The sentence is that of the quotation; the source is the agreement that it is likeliest
// to hold words of, see source.
const (
	always sign = iota
	oneWord
	words4 // so many words, up to the next
	words7
	words13
	words25
	lowerShort   // begins with a small letter: fewer than fewestCarried words
	lowerLong    // so, as many or more
	capitalShort // begins with a capital right behind a word: fewer than fewestCarried words
	capitalLong  // so, as many or more
	stops        // ends in a full stop
	naming       // speaks of an agreement, or is little more than a noun for one
	opening      // begins the sentence
	colonBefore
	articleBefore
	indefiniteBefore
	particleBefore // a small word
	provideBefore  // the source is in the sentence, and a verb of texts
	sayBefore      // a verb of persons
	nameBefore     // a name that the pack does not know
	leaderBefore
	commaBehind
	stopBehind
	closing     // ends the sentence
	sayBehind   // a verb of persons
	saidBehind  // right behind it, or a comma
	subjectly   // begins its sentence, which goes on without a mark or a verb of saying
	dashBehind  // a dash, behind which a speaker may be named
	silent      // nobody speaks in the sentence
	afterClause // the sentence before quotes a clause
	afterSpeech
	sourceless
	sourcelessSilent // sourceless, and silent
	provided         // the source is said to provide it
	passed           // the source is a resolution, and who passed it is named before
	sourceBeside     // the source stands right before it, it begins with a small letter and nobody speaks
	reading          // a verb of texts stands before that colon
	cited            // the sentence cites an article
	speaker          // has a word of the first or second person
	legal            // has a word that agreements are written in, does not begin its sentence, and nobody says it behind or of himself
	legal2           // so, has more
	verbFirst        // begins with a verb of texts or persons
	untoldBehind     // the source is not told apart, and said behind the quotation to say it
	untold           // the source is not told apart
	provideBeside    // a verb of texts stands right before it, or with one word between, and there is a source
	smallFirst       // begins with a small word, and has more
	numberOfSigns
)

var signNames = [numberOfSigns]string{
	"always", "one word", "words 4", "words 7", "words 13", "words 25", "lower short", "lower long", "capital short", "capital long", "stops", "naming",
	"opening", "colon before", "article before", "indefinite before", "particle before", "provide before", "say before", "name before", "leader before",
	"comma behind", "stop behind", "closing", "say behind", "said behind", "subject", "dash behind", "silent", "after clause", "after speech",
	"sourceless", "sourceless silent", "provided", "passed", "source beside", "reading", "cited", "speaker", "legal", "legal 2", "verb first", "untold behind", "untold", "provide beside", "small first",
}

// signs is a set of signs.
type signs uint64

func (s *signs) note(g sign, seen bool) {
	if seen {
		*s |= 1 << g
	}
}

func (s signs) has(g sign) bool { return s>>g&1 != 0 }

// signs gives what is to be seen at a quotation; before it stand those of which the role
// is told.
func (j *judge) signs(s setting, q quotation.Quote, src source, before []Quote) signs {
	seen := signs(1 << always)
	j.inside(s, &seen)
	j.ahead(s, src, &seen)
	j.after(s, &seen)
	seen.note(silent, j.nobody(s))
	seen.note(sourceless, !src.near())
	seen.note(sourcelessSilent, !src.near() && seen.has(silent))
	seen.note(untoldBehind, src.behind)
	seen.note(untold, src.untold)
	seen.note(provided, src.provides)
	seen.note(passed, (src.untold || src.entity != nil && src.entity.Kind() == "resolution") && j.passes(s.lead) && !seen.has(leaderBefore))
	seen.note(sourceBeside, src.beside && seen.has(silent) && seen.has(lowerLong))
	seen.note(cited, j.reference(s.lead, true) != nil || j.reference(s.tail, false) != nil)
	j.worded(s, &seen)
	j.next(q, before, &seen)
	return seen
}

// inside notes what a quotation is like.
func (j *judge) inside(s setting, seen *signs) {
	switch {
	case s.words >= longestCount:
		seen.note(words25, true)
	case s.words >= 13:
		seen.note(words13, true)
	case s.words >= longQuote:
		seen.note(words7, true)
	case s.words >= fewestCarried:
		seen.note(words4, true)
	case s.words < 2:
		seen.note(oneWord, true)
	}
	small := !j.d.Tokens[s.inner.From].Capital
	seen.note(lowerShort, small && s.words < fewestCarried)
	seen.note(lowerLong, small && s.words >= fewestCarried)
	seen.note(stops, j.d.Tokens[s.inner.To-1].Is('.'))
	seen.note(speaker, j.any(s.begins(), language.Speaker))
	seen.note(verbFirst, small && s.words > 1 && j.d.Tags[s.inner.From].Is(language.Provide|language.Say))
	seen.note(smallFirst, s.words > 1 && j.d.Tags[s.inner.From].Is(language.Stop|language.Definite|language.Indefinite|language.Possessive|language.Auxiliary))
	seen.note(naming, j.mention(s.inner) != nil || s.words < fewestCarried && j.any(s.inner, language.Head))
}

// ahead notes what stands before a quotation in its sentence.
func (j *judge) ahead(s setting, src source, seen *signs) {
	seen.note(opening, s.lead.From == s.lead.To)
	for i := s.lead.From; i < s.lead.To; i++ {
		switch tag := &j.d.Tags[i]; {
		case tag.Entry == nil:
			seen.note(nameBefore, j.d.Tokens[i].Capital && i > s.lead.From && !j.d.Pack.Capitals)
		case tag.Is(language.Say):
			seen.note(sayBefore, !src.within && !tag.Is(language.Provide) && !j.d.Tags[min(i+1, s.lead.To-1)].Is(language.Provide)) // not the declared aim
		case tag.Is(language.Provide):
			seen.note(provideBefore, src.here)
		case tag.Is(language.Place):
			seen.note(leaderBefore, tag.As == language.ByLeader)
		}
	}
	if i := s.lead.To - 1; i >= s.lead.From {
		seen.note(provideBeside, src.near() && j.any(prose.Range{From: max(s.lead.From, i-1), To: i + 1}, language.Provide))
		seen.note(colonBefore, j.d.Tokens[i].Is(':'))
		seen.note(reading, j.d.Tokens[i].Is(':') && i > s.lead.From && j.d.Tags[i-1].Is(language.Provide))
		seen.note(articleBefore, j.d.Tags[i].Is(language.Definite) && !j.d.Tags[i].Is(language.Through))
		amid := j.d.Tokens[s.inner.From].Capital && j.d.Tokens[i].Kind == prose.Word
		seen.note(capitalShort, amid && s.words < fewestCarried)
		seen.note(capitalLong, amid && s.words >= fewestCarried && !j.d.Pack.Capitals && !j.d.Tags[s.inner.From].Is(language.Place))
		seen.note(indefiniteBefore, j.d.Tags[i].Is(language.Indefinite))
		seen.note(particleBefore, j.d.Tags[i].Is(language.Stop))
	}
}

// after notes what stands behind a quotation in its sentence.
func (j *judge) after(s setting, seen *signs) {
	seen.note(closing, s.tail.From >= s.tail.To)
	seen.note(sayBehind, j.any(s.tail, language.Say))
	seen.note(dashBehind, j.dashed(s))
	seen.note(subjectly, seen.has(opening) && s.tail.From < s.tail.To && j.d.Tokens[s.tail.From].Kind == prose.Word && !j.d.Tags[s.tail.From].Is(language.Say) && !j.followed(s))
	next := s.tail.From
	if next < s.tail.To && j.d.Tokens[next].Is(',') {
		next++
	}
	seen.note(saidBehind, next < s.tail.To && j.d.Tags[next].Is(language.Say))
	if s.tail.From < s.tail.To {
		seen.note(commaBehind, j.d.Tokens[s.tail.From].Is(','))
		seen.note(stopBehind, j.d.Tokens[s.tail.From].Is('.'))
	}
}

// next notes what the quotation in the sentence before is.
func (j *judge) next(q quotation.Quote, before []Quote, seen *signs) {
	if len(before) == 0 {
		return
	}
	p := &before[len(before)-1]
	if j.sentence(q.Opener)-j.sentence(p.After-1) == 1 {
		seen.note(afterClause, p.Role == annotation.RoleClause)
		seen.note(afterSpeech, p.Role == annotation.RoleSpeech && p.Block == q.Block)
	}
}
