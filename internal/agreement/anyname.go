package agreement

import (
	"slices"
	"strings"

	"pactlight/internal/agreement/catalogue"
	"pactlight/internal/agreement/phrase"
	"pactlight/internal/annotation"
	"pactlight/internal/language"
	"pactlight/internal/prose"
	"pactlight/internal/set"
)

// longestTalks is for how many years an agreement can be spoken of by its name
// before it is signed.
const longestTalks = 4

// anyOne says whether a name of one word is written without the article that a name has
// at its end, and belongs to nobody: "kvinnekonvensjon" may be any convention on women.
func (r *resolver) anyOne(h catalogue.Hit) bool {
	if !r.d.Pack.DefiniteForms || h.To-h.From > 1 || r.d.Tokens[h.From].Capital || r.d.Is(h.From-1, language.Possessive) {
		return false
	}
	_, head := r.d.Pack.Compound(r.d.Of(h.From))
	return head.Is(language.Head) && !head.Is(language.Definite) && (h.From == 0 || !strings.HasSuffix(r.d.Of(h.From-1), "s"))
}

// history says whether an article without a date tells of years alone that are decades before the
// agreement of a name with a town among its words: its "Treaty of Paris" is hardly that of 2015.
func (r *resolver) history(h catalogue.Hit) bool {
	e := r.cat.Entry(h.Entry)
	signed := e.Signed.Year()
	if r.d.Date != "" || signed == 0 || !r.withTown(h.Range, e) {
		return false
	}
	years := r.toldYears()
	return len(years) > 2 && slices.Max(years) < signed-generation
}

// withTown says whether a town is a word of a name of e, be it where it was signed.
func (r *resolver) withTown(name prose.Range, e *catalogue.Entry) bool {
	for i := name.From; i < name.To && name.To-name.From > 1; i++ {
		if tag := r.d.Tags[i]; r.signedAt(e, i) || tag.Is(language.Place) && tag.As == language.BySeat {
			return true
		}
	}
	return false
}

// toldYears gives the years that the article tells, each once.
func (r *resolver) toldYears() []int {
	if r.years == nil {
		r.years = []int{}
		for i := range r.d.Tokens {
			if phrase.IsYear(r.d, i) && !set.Has(r.years, phrase.YearOf(r.d, i)) {
				r.years = append(r.years, phrase.YearOf(r.d, i))
			}
		}
	}
	return r.years
}

// generation is how many years before an agreement nobody speaks of it.
const generation = 25

// another says whether a weak name has the year of another agreement than its own, or none
// where the article has called another by it.
func (r *resolver) another(h catalogue.Hit) bool {
	if r.misdated(h, r.cat.Entry(h.Entry)) {
		r.namesakes[h.Entry] = true
		return true
	}
	return r.namesakes[h.Entry] && !r.dated(h, h.Entry)
}

// oneOf gives m the agreements that share its name, where an article is cited of it and
// nothing tells which it means; false: it may mean none of them.
func (r *resolver) oneOf(m *Mention, h catalogue.Hit) bool {
	_, cites := r.citedArticle(h)
	if _, dated := r.d.YearBeside(h.Range); h.Among == nil || dated || !cites || r.plural(h) {
		return false
	}
	m.Confidence, m.Why = 0.3, []string{"a name of several"}
	for _, entry := range h.Among {
		m.Candidates = append(m.Candidates, annotation.Candidate{Agreement: r.cat.Entry(entry).ID, Title: r.cat.Entry(entry).Title, Score: m.Confidence})
	}
	return true
}

// ofLine gives a name to what its agreement replaced, or what replaced it, if the year
// beside it is that one's: "the START treaty, signed in 1991".
func (r *resolver) ofLine(h *catalogue.Hit) {
	e := r.cat.Entry(h.Entry)
	year, _ := r.d.YearBeside(h.Range)
	if year == 0 {
		year = r.d.SignedBehind(h.To, r.d.Sentences[r.d.SentenceAt(h.From)])
	}
	if !catalogue.OtherYear(year, e) {
		return
	}
	for _, id := range slices.Concat(e.Replaces, e.ReplacedBy) {
		if i, ok := r.cat.ByID(id); ok && r.cat.Entry(i).Signed.Year() == year {
			h.Entry = i
			return
		}
	}
}

// ofBody says whether a name is part of the name of an organisation: the North
// Atlantic Treaty Organization, Organización del Tratado del Atlántico Norte.
func (r *resolver) ofBody(h catalogue.Hit) bool {
	if r.d.Is(h.To, language.Body) || r.d.Is(h.From, language.Place) && (r.d.Tags[h.From].To > h.To || r.d.Tags[h.From].From < h.From) {
		return true
	}
	before := h.From - 1
	if r.d.Pack.NoArticles && r.d.Is(before, language.Body) { // Организация Варшавского договора
		return true
	}
	for r.d.Is(before, language.Of|language.Definite) {
		before--
	}
	return before < h.From-1 && r.d.Is(before, language.Body) && r.d.Is(before+1, language.Of)
}

// anyOf says whether a name that tells a subject is written small and in the plural, where
// its agreement is one: "мирные договоры и договоры о коллективной безопасности".
func (r *resolver) anyOf(h catalogue.Hit) bool {
	if h.To == h.From+1 && r.anyCompound(h) {
		return true
	}
	e := r.d.Tags[h.From].Entry
	return e.Is(language.Head) && r.d.Is(h.From+1, language.About) && !r.d.Tokens[h.From].Capital && r.d.Pack.Plural(r.d.Of(h.From), e) && !r.cat.Profile(r.cat.Entry(h.Entry), r.d.Pack).Plurals[r.d.Noun(h.From)]
}

// anyCompound says the same of a compound: Menschenrechtskonventionen.
func (r *resolver) anyCompound(h catalogue.Hit) bool {
	head := r.d.Pack.HeadOf(r.d.Of(h.From))
	return head != "" && r.d.Pack.Plural(head, r.d.Pack.Word(head)) && !r.cat.Profile(r.cat.Entry(h.Entry), r.d.Pack).Plurals[r.d.Pack.Noun(head)]
}

// someones says whether a weak name written small is only what somebody makes, by the word before it, and not the
// agreement of states of which its sentence names none: "the mayors issued a joint declaration".
func (r *resolver) someones(h catalogue.Hit) bool {
	e, s := r.cat.Entry(h.Entry), r.d.Sentences[r.d.SentenceAt(h.From)]
	if h.Among != nil || r.d.Pack.Capitals || r.d.Tokens[h.From].Capital || len(e.Parties) < 2 || !r.d.Is(h.From-1, language.Indefinite|language.Possessive) {
		return false
	}
	return !slices.ContainsFunc(r.d.Tags[s.From:s.To], func(t language.Tag) bool { return t.Is(language.Place) && set.Has(e.Parties, t.Place) })
}

// inTime refuses what was named so after the article was written: for what is negotiated, years after.
func (r *resolver) inTime(h catalogue.Hit) bool {
	e := r.cat.Entry(h.Entry)
	signed := e.Signed.Year()
	return !r.early(e) && (r.d.Date == "" || signed == 0 || signed <= r.d.Date.Year()+longestTalks)
}

// betweenOthers says whether a name goes on into two states that its agreement is not between,
// a weak one into one such state: "the grain deal between Poland and Ukraine".
func (r *resolver) betweenOthers(h catalogue.Hit) bool {
	if h.Among != nil || !r.d.Is(h.To, language.Between) {
		return false
	}
	e, told := r.cat.Entry(h.Entry), &phrase.Phrase{}
	r.d.PartyList(told, r.d.Tags[h.To].To, r.d.Sentences[r.d.SentenceAt(h.From)])
	if len(told.Own.Parties) != 2 {
		return false
	}
	if len(e.Parties) == 0 {
		return h.Weak && e.PartyCount > worldwide
	}
	sides, others := slices.Concat(e.Parties, e.About), 0
	for _, p := range told.Own.Parties {
		if !partyOf(sides, p) {
			others++
		}
	}
	return others == 2 || others == 1 && h.Weak
}

// onOther says whether a name that tells no more than its noun and its parties, or a town, goes on into
// what another agreement is about: "the EU-Canada agreement on passengers' data", "the Montevideo
// Convention on extradition".
func (r *resolver) onOther(h catalogue.Hit) bool {
	if h.Among != nil || !r.d.Is(h.To, language.About) {
		return false
	}
	for i := h.From; i < h.To; i++ {
		if !r.d.Is(i, language.Head|language.Place|language.Stop) && r.d.Tokens[i].Kind == prose.Word {
			return false
		}
	}
	e, told := r.cat.Entry(h.Entry), &phrase.Phrase{}
	r.d.Subject(told, r.d.Tags[h.To].To, r.d.Sentences[r.d.SentenceAt(h.From)], false)
	ofFew := len(e.Parties) > 0 || e.Kind == "convention" && r.withTown(h.Range, e) // a town has seen many conventions
	return ofFew && len(told.Own.Topics) > 0 && !set.Meet(told.Own.Topics, e.Topics)
}
