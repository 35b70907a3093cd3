package clause

import (
	"fmt"
	"slices"
	"strings"
	"testing"
	"unicode/utf8"

	"pactlight/internal/agreement/phrase"
	"pactlight/internal/annotation"
	"pactlight/internal/language"
)

// FuzzRead holds references and the roles of quotations in any text to what is built on them:
// in the order of the text, each within a block and on the borders of characters, no clause
// without an agreement's words to be sure of; the same twice.
func FuzzRead(f *testing.F) {
	for code, text := range map[string]string{
		"en": "Articles 1–4, 6 and 7, respectively, and paragraph 2 of the same article of the UN Charter say “a ‘b’ (Article 5(2)(a))\n\n“and on",
		"nl": "artt. 39 t/m 42, lid 2 jo. 3 van het VN-Handvest: ‘geen ‘ ’t artikel 999999999999999999999’",
		"de": "Art. 5 Abs. 2 Satz 1 der UN-Charta i.V.m. § 3: „Wer ‚A‘ sagt“, sagte er, „sagt B“",
		"fr": "l'alinéa 2 de l'article 5 de la Charte des Nations unies dispose : « Tout “a” » art. Ier",
		"it": "«L'art. 11, comma 2, lett. a) della Carta delle Nazioni Unite» — disse — «articolo MMMM»",
		"ru": "Подпункт «а» п. 2 ст. 4 и 5-й пункт Устава ООН гласит: «…», — сказал он",
		"hu": "A 2. és a 3. cikk (1) bekezdésének a) pontja az ENSZ Alapokmányában: „Ez »az«”",
	} {
		f.Add(code, text)
	}
	f.Add("ru", "ст 1-й п Устава ООН")
	f.Fuzz(func(t *testing.T, code, text string) {
		if !slices.Contains(language.Codes(), code) {
			t.Skip("no language has this code")
		}
		d, refs, quotes := read(code, strings.Split(text, "\n\n")...)
		inspectReferences(t, d, refs)
		inspectQuotes(t, d, quotes)
		_, again, twice := read(code, strings.Split(text, "\n\n")...)
		if one, two := printed(d, refs, quotes), printed(d, again, twice); one != two {
			t.Fatalf("the same text is read in two ways:\n%s\n%s", one, two)
		}
	})
}

func inspectReferences(t *testing.T, d *phrase.Doc, refs []*Reference) {
	t.Helper()
	last := 0
	for _, r := range refs {
		if r.From < last || r.To <= r.From || r.To > len(d.Tokens) || d.BlockAt(r.From) != d.BlockAt(r.To-1) {
			t.Fatalf("%+v behind token %d of %d", r, last, len(d.Tokens))
		}
		if r.Number == "" || r.Confidence < 0 || r.Confidence > 1 {
			t.Fatalf("%q is number %q, confidence %f", d.Slice(r.Range), r.Number, r.Confidence)
		}
		last = r.To
	}
}

func inspectQuotes(t *testing.T, d *phrase.Doc, quotes []Quote) {
	t.Helper()
	for _, q := range quotes {
		b := d.Blocks[q.Block]
		if q.Start < b.Start || q.End > b.End || q.Start >= q.End || utf8.ValidString(d.Source) && !utf8.ValidString(d.Source[q.Start:q.End]) {
			t.Fatalf("%+v leaves its block [%d,%d)", q, b.Start, b.End)
		}
		if q.Role == "" || q.Role != annotation.RoleClause && (q.Entity != nil || q.Number != "") {
			t.Fatalf("%q is %q of %v %q", d.Source[q.Start:q.End], q.Role, q.Entity, q.Number)
		}
	}
}

// printed tells all that is read, but for where it stands in the memory.
func printed(d *phrase.Doc, refs []*Reference, quotes []Quote) string {
	var out strings.Builder
	for _, r := range refs {
		fmt.Fprintln(&out, r.Range, r.Part, r.Number, r.Entity != nil && r.Entity.ID != "", r.Confidence, r.Why)
	}
	for _, q := range quotes {
		fmt.Fprintln(&out, q.Quote, q.Role, q.Entity != nil && q.Entity.ID != "", q.Number, q.Confidence, q.Why)
	}
	return out.String()
}
