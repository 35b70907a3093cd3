package facts

import "pactlight/internal/annotation"

// Quotes gives the marks whose quoted words belong on the card of a mark: of a
// quote the quote itself; of a clause the article's quotes of that same clause.
func Quotes(r *annotation.Report, mark int) []int {
	a := &r.Annotations[mark]
	if a.Kind == annotation.KindQuote {
		return []int{mark}
	}
	if a.Article == "" || a.Agreement == "" {
		return nil
	}
	var quotes []int
	for _, m := range Mentions(r, a.Agreement) {
		b := &r.Annotations[m]
		if b.Kind == annotation.KindQuote && b.Article == a.Article {
			quotes = append(quotes, m)
		}
	}
	return quotes
}
