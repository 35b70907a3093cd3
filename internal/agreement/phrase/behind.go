package phrase

import (
	"pactlight/internal/language"
	"pactlight/internal/prose"
	"pactlight/internal/set"
)

// after walks from the noun to the right over the attachments that identify the
// agreement: its parties, its year, its subject. It gives the token after the last.
func (d *Doc) after(m *Phrase, s prose.Range) int {
	end := m.To
	for range 4 {
		next := d.attachment(m, end, s)
		if next == end {
			return end
		}
		end = next
	}
	return end
}

// attachment reads one attachment at token i and gives the token after it, or i where
// none begins there. Each rule gives the token after what it read, or i where it knows that
// nothing is attached; ok: it knows.
func (d *Doc) attachment(m *Phrase, i int, s prose.Range) int {
	if i >= s.To || d.Tokens[i].Kind == prose.Mark {
		return i
	}
	for _, read := range [...]func(*Doc, *Phrase, int, prose.Range) (to int, ok bool){
		(*Doc).titleBehind, (*Doc).yearBehind, (*Doc).coupleBehind, (*Doc).ownersBehind, (*Doc).adjectivesBehind,
		(*Doc).since, (*Doc).truceIn, (*Doc).among, (*Doc).concerning, (*Doc).subjectBehindIt,
	} {
		if to, ok := read(d, m, i, s); ok {
			return to
		}
	}
	return i
}

// titleBehind reads what makes an official title, or a name: Traktat skalicki.
func (d *Doc) titleBehind(m *Phrase, i int, s prose.Range) (to int, ok bool) {
	if i != m.Head+1 {
		return i, false
	}
	if m.Kind == "treaty" && d.Pack.AdjectivesAfter && d.Tokens[m.Head].Capital && d.Tags[i].Entry == nil && d.Pack.OfPlace(d.Of(i)) {
		m.Proper = append(m.Proper, i)
		return i + 1, true
	}
	to = d.official(m, i, s)
	return to, to > i
}

// coupleBehind reads two states right behind the noun, or those at the end of a headline, which
// leaves "with" out: "Union signs fisheries treaty Mauritania", as Dutch has it.
func (d *Doc) coupleBehind(m *Phrase, i int, s prose.Range) (to int, ok bool) {
	tag := d.Tags[i]
	if i != m.Head+1 || d.Joined(i) {
		return i, false
	}
	if to = d.couple(tag); to <= tag.To {
		return d.endsHeadline(m, i, s)
	}
	m.Own.add(tag.Entry)
	m.Own.add(d.Tags[to-1].Entry)
	return to, true
}

// endsHeadline reads the states, from token i on, with which a headline ends.
func (d *Doc) endsHeadline(m *Phrase, i int, s prose.Range) (to int, ok bool) {
	if tag := d.Tags[i]; !d.Pack.Compounds() || d.Pack.NumbersBefore || !d.Headline(i) || !tag.Is(language.Place) || tag.As != language.ByName {
		return i, false
	}
	told := &Phrase{}
	if to = d.PartyList(told, i, s); to < d.Blocks[d.BlockAt(i)].Tokens.To {
		return i, false
	}
	m.Own.Parties = append(m.Own.Parties, told.Own.Parties...)
	return to, true
}

// ownersBehind reads states in the genitive: договор России и Китая.
func (d *Doc) ownersBehind(m *Phrase, i int, s prose.Range) (to int, ok bool) {
	tag := d.Tags[i]
	if body := tag.To; d.Pack.NoArticles && i == m.Head+1 && tag.Is(language.Body) {
		if body < s.To && d.Tokens[body].Capital && d.Tags[body].Entry == nil {
			body++
		}
		return body, d.Is(body, language.About)
	}
	if !d.Pack.NoArticles || !tag.Is(language.Place) || tag.As != language.ByName && tag.As != language.BySeat || i != m.Head+1 {
		return i, false
	}
	if tag.As == language.ByName && len(tag.Place) > 2 && d.Is(tag.To, language.About) && !d.Is(tag.To, language.With) { // Konwencja Rady Europy o
		return tag.To, true
	}
	to = d.owners(m, i, s)
	return to, to > i
}

// adjectivesBehind reads adjectives where they follow their noun.
func (d *Doc) adjectivesBehind(m *Phrase, i int, s prose.Range) (to int, ok bool) {
	tag := d.Tags[i]
	if d.Pack.NoArticles && d.Pack.AdjectivesAfter && i == m.Head+1 && d.Plain(i) && d.Is(i+1, language.With|language.Between) { // porozumienie celne z Norwegią
		if to = d.PartyList(m, d.Tags[i+1].To, s); len(m.Own.Parties) > 0 {
			return to, true
		}
		return i, false
	}
	if !d.Pack.AdjectivesAfter || !tag.Is(language.Topic|language.Place|language.Qualifier|language.Evaluative|language.Sign) || tag.As > language.ByAdjective {
		return i, false
	}
	if to = d.adjectives(m, i, s); to == i {
		to = d.beyond(m, i, s)
	}
	return to, true
}

// truceIn reads where a ceasefire holds, or the peace of a title: "in Gaza".
func (d *Doc) truceIn(m *Phrase, i int, s prose.Range) (to int, ok bool) {
	if m.Kind != "ceasefire" && !set.Has(m.Own.Topics, "ceasefire") && !(m.Peaceful() && d.Tokens[m.Head].Capital && m.Definite() && !d.Pack.Capitals) {
		return i, false
	}
	place := d.PlaceAt(i, s)
	if place.Entry == nil || d.possesses(place) {
		return i, false
	}
	m.Own.add(place.Entry)
	return place.To, true
}

// PlaceAt gives the state that the word at token i leads to as where something holds: "in Gaza",
// в секторе Газа. Its entry is nil where none is.
func (d *Doc) PlaceAt(i int, s prose.Range) language.Tag {
	next := d.Tags[i].To
	if d.Pack.NoArticles {
		next = d.where(i, s) - 1
	} else if !d.Is(i, language.At) {
		return language.Tag{}
	}
	if next <= i || next >= s.To || !d.Is(next, language.Place) || d.Tags[next].As != language.ByName {
		return language.Tag{}
	}
	return d.Tags[next]
}

// among reads between whom it is, or with whom.
func (d *Doc) among(m *Phrase, i int, s prose.Range) (to int, ok bool) {
	next := d.Tags[i].To
	if !d.Is(i, language.Between|language.With) {
		return i, false
	}
	before := len(m.Own.Parties)
	if to = d.PartyList(m, next, s); to > next {
		if !d.Is(i, language.Between) {
			m.Against = m.Own.Parties[before:]
		} else if len(m.Own.Parties) == before+1 && d.halfList(next, to) {
			return i, true // it tells of one of the two alone
		}
		return to, true
	}
	if to = d.country(m, next); to > next {
		return to, true
	}
	if d.placed(m, next, s) { // Traktat z Maastricht
		m.Proper = append(m.Proper, next)
		return next + 1, true
	}
	return i, false
}

// concerning reads what it is about.
func (d *Doc) concerning(m *Phrase, i int, s prose.Range) (to int, ok bool) {
	tag := d.Tags[i]
	next := tag.To
	if !tag.Is(language.About|language.Of) || tag.Is(language.By) && !d.Tokens[m.Head].Capital || tag.Is(language.About) && !tag.Is(language.Of|language.Through) && set.Has(m.Proper, m.Head) { // what a name of its own is about
		return i, false
	}
	if d.Pack.NoArticles && next+1 < s.To && d.Mark(next, ".") && d.Tokens[next].Join == prose.Glued { // ws. dostaw
		next++
	}
	if m.Kind == "treaty" && i == m.Head+1 && m.Definite() && tag.Is(language.About) && d.town(next, s) { // fördraget i Borgå
		for m.Proper, next = append(m.Proper, next), next+1; next < s.To && d.Joined(next); next++ { // Brest-Litovsk
		}
		return next, true
	}
	if tag.Is(language.At) && m.Kind == "convention" && d.Is(next, language.Place) && d.Tags[next].As == language.ByName { // where people meet
		return i, true
	}
	if tag.Is(language.At) && m.Indefinite() && d.Is(next, language.Place) && d.signedBefore(m, s) { // where somebody signed it
		return i, true
	}
	if to = d.quotedSubject(m, next, s); to > next {
		return to, true
	}
	m.About = m.About || tag.Is(language.About) && (!tag.Is(language.Through) && !(tag.Is(language.View) && d.Pack.AdjectivesAfter) || d.Pack.NoArticles && tag.Is(language.Through) && d.Tags[min(next, len(d.Tags)-1)].Entry == nil)
	if to = d.Subject(m, next, s, tag.Is(language.Of)); to > next {
		return d.partiesPast(m, d.adjoins(to, s), s), true
	}
	if d.Pack.NoArticles && tag.Is(language.About) && !tag.Is(language.Through|language.Of) {
		return d.unknownSubject(i, next, s), true
	}
	if !d.Pack.NoArticles && (tag.Is(language.About) && !tag.Is(language.With) || d.Pack.AdjectivesAfter && !tag.Is(language.Definite)) {
		if to = d.partiesBeyond(m, i, next, s); to == i && tag.Is(language.About) {
			to = d.strangeSubject(m, i, s)
		}
		return to, true
	}
	return i, false
}
