package clause

import (
	"slices"

	"pactlight/internal/agreement"
	"pactlight/internal/agreement/phrase"
	"pactlight/internal/annotation"
	"pactlight/internal/language"
	"pactlight/internal/prose"
	"pactlight/internal/quotation"
)

// resolution gives the one named last in the paragraph of a quotation, or the one before, or
// quoted just before, where the sentence names a body that passes some: what that demands
// stands in it.
func (j *judge) resolution(s setting, q quotation.Quote, before []Quote) *agreement.Entity {
	if !j.passes(s.lead) {
		return nil
	}
	if m := j.mention(prose.Range{From: j.d.Blocks[max(q.Block-1, 0)].Tokens.From, To: s.lead.From}); m != nil && m.Entity.Kind() == "resolution" {
		return m.Entity
	}
	if n := len(before) - 1; n >= 0 && before[n].Role == annotation.RoleClause && q.Block-before[n].Block <= furtherReach && before[n].Entity != nil && before[n].Entity.Kind() == "resolution" {
		return before[n].Entity
	}
	return nil
}

// passes says whether a body that passes resolutions is named in a stretch of tokens: what
// it demands there is what its resolution does.
func (j *judge) passes(in prose.Range) bool {
	return j.any(in, language.Council) || j.unitedNations(in)
}

func (j *judge) unitedNations(in prose.Range) bool {
	return slices.ContainsFunc(j.d.Tags[in.From:in.To], func(tag language.Tag) bool {
		return tag.Is(language.Place) && tag.As == language.ByName && tag.Place == phrase.Nations
	})
}

// resolves says whether the article names a resolution in the sentence that names the United
// Nations, or the one behind it: it is about one of theirs, whether or not it was found which.
func (j *judge) resolves() bool {
	if j.sought {
		return j.about
	}
	j.sought = true
	for i, s := range j.d.Sentences {
		if !j.about && j.unitedNations(s) {
			s.To = j.d.Sentences[min(i+1, len(j.d.Sentences)-1)].To
			j.about = j.resolved(s)
		}
	}
	return j.about
}

// resolved says whether a stretch of tokens names a resolution.
func (j *judge) resolved(in prose.Range) bool {
	return slices.ContainsFunc(j.d.Tags[in.From:in.To], func(tag language.Tag) bool {
		return tag.Is(language.Head) && tag.Kind == "resolution"
	})
}

// councilReach is for how many paragraphs what the council does is what the resolution does
// that they name.
const councilReach = 6

// demanded says whether the sentence of a quotation names the council that passed the
// resolution of the paragraphs before.
func (j *judge) demanded(s setting, q quotation.Quote) bool {
	from := j.d.Blocks[max(0, q.Block-councilReach)].Tokens.From
	return j.any(s.lead, language.Council) && j.resolved(prose.Range{From: from, To: s.lead.To}) && j.resolves()
}
