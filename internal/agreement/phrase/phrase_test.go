package phrase

import (
	"fmt"
	"strings"
	"testing"

	"pactlight/internal/language"
	"pactlight/internal/prose"
)

// told reads the phrase around the first noun for an agreement in a text: its words, and what
// they tell.
func told(t *testing.T, code, text string) string {
	t.Helper()
	pack := language.Load(code)
	d := NewDoc(nil, prose.Cut([]string{text}, pack), pack, "")
	for _, s := range d.Sentences {
		for i := s.From; i < s.To; i++ {
			if n, ok := d.NounAt(i); ok {
				m, foil := d.Phrase(n, s)
				return strings.Join(append([]string{d.Slice(m.Range)}, traits(m, foil)...), "; ")
			}
		}
	}
	return ""
}

func traits(m *Phrase, foil bool) (out []string) {
	add := func(is bool, what ...any) {
		if is {
			out = append(out, strings.TrimSuffix(fmt.Sprintln(what...), "\n"))
		}
	}
	add(foil, "foil")
	add(m.Definite(), "definite")
	add(m.Indefinite(), "indefinite")
	add(m.Plural, "plural")
	add(m.Wanted, "wanted")
	add(m.Fresh, "fresh")
	add(m.Pair, "pair")
	add(m.Signed > 0, "signed", m.Signed)
	add(len(m.Own.Parties) > 0, "parties", strings.Join(m.Own.Parties, " "))
	add(len(m.Own.Years) > 0, "years", m.Own.Years)
	add(len(m.Own.Topics) > 0, "topics", strings.Join(m.Own.Topics, " "))
	return out
}

func TestPhrase(t *testing.T) {
	for _, c := range []struct{ about, code, text, want string }{
		{"parties behind", "en", "The treaty between Russia and North Korea holds.", "treaty between Russia and North Korea; definite; parties RU KP"},
		{"parties, a subject and a year before", "en", "The 1999 Franco-German fisheries agreement holds.", "1999 Franco-German fisheries agreement; definite; parties DE FR; years [1999]; topics fisheries"},
		{"a compound tells the subject", "nl", "Het belastingverdrag met Malawi geldt nog.", "belastingverdrag met Malawi; definite; parties MW; topics tax"},
		{"a year behind", "nl", "Een verdrag uit 1961 geldt nog.", "verdrag uit 1961; indefinite; years [1961]"},
		{"what somebody owns", "de", "Deutschlands Abkommen mit Polen gilt.", "Deutschlands Abkommen mit Polen; parties DE PL"},
		{"adjectives behind", "es", "El acuerdo comercial entre México y Chile sigue en vigor.", "acuerdo comercial entre México y Chile; definite; parties MX CL; topics trade"},
		{"states without their names", "fr", "L’accord entre les deux pays tient.", "accord entre les deux pays; definite; pair"},
		{"cases", "ru", "Договор между Россией и Норвегией действует.", "Договор между Россией и Норвегией; parties RU NO"},
		{"owners before", "hu", "Az orosz–magyar szerződés hatályos.", "orosz–magyar szerződés; definite; parties HU RU"},
		{"something that states do not make", "en", "The wage agreement ends in May.", "agreement; foil"},
		{"what is only wanted", "en", "Both sides want a peace deal.", "peace deal; indefinite; wanted; topics peace"},
		{"no noun", "en", "According to the minister nothing happened.", ""},
	} {
		if got := told(t, c.code, c.text); got != c.want {
			t.Errorf("%s: %q\n got %q\nwant %q", c.about, c.text, got, c.want)
		}
	}
}
