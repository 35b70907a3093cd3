package facts

import (
	"strconv"
	"strings"

	"pactlight/internal/annotation"
)

// Link is an address that opens when the reader clicks it. Name is the site: its
// host, or the name of a search service.
type Link struct {
	Name string
	URL  string
}

// Links gives the addresses that may be offered: https ones with a host, each once.
func Links(addresses []string) []Link {
	var out []Link
	seen := map[string]bool{}
	for _, a := range addresses {
		if host := Host(a); host != "" && !seen[a] {
			seen[a] = true
			out = append(out, Link{strings.TrimPrefix(host, "www."), a})
		}
	}
	return out
}

// Host gives the host of an https address; empty for any other address.
func Host(address string) string {
	rest, ok := strings.CutPrefix(address, "https://")
	if !ok {
		return ""
	}
	host, _, _ := strings.Cut(rest, "/")
	for _, c := range host {
		letter := c >= 'a' && c <= 'z' || c >= '0' && c <= '9'
		if !letter && c != '.' && c != '-' {
			return ""
		}
	}
	return host
}

// Searches gives ready searches for an agreement that the catalogue does not
// hold, on sites where agreements are found. Language is that of the encyclopaedia.
func Searches(a *annotation.Agreement, language string) []Link {
	words := a.Title
	if year := strconv.Itoa(a.Year); a.Year > 0 && !strings.Contains(words, year) {
		words += " " + year
	}
	q := escape(words)
	return []Link{
		{"UN Treaty Collection", "https://duckduckgo.com/?q=" + escape("site:treaties.un.org "+words)},
		{"UN Digital Library", "https://digitallibrary.un.org/search?p=" + q},
		{"EUR-Lex", "https://eur-lex.europa.eu/search.html?scope=EURLEX&type=quick&lang=" + escape(language) + "&text=" + q},
		{"Wikipedia", "https://" + escape(language) + ".wikipedia.org/w/index.php?search=" + q},
		{"DuckDuckGo", "https://duckduckgo.com/?q=" + q},
	}
}

// escape writes s as part of an address's query. (net/url would bring fmt into
// the pages' binary.)
func escape(s string) string {
	const hex = "0123456789ABCDEF"
	var out []byte
	for _, c := range []byte(s) {
		plain := c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9' || strings.IndexByte("-_.~", c) >= 0
		if plain {
			out = append(out, c)
		} else {
			out = append(out, '%', hex[c>>4], hex[c&15])
		}
	}
	return string(out)
}
