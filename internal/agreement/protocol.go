package agreement

import (
	"slices"
	"strconv"
	"strings"

	"pactlight/internal/agreement/phrase"
	"pactlight/internal/annotation"
	"pactlight/internal/language"
	"pactlight/internal/prose"
)

// attach gives a numbered protocol the agreement that it belongs to: one that stands
// right before it, and is then part of what the protocol is called ("the Charter's
// sixth protocol"), or the name behind it. before are the mentions so far; it gives
// them back without the one taken in.
func (r *resolver) attach(before []*Mention, m *Mention, next *Mention) []*Mention {
	if len(m.Ordinals) == 0 {
		return before
	}
	if n := len(before); n > 0 && r.possessor(before[n-1], m.From) {
		m.owner, m.From = before[n-1], before[n-1].From
		return before[:n-1]
	}
	if next != nil && r.leadsTo(m.To, next.From) {
		m.owner = next
	}
	return before
}

// belongs gives the protocols the described agreement that they are said to be to:
// "a protocol to the tax treaty was signed".
func (r *resolver) belongs(mentions []*Mention) {
	for i, m := range mentions {
		m.Annexed = m.Kind == "protocol" && !m.Plural && i+1 < len(mentions) && mentions[i+1].Form == annotation.FormName && mentions[i+1].Entity != nil && r.leadsTo(m.To, mentions[i+1].From)
		if m.Kind != "protocol" || m.Entity != nil || m.Plural || m.Wanted || m.owner != nil || len(m.Own.Parties)+len(m.Own.Topics) > 0 || len(m.Proper) > 0 || !m.Definite() && !m.Made && len(m.Ordinals)+len(m.Own.Years) == 0 && !r.d.Optional(&m.Phrase) || i+1 == len(mentions) {
			continue
		}
		next := mentions[i+1]
		to := r.aboutTo(m, next.From)
		if next.Kind != "protocol" && (len(m.Ordinals) == 0 || !next.Own.None()) && r.leadsTo(to, next.From) {
			m.owner, next.Based, m.To, m.Topical = next, true, to, false
		}
	}
}

// longestAnnexed is how many words tell what a protocol adds to a convention.
const longestAnnexed = 5

// aboutTo gives the token behind what a protocol is about, where a small word leads from there to
// the name at a token: "the optional protocol on a complaints procedure to the Convention". It
// gives the token behind the protocol where it tells no subject.
func (r *resolver) aboutTo(m *Mention, name int) int {
	to := name
	for to > m.To && r.d.Is(to-1, language.Definite|language.Place|language.Evaluative) && !r.d.Is(to-1, language.Of|language.With|language.About) {
		to--
	}
	if to--; !m.About || to <= m.To+1 || to-m.To > longestAnnexed+1 || !r.d.Is(to, language.Stop|language.Of|language.With|language.About) {
		return m.To
	}
	for i := m.To + 1; i < to; i++ {
		if t := &r.d.Tokens[i]; t.Kind != prose.Word || r.d.Is(i, language.Head|language.Place) {
			return m.To
		}
	}
	return to
}

// possessor says whether only a genitive's ending stands between a mention and token i.
func (r *resolver) possessor(m *Mention, i int) bool {
	return m.To == i || m.To == i-1 && r.d.Tokens[m.To].Join == prose.Apostrophe
}

// longestLead is how many small words join a protocol to its agreement: "to the",
// "to the EU's".
const longestLead = 5

func (r *resolver) leadsTo(i, name int) bool {
	if name <= i || name-i > longestLead || r.d.SentenceAt(i-1) != r.d.SentenceAt(name) {
		return false
	}
	for ; i < name; i++ {
		if r.d.Is(i, language.Indefinite) || !r.d.Is(i, language.Stop|language.Of|language.About|language.With|language.Definite|language.Place|language.Evaluative) && r.d.Tokens[i].Join != prose.Apostrophe && !r.d.Mark(i, ")\"”’»“") {
			return false
		}
	}
	return true
}

// ownerBehind gives the agreement that a noun behind a protocol stands for, "to the
// Convention", or the only convention that the article has named.
func (r *resolver) ownerBehind(m *Mention) *Mention {
	for i := m.To; i < min(len(r.d.Tokens), m.To+longestLead); i++ {
		n, ok := r.d.NounAt(i)
		if !ok || !r.leadsTo(m.To, i) {
			continue
		}
		owner := &Mention{Phrase: phrase.Phrase{Range: n.Range, Head: n.From, Kind: n.Entry.Kind, Det: language.Definite}}
		if r.anaphora(owner); owner.Entity != nil {
			return owner
		}
	}
	var owner *Mention
	for _, e := range r.entities {
		if e.kind == "convention" && e.Entry != nil && e.last >= 0 {
			if owner != nil {
				return nil
			}
			owner = &Mention{Entity: e}
		}
	}
	if entry, ok := r.foundation("convention"); ok && owner == nil && r.titled(m) {
		owner = &Mention{Entity: r.entity(entry)}
	}
	return owner
}

// protocol marks a numbered protocol: an agreement of its own, with articles of its
// own, and the same under every wording of its number.
func (r *resolver) protocol(m *Mention) {
	id := "-protocol"
	for _, n := range slices.Backward(m.Ordinals) {
		id += "-" + strconv.Itoa(n)
	}
	if m.owner == nil || len(m.Ordinals) == 0 && m.owner.bare() {
		if m.Entity = r.onlyProtocol(id); m.Entity != nil {
			m.Form, m.Confidence, m.Why = annotation.FormName, 0.7, []string{"spoken of here"}
			return
		}
	}
	if m.owner == nil {
		m.owner = r.ownerBehind(m)
	}
	if m.owner == nil || m.owner.Entity != nil && m.owner.Entity.Foil {
		return
	}
	m.Form, m.Confidence, m.Why = annotation.FormName, 0.7, []string{"the agreement it is a protocol to"}
	whose := r.ownerOf(m)
	if whose != nil {
		id = "unknown-" + strings.TrimPrefix(whose.ID, "unknown-") + id
	} else {
		id = base(m.owner, r.d) + id
	}
	if i := slices.IndexFunc(r.entities, func(e *Entity) bool { return e.ID == id }); i >= 0 {
		m.Entity = r.entities[i]
		return
	}
	m.Entity = r.unknown(m)
	m.Entity.ID, m.Entity.plural = id, len(m.Ordinals) > 1
	if whose != nil && whose.Entry == nil && len(m.Entity.Parties) == 0 {
		m.Entity.Parties, m.Entity.Title = whose.Parties, m.Entity.Title+" ("+whose.Title+")"
	}
}

// ownerOf gives the agreement that a protocol is to, where a bare noun behind it stands for one;
// nil: it is told nowhere.
func (r *resolver) ownerOf(m *Mention) *Entity {
	if !m.owner.bare() {
		return m.owner.Entity
	}
	told := *m.owner
	r.anaphora(&told)
	if told.Entity == nil || told.Entity.Foil {
		return nil
	}
	return told.Entity
}

// bare says whether m is a noun, not an indefinite one, that tells nothing of which agreement it means.
func (m *Mention) bare() bool {
	return m.Entity == nil && m.Head >= 0 && !m.Indefinite() && m.Own.None() && len(m.Proper) == 0
}

// onlyProtocol gives the only numbered protocol of the article whose number an id ends in.
func (r *resolver) onlyProtocol(end string) (found *Entity) {
	for _, e := range r.entities {
		if strings.HasSuffix(e.ID, end) && e.last >= 0 {
			if found != nil {
				return nil
			}
			found = e
		}
	}
	return found
}

// additional resolves a protocol without more than that it is an optional one to what the
// article speaks of: false, where that is not told.
func (r *resolver) additional(m *Mention) bool {
	if m.Kind != "protocol" || m.Plural || m.Indefinite() || !m.Own.None() || len(m.Proper) > 0 || !r.d.Optional(&m.Phrase) {
		return false
	}
	if r.protocol(m); m.Entity != nil {
		m.From = min(m.From, r.d.Supplement(&m.Phrase))
	}
	return m.Entity != nil
}
