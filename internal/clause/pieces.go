package clause

import (
	"pactlight/internal/annotation"
	"pactlight/internal/language"
	"pactlight/internal/prose"
)

// shares gives a quotation the source of the one just before it in the same sentence:
// "speaks of “a” and “b”".
func (j *judge) shares(s setting, before []Quote, out *Quote) bool {
	if len(before) == 0 || j.reference(s.inner, true) != nil {
		return false // who cites an article does not speak in its words
	}
	p := before[len(before)-1]
	gap := out.Opener - p.After
	if p.Role != annotation.RoleClause || p.Block != out.Block || j.sentence(p.After-1) != j.sentence(out.Opener) || gap < 0 {
		return false
	}
	if !j.adds(p, s) && (gap > shortGap && (!j.runsOn(p, s) || j.any(s.tail, language.Say)) || j.any(prose.Range{From: j.d.Text.TokenAt(p.After), To: s.lead.To}, language.Say)) {
		return false
	}
	out.Role, out.Entity, out.Number, out.Confidence, out.Why = p.Role, p.Entity, p.Number, p.Confidence, []string{"goes on from the quotation before"}
	return true
}

// shortGap is how many bytes stand between two quotations of a list at most.
const shortGap = 12

// longestRun is how many words of the writer's join two pieces of one sentence quoted.
const longestRun = 4

// runsOn says whether a few small words alone stand between the text quoted by p and the
// quotation, so that one sentence is quoted in two pieces: “whoever” finds it “shall”.
func (j *judge) runsOn(p Quote, s setting) bool {
	from := j.d.Text.TokenAt(p.After)
	if s.lead.To-from > longestRun+1 {
		return false
	}
	for i := from; i < s.lead.To; i++ {
		if t := &j.d.Tokens[i]; t.Kind == prose.Mark && i < s.lead.To-1 && !t.Is(',') || t.Capital && !j.d.Pack.Capitals {
			return false
		}
	}
	return true
}

// adds says whether the text quoted by p goes on to say more in the same sentence: ", and
// adds that".
func (j *judge) adds(p Quote, s setting) bool {
	i := j.d.Text.TokenAt(p.After)
	for i < s.lead.To && j.d.Tokens[i].Kind == prose.Mark {
		i++
	}
	return i+1 < s.lead.To && j.d.Tags[i].Is(language.And) && j.d.Tags[i+1].Is(language.Say|language.Provide) || j.andThat(prose.Range{From: i, To: s.lead.To})
}

// longestAndThat is how many tokens stand between two quotations that "and that" joins.
const longestAndThat = 6

// andThat says whether few words, of which none is one of saying, end in "and that".
func (j *judge) andThat(between prose.Range) bool {
	last := between.To - 1
	return last > between.From && between.To-between.From <= longestAndThat && j.d.Tags[last-1].Is(language.And) && j.d.Tags[last].Is(language.Stop) &&
		!j.d.Tags[last].Is(language.Definite|language.Indefinite|language.Possessive|language.Demonstrative) && !j.any(between, language.Say)
}

// fewestCarried is of how many words a quotation is at least that goes on with a
// clause quoted in the sentence before; a word or two may be anybody's.
const fewestCarried = 4

// further gives a quotation of which the sentence ends in saying, and in nobody who says,
// that it stands there as well, the source of the one just before: “…”, it says further.
func (j *judge) further(s setting, before []Quote, out *Quote) bool {
	if len(before) == 0 || s.words < fewestCarried {
		return false
	}
	p := before[len(before)-1]
	if p.Role != annotation.RoleClause || out.Block-p.Block > furtherReach || j.any(s.lead, language.Say) || !j.saidThere(s) {
		return false
	}
	out.Role, out.Entity, out.Number, out.Confidence, out.Why = p.Role, p.Entity, p.Number, 0.75, []string{"goes on from the quotation before"}
	return true
}

// furtherReach is how many paragraphs back what “it says further” goes on with can stand.
const furtherReach = 2

// longestThere is how many tokens "it says further" has at most.
const longestThere = 5

// saidThere says whether a sentence ends so, behind a comma or the quotation, or says so
// right behind it, up to a comma: “…”, it says there, and …
func (j *judge) saidThere(s setting) bool {
	end := s.tail.To
	for end > s.tail.From && j.d.Tokens[end-1].Kind == prose.Mark {
		end--
	}
	i := end - 1
	for i >= s.tail.From && end-i <= longestThere && j.d.Tokens[i].Kind == prose.Word {
		i--
	}
	if i+1 < end && (i < s.tail.From || j.d.Tokens[i].Is(',')) && j.saysThere(prose.Range{From: i + 1, To: end}) {
		return true
	}
	first := s.tail.From
	if first < s.tail.To && j.d.Tokens[first].Is(',') {
		first++
	}
	next := first
	for next < s.tail.To && j.d.Tokens[next].Kind == prose.Word {
		next++
	}
	return next < s.tail.To && next > first && next-first < longestThere && j.d.Tokens[next].Is(',') && j.saysThere(prose.Range{From: first, To: next})
}

// saysThere says whether some words are those: nobody says it.
func (j *judge) saysThere(in prose.Range) bool {
	says := j.d.Tags[in.From]
	return says.Is(language.Provide) && says.To-says.From > 1 && in.To-says.To <= 1
}
