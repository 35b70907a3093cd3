package format

import (
	"strings"
	"testing"

	"pactlight/internal/annotation"
)

// A card tells how the agreement stood, what it replaced, what its cited articles are
// about, where its text is, and what each mark rests on and could also mean.
func TestCard(t *testing.T) {
	d := sample()
	lima := &d.Report.Agreements[0]
	lima.Card.InForce, lima.Card.Ended, lima.Card.EndedHow = "2031-03-01", "2031-04-01", "replaced"
	lima.Card.Replaces = []annotation.Relation{{ID: "old", Title: "Callao Pact", Year: 2001}}
	lima.Card.ReplacedBy = []annotation.Relation{{ID: "new", Title: "Cusco Pact"}}
	lima.Card.PartyNames = []annotation.Text{{"en": "Peru"}, {"es": "Chile"}}
	lima.Card.Clauses = map[string]annotation.Text{"2": {"en": "The sea is shared."}}
	lima.Card.Official = append(lima.Card.Official, "javascript:alert(1)")
	for i := range d.Report.Annotations {
		if a := &d.Report.Annotations[i]; a.Form == annotation.FormName {
			a.Candidates = []annotation.Candidate{{Agreement: "lima-2031"}, {Agreement: "other"}, {Agreement: "cusco-2040", Title: "Cusco Pact"}}
		}
	}
	var out strings.Builder
	w := &htmlWriter{w: &out}
	if err := w.Write(d); err != nil {
		t.Fatal(err)
	}
	for _, want := range []string{
		`<p class="status ended">No longer in force when this article was published (2031-05-06)</p>`,
		`<dd>Peru, CL</dd>`,
		`<dt>Ended</dt><dd>2031-04-01, replaced</dd>`,
		`<dt>article 2</dt><dd>The sea is shared.</dd>`,
		`<li><span class="quiet">2001</span><span>Callao Pact</span></li>`,
		`<li aria-current="true"><span class="quiet">2031</span><span>Lima Pact</span></li>`,
		`<li><span class="quiet"></span><span>Cusco Pact</span></li>`,
		`rel="noreferrer">pact.example</a>`,
		`<li>“Lima Pact”: name: Lima Pact; certainty high; could also be: pact of 2031; Cusco Pact</li>`,
	} {
		if !strings.Contains(out.String(), want) {
			t.Errorf("no %s", want)
		}
	}
	if strings.Contains(out.String(), "javascript:") {
		t.Error("an address of another kind than https is a link")
	}
}
