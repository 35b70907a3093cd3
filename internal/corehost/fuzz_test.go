package corehost

import (
	"testing"
	"unicode/utf8"
)

// FuzzSame holds the compiled core to the native one on any text: the same report, byte for
// byte.
func FuzzSame(f *testing.F) {
	h := open(f, Config{Path: corePath, Cache: compiled})
	for code, text := range map[string]string{
		"en": "Articles 1–4 of the UN Charter say “peace ‘now’”, the INF treaty (INF) says İ ǅ ﬁ 𝟓 nothing.",
		"nl": "Artikel 4 van het verdrag tussen Rusland en de DVK stelt dat“Als …” en artikel 3.",
		"ru": "Подпункт «а» п. 2 ст. 4 Устава ООН, соглашение Италии с Албанией от 5 мая 1961 г.",
		"":   ",,a'' „b“ \"c 'd «e» ‘f’ Article I Article MMXX",
	} {
		f.Add(code, text)
	}
	f.Fuzz(func(t *testing.T, code, text string) {
		if !utf8.ValidString(text) || !utf8.ValidString(code) {
			t.Skip("JSON carries no such text")
		}
		request := plain(text)
		request.Options.Language = code
		same(t, h, request)
	})
}
