package phrase

import (
	"pactlight/internal/annotation"
	"pactlight/internal/language"
	"pactlight/internal/prose"
	"pactlight/internal/set"
)

// longestTitle is how many tokens the words behind the noun of a title can take.
const longestTitle = 32

// official reads the words of an official title from token i on, in a language that
// never writes headlines in capitals: "Acuerdo Regional sobre el Acceso a la Información y
// la Participación Pública". It gives the token after the last capital, and i where
// none stands there but a state's.
func (d *Doc) official(m *Phrase, i int, s prose.Range) int {
	bare := !d.Pack.AdjectivesAfter && !d.Pack.Compounds()
	if !d.Pack.AdjectivesAfter && !(bare && d.Is(i, language.About)) || d.Pack.NoArticles || !d.Tokens[m.Head].Capital || m.Plural || m.Head == s.From || d.Is(i, language.And) && !d.Is(i, language.Of) {
		return i
	}
	end, own := i, []int(nil)
	var told Features
	for j := i; j < min(s.To, i+longestTitle); j++ {
		tag, token := d.Tags[j], &d.Tokens[j]
		switch {
		case tag.Is(language.Head) && j > i && d.inList(j): // another title of a list
			j = s.To
		case tag.Is(language.Foil) && !tag.Is(language.Topic) && !(token.Capital && d.joinsWithin(i, j)):
			return i
		case token.Kind == prose.Word && token.Capital:
			if told.add(tag.Entry); tag.Is(language.Place) {
				j = tag.To - 1
			} else {
				own = append(own, j)
			}
			end = j + 1
		case token.Kind == prose.Word && tag.Is(language.Of|language.About|language.And|language.Definite|language.Between|language.With|language.At|language.Through):
		default:
			j = s.To
		}
	}
	if len(own) == 0 || bare && len(own) < 2 || !d.joinsWithin(i, end) {
		return i
	}
	for _, p := range told.Parties {
		if !set.Has(m.Own.Parties, p) {
			m.Own.Parties = append(m.Own.Parties, p)
		}
	}
	for _, t := range told.Topics {
		if !set.Has(m.Own.Topics, t) {
			m.Own.Topics = append(m.Own.Topics, t)
		}
	}
	m.Proper, m.Title = append(m.Proper, own...), true
	return end
}

// TitleEnd gives the token behind the words of a title written small, from the one that leads to
// its subject at token i: those up to a bracket or a comma, or only the first few where none ends
// it, or a word stands among them that tells what is done.
func (d *Doc) TitleEnd(i int) int {
	s := d.Sentences[d.SentenceAt(i)]
	for j := i; j < min(s.To, i+longestTitle) && !d.Is(j, language.Sign|language.Provide|language.Say|language.Bound|language.Not|language.Head); j++ {
		if d.Mark(j, "(,;") {
			return j
		}
	}
	return min(d.Past(i+1, language.Definite|language.Of)+1, s.To)
}

// inList says whether "and" stands before token i, or before the article there.
func (d *Doc) inList(i int) bool {
	return d.Is(i-1, language.And) || d.Is(i-1, language.Definite) && d.Is(i-2, language.And)
}

// joinsWithin says whether a word that leads to a subject, or "and", stands in a title
// from token i to end, which is more than the name of a place then.
func (d *Doc) joinsWithin(i, end int) bool {
	for ; i < end; i++ {
		if d.Is(i, language.About|language.And) && !d.Is(i, language.Of) {
			return true
		}
	}
	return false
}

// quotedTitle reads an official title in quotation marks behind an article: the “Agreement to
// Resolve the Controversy between Venezuela and the United Kingdom”.
func (d *Doc) quotedTitle(m *Phrase, s prose.Range) {
	if m.From != m.Head || !d.Tokens[m.Head].Capital || m.Plural || !d.Mark(m.From-1, "“\"«„‘") || !d.Is(m.From-2, language.Definite) {
		return
	}
	told := &Phrase{}
	for j := m.From + 1; j < min(s.To, m.From+longestTitle); j++ {
		switch tag, token := d.Tags[j], &d.Tokens[j]; {
		case d.Mark(j, "”\"»“’") && token.Join == prose.Glued:
			if len(told.Proper) > 0 {
				m.Own.Parties, m.Proper, m.To, m.Title, m.Det, m.Form = told.Own.Parties, told.Proper, j, true, language.Definite, annotation.FormName
			}
			return
		case d.Mark(j, ".;:!?"):
			return
		case tag.Is(language.Place):
			told.Own.add(tag.Entry)
		case token.Kind == prose.Word && token.Capital:
			told.Proper = append(told.Proper, j)
		}
	}
}
