package analysis

import "pactlight/internal/annotation"

// texts gives the report the official texts that its quotes were compared with, and
// those of the clauses that it names.
func (w *writer) texts() {
	if w.library.Empty() {
		return
	}
	wanted := map[string]map[string]bool{}
	want := func(text, part string) {
		if text == "" {
			return
		}
		if wanted[text] == nil {
			wanted[text] = map[string]bool{}
		}
		wanted[text][part] = true
	}
	for i := range w.report.Annotations {
		a := &w.report.Annotations[i]
		switch {
		case a.Verdict != nil:
			want(a.Verdict.Text, a.Verdict.Part)
			for _, e := range a.Verdict.Also {
				want(e.Text, e.Article)
			}
		case a.Kind == annotation.KindClause:
			want(w.library.Part(a.Agreement, a.Article, w.report.Language))
		}
	}
	w.report.Texts = w.library.Describe(wanted)
}
