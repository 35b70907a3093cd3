package agreement

import (
	"pactlight/internal/agreement/catalogue"
	"pactlight/internal/agreement/phrase"
	"pactlight/internal/annotation"
	"pactlight/internal/language"
)

// resolve tells what a noun phrase means, if it means an agreement at all.
func (r *resolver) resolve(m *Mention) {
	m.Wanted = m.Wanted || r.d.Wishes(&m.Phrase, r.d.Sentences[r.d.SentenceAt(m.From)])
	switch {
	case r.onDated(m):
		m.Form = annotation.FormName
		m.link(r.unknown(m), 0.5, outside)
	case r.otherPaper(m):
		// none that states could make
	case r.standing(m):
		// what holds until the new one does
	case r.byLatest(m):
		// beside what was spoken of just before
	case r.bySigning(m):
		// where and when it was signed
	case !m.Own.None() && m.Kind != "text":
		r.description(m)
	case r.byMaking(m):
		// its name, or how it was made
	case r.bySubject(m):
		// about something that the pack does not know
	case r.bySentence(m):
		// what the words around it tell
	default:
		r.byArticle(m)
	}
}

// otherPaper says whether m is no agreement at all, but a foil or some other paper.
func (r *resolver) otherPaper(m *Mention) bool {
	if m.Topical && len(m.Near) < 2 {
		m.Entity = r.foil(r.d.Slice(m.Range), false) // of nobody that could be a state
		return true
	}
	if r.declaredBy(m) {
		return true
	}
	if (m.Kind == "document" || m.Kind == "text") && r.appended(m) {
		m.Kind, m.To = "text", m.Head+1
		return false
	}
	return m.Kind == "document" && !r.paper(m) || m.Kind == "text" && r.otherText(m)
}

// declaredBy says whether m is what one state, or who rules it, has declared: "la déclaration de
// Macron sur l'Ukraine".
func (r *resolver) declaredBy(m *Mention) bool {
	return m.Kind == "declaration" && len(m.Own.Parties) > 0 && r.d.Is(r.d.Tags[m.Head].To, language.Of) && !r.titled(m) && !r.d.Any(language.And|language.With|language.Between, m.Head+1, m.To)
}

// otherText says whether a text is that of something else than the agreement spoken of.
func (r *resolver) otherText(m *Mention) bool {
	switch {
	case len(m.Own.Parties)+len(m.Own.Topics)+len(m.Proper) > 0, r.d.Says(m.From - 1), r.d.Is(m.To, language.Of):
		return true
	case r.d.Pack.AdjectivesAfter && m.Det&language.Demonstrative == 0 && r.d.Is(m.To, language.Evaluative|language.Qualifier) && !r.d.Is(m.To, language.Provide|language.Sign):
		return true
	}
	return !m.Definite() && !r.d.Pack.NoArticles
}

// byLatest tells what m means by the agreement, or the states, named just before it;
// false: it is told by none of them.
func (r *resolver) byLatest(m *Mention) bool {
	switch {
	case m.Indefinite() && r.predicate(m):
		r.latest.heads[r.d.Noun(m.Head)]++
	case m.owner != nil || len(m.Ordinals) > 0:
		r.protocol(m)
	case r.additional(m):
		// to the convention that the article speaks of
	case r.paired(m):
		// what the two states just named make
	case r.byNations(m):
		m.Form = annotation.FormAnaphora
		m.link(r.latest, 0.7, "spoken of here")
	default:
		return false
	}
	return true
}

// bySigning tells what m means by the town and the year behind it, and that it means none that was
// made in another year; false: they tell nothing.
func (r *resolver) bySigning(m *Mention) bool {
	e, year := r.signedBehind(m)
	if e != nil {
		m.link(e, 0.8, "when it was signed")
	}
	return e != nil || year > 0 && r.latest != nil && r.latest.Entry != nil && catalogue.OtherYear(year, r.latest.Entry) && m.Own.None()
}

// byMaking tells what m means by a name of its own, or by who made it and when; false: it
// has none, and nothing tells.
func (r *resolver) byMaking(m *Mention) bool {
	switch {
	case r.truce(m):
		// the ceasefire that the sentence brings up
	case r.passed(m):
		if e := r.adopted(m); e != nil {
			m.link(e, 0.75, "when it was signed")
			break
		}
		m.Near = r.concerned(m)
		m.link(r.unknown(m), 0.5, m.unlisted([]string{phrase.Nations})...)
	case len(m.Proper) > 0:
		if r.stranger(m); m.Entity == nil && r.d.Pack.AdjectivesAfter && r.titled(m) {
			r.bring(m)
		}
	case m.Signed > 0 && len(m.Near) > 1 && m.Det == 0 && !r.ofYear(m):
		m.link(r.unknown(m), 0.5, m.unlisted(m.Near)...)
	default:
		return false
	}
	return true
}

// bySubject tells what m means by a subject that the pack does not know, where no article
// tells more; false: it has none, or the language has articles.
func (r *resolver) bySubject(m *Mention) bool {
	bare := m.Det == 0 && r.d.Pack.NoArticles
	if !m.About || !bare && !r.d.Pack.NumbersBefore {
		return false
	}
	if bare && r.titled(m) && r.cited(m.Range) {
		m.Form = annotation.FormName
		m.link(r.unknown(m), 0.6, append(m.unlisted(nil), "an article is cited")...)
		return true
	}
	if bare {
		if e := r.sameSubject(m); e != nil {
			m.link(e, 0.6, "described in the same words")
			return true
		}
	}
	if r.complemented(m); m.Entity == nil && !bare {
		m.Entity = r.foil(r.d.Slice(m.Range), false) // about nothing that states agree on
	}
	return true
}

// bySentence tells what m means by the words beside it and by who makes something in its
// sentence; false: they do not tell.
func (r *resolver) bySentence(m *Mention) bool {
	switch {
	case m.Fresh && m.Det == 0 && r.d.Pack.NoArticles && !r.newly():
		r.bring(m)
	case r.joint(m):
		// what the states of the sentence make
	case r.retold(m):
		m.Form = annotation.FormAnaphora
		m.link(r.latest, 0.7, "in the headline")
	case r.d.Other(&m.Phrase):
		if !r.repeated(m) {
			r.bring(m)
		}
	case r.former(m):
		// the one that the new one replaces
	case r.ofMany(m):
		m.link(r.unknown(m), 0.5, outside)
	case r.treatyOn(m):
		m.Form = annotation.FormName
		m.link(r.unknown(m), 0.5, outside)
		m.Entity.proper = true
	case r.madeBetween(m):
		// what a clause behind tells
	default:
		return false
	}
	return true
}

// byArticle tells what m means by what the article spoke of before it, if it refers to that.
func (r *resolver) byArticle(m *Mention) {
	switch {
	case r.elsewhereHeld(m):
		// a truce that holds where its sentence says
	case r.ofOwner(m):
		// what its owner rests on
	case r.refers(m):
		if len(m.Own.Years)+len(m.Own.Months) > 0 { // Dokument z 15 sierpnia
			m.To = m.Head + 1
		}
		r.anaphora(m)
	case r.retells(m):
		m.Form = annotation.FormAnaphora
		m.link(r.latest, 0.6, "in the headline")
	case m.Indefinite() && !r.recurs(m):
		r.bring(m)
	}
}
