package agreement

import (
	"slices"

	"pactlight/internal/set"
)

// othersOwn says whether the phrase tells of an agreement that others have with the parties, or
// among themselves, or of the next of a list.
func (b *membership) othersOwn() bool {
	if b.spoken != nil && b.nextTo(b.m, b.spoken) || b.m.ofTwo(b.e) || b.spoken == nil && b.leftOut() {
		return true
	}
	return len(b.e.Parties) > 1 && len(b.m.Against) > 0 && set.Within(b.e.Parties, b.m.Against)
}

// withNobody says whether the phrase tells with whom its agreement is, and that fits none of
// those in a convention whose parties are many.
func (b *membership) withNobody() bool {
	own := &b.m.Own
	if len(own.Years) > 0 || !b.d.Partner(&b.m.Phrase) {
		return false
	}
	return len(b.e.Parties) == 0 && len(b.named) == 0 && len(own.Parties) > 0 ||
		b.spoken == nil && b.m.Kind == "convention" && len(own.Topics) == 0 && len(b.parties) != 2
}

// amongMany says whether the phrase tells that two make an agreement, and this is one of many,
// or that it is about something else. What two trade in is their own affair, even of a year
// that would fit.
func (b *membership) amongMany() bool {
	own := &b.m.Own
	many := len(b.e.Parties) > 4 || len(b.e.Parties) == 0 && b.e.PartyCount > 4
	if !many || len(b.e.About) > 0 || !b.twoMake() {
		return false
	}
	if len(own.Topics) > 0 {
		return !own.Strong || !set.Meet(own.Topics, b.e.Topics)
	}
	return b.m.Made && len(own.Years) == 0
}

// twoMake says whether the phrase names two states, or with which one its agreement is, or tells
// none where the sentence has two that make one.
func (b *membership) twoMake() bool {
	switch len(b.m.Own.Parties) {
	case 0:
		return len(b.m.Near) == 2 && b.m.Made && b.spoken == nil
	case 1:
		return len(b.m.Against) == 1
	}
	return len(b.m.Own.Parties) == 2
}

// unionOnly says whether only the Union is named, which has agreements with many.
func (b *membership) unionOnly() bool {
	return len(b.named) == 1 && b.named[0] == "EU" && !b.union(b.m, b.e)
}

// others says whether the article does not name the Union, with which an agreement of two is, and
// the sentence names a state outside of it: that may have one of its own with the same partner.
func (b *membership) others() bool {
	if len(b.e.Parties) != 2 || !set.Has(b.e.Parties, "EU") || b.places["EU"] > 0 {
		return false
	}
	members := b.cat.Members("EU")
	return slices.ContainsFunc(b.m.Near, func(p string) bool {
		return len(p) == 2 && !set.Has(members, p) && !set.Has(b.parties, p)
	})
}
