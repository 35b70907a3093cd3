//go:build js

package webapi

import (
	"syscall/js"

	"pactlight/internal/annotation"
)

// A report arrives as a JavaScript object already, so it is walked once here:
// encoding/json would add a third to the pages' binary.

func readReport(v js.Value) annotation.Report {
	return annotation.Report{
		Language:    text(v, "language"),
		Date:        text(v, "date"),
		Title:       text(v, "title"),
		Text:        text(v, "text"),
		Blocks:      list(v, "blocks", whole),
		Annotations: list(v, "annotations", readAnnotation),
		Agreements:  list(v, "agreements", readAgreement),
		Claims: list(v, "claims", func(c js.Value) annotation.Claim {
			return annotation.Claim{
				Rule: text(c, "rule"), Start: integer(c, "start"), End: integer(c, "end"),
				Agreement: text(c, "agreement"), Said: text(c, "said"), Known: text(c, "known"),
			}
		}),
		Texts: list(v, "texts", readHeldText),
	}
}

func readAnnotation(v js.Value) annotation.Annotation {
	return annotation.Annotation{
		Kind:       annotation.Kind(text(v, "kind")),
		Start:      integer(v, "start"),
		End:        integer(v, "end"),
		Exact:      text(v, "exact"),
		Form:       annotation.Form(text(v, "form")),
		Role:       annotation.Role(text(v, "role")),
		Agreement:  text(v, "agreement"),
		Article:    text(v, "article"),
		Confidence: number(v, "confidence"),
		Why:        list(v, "why", plain),
		Candidates: list(v, "candidates", func(c js.Value) annotation.Candidate {
			return annotation.Candidate{Agreement: text(c, "agreement"), Title: text(c, "title"), Score: number(c, "score")}
		}),
		Verdict:  object(v, "verdict", readVerdict),
		Sentence: object(v, "sentence", readSpan),
		Anchor: object(v, "anchor", func(a js.Value) annotation.Anchor {
			return annotation.Anchor{Block: integer(a, "block"), Start: integer(a, "start"), End: integer(a, "end")}
		}),
	}
}

func readAgreement(v js.Value) annotation.Agreement {
	return annotation.Agreement{
		ID:      text(v, "id"),
		Known:   truth(v, "known"),
		Title:   text(v, "title"),
		Year:    integer(v, "year"),
		Parties: list(v, "parties", plain),
		Names:   list(v, "names", plain),
		Card:    object(v, "card", readCard),
	}
}

func readCard(v js.Value) annotation.Card {
	return annotation.Card{
		Kind:       text(v, "kind"),
		Cite:       text(v, "cite"),
		Signed:     text(v, "signed"),
		Place:      text(v, "place"),
		InForce:    text(v, "inForce"),
		Ended:      text(v, "ended"),
		EndedHow:   text(v, "endedHow"),
		PartyNames: list(v, "partyNames", readWords),
		PartyCount: integer(v, "partyCount"),
		Articles:   integer(v, "articles"),
		Names:      table(v, "names", text),
		Summary:    table(v, "summary", text),
		Clauses:    table(v, "clauses", func(o js.Value, key string) annotation.Text { return table(o, key, text) }),
		Replaces:   list(v, "replaces", readRelation),
		ReplacedBy: list(v, "replacedBy", readRelation),
		Official:   list(v, "official", plain),
		Sources:    list(v, "sources", plain),
	}
}

func readRelation(v js.Value) annotation.Relation {
	return annotation.Relation{ID: text(v, "id"), Title: text(v, "title"), Year: integer(v, "year")}
}

// readWords reads words by language that stand in an array.
func readWords(v js.Value) annotation.Text {
	return table(global.Get("Array").Call("of", v), "0", text)
}
