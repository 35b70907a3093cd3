package agreement

import (
	"pactlight/internal/agreement/phrase"
	"pactlight/internal/language"
	"pactlight/internal/prose"
)

// signing says whether m is what somebody signs, without a determiner: "подписали в
// Киеве соглашение о безопасности".
func (r *resolver) signing(m *Mention) bool {
	if !r.d.Pack.NoArticles {
		return m.Indefinite() && m.Made
	}
	if m.Det != 0 {
		return false
	}
	for i := m.From - 1; i >= max(0, m.From-phrase.SigningReach) && r.d.Tokens[i].Kind == prose.Word; i-- {
		if r.d.Is(i, language.Sign) {
			return true
		}
	}
	return false
}
