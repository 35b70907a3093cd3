package prose

import (
	"reflect"
	"strings"
	"testing"
	"unicode/utf16"
	"unicode/utf8"
)

func words(t *Text) (out []string) {
	for i := range t.Tokens {
		out = append(out, strings.Repeat("-", int(t.Tokens[i].Join))+t.Of(i))
	}
	return
}

func TestTokens(t *testing.T) {
	for text, want := range map[string]string{
		"De Iran-deal uit 2015.": "De Iran --deal uit 2015 -.",
		"stelt dat“Als":          "stelt dat -“ -Als",
		"Europe’s treaty, it's":  "Europe ---s treaty -, it ---s",
		"Article 27.3 and 75–91": "Article 27 -. -3 and 75 -– -91",
		"2017-2018 COVID-19 '90": "2017 -- -2018 COVID --19 ' -90",
		"’s avonds, zo’n":        "’ -s avonds -, zo ---n",
		"19th § 4":               "19th § 4",
		"договор о дружбе":       "договор о дружбе",
		"a\u00a0b\u202fc":        "a b c",
		"trailing- -leading -":   "trailing -- - -leading -",
	} {
		if got := strings.Join(words(Cut([]string{text}, nil)), " "); got != want {
			t.Errorf("Tokens(%q) = %q, want %q", text, got, want)
		}
	}
}

func TestFlags(t *testing.T) {
	tokens := Cut([]string{"DVK Rusland de É ÉÉ 19th X"}, nil).Tokens
	var got []string
	for _, k := range tokens {
		s := ""
		if k.Capital {
			s += "c"
		}
		if k.Upper {
			s += "u"
		}
		got = append(got, s)
	}
	if want := []string{"cu", "c", "", "c", "cu", "", "c"}; !reflect.DeepEqual(got, want) {
		t.Errorf("flags %q, want %q", got, want)
	}
}

func TestHash(t *testing.T) {
	for _, w := range []string{"Verdrag", "Friedens", "Grundgesetzes", "a1", "Genève", "ДОГОВОР", "Łódź", "2015", "naïve", "Çeşme", "日本"} {
		if got := Cut([]string{w}, nil).Tokens; len(got) != 1 || got[0].Hash != Hash(w) || Hash(w) != Hash(Fold(w)) {
			t.Errorf("the tokenizer, Hash and Fold disagree on %q", w)
		}
	}
	for _, w := range []string{"Verdrag", "pct", "Konventionen", "Friedens", "ДОГОВОР", "Łódź", "2015", "naïve", "cafe\u0301s"} {
		if got := Cut([]string{w}, nil).Tokens; len(got) != 1 || got[0].Lead != Lead(w) || Lead(w) != Lead(Fold(w)) {
			t.Errorf("the tokenizer, Lead and Fold disagree on the first letters of %q", w)
		}
	}
	if got := Cut([]string{"U.N."}, nil).Tokens[0]; got.Hash != Hash("UN") || got.Lead != Lead("UN") {
		t.Error("dotted initials are not the word they make")
	}
	if Lead("convention") != Lead("Conversion") || Lead("pact") == Lead("pac") {
		t.Error("a lead is of four letters")
	}
	if Hash("Genève") != Hash("geneve") || Hash("cafe\u0301") != Hash("cafe") {
		t.Error("diacritics change the hash")
	}
}

type set map[uint64]bool

func (s set) Abbreviation(h uint64) bool        { return s[h] }
func (s set) Ordinal(before, after uint64) bool { return before == Hash("am") && after == Hash("Mai") }

// A text without an end of a sentence is cut all the same.
func TestLongestSentence(t *testing.T) {
	cut := Cut([]string{strings.Repeat("one more word ", 2*longestSentence)}, nil)
	words := 0
	for _, s := range cut.Sentences {
		words += s.To - s.From
		if n := s.To - s.From; n > longestSentence {
			t.Errorf("a sentence of %d tokens", n)
		}
	}
	if words != len(cut.Tokens) {
		t.Errorf("%d tokens in sentences of %d", words, len(cut.Tokens))
	}
}

func TestSentences(t *testing.T) {
	abbreviations := set{Hash("art"): true, Hash("mr"): true}
	for text, want := range map[string][]string{
		"One. Two? Three! four.":            {"One.", "Two?", "Three! four."},
		"Mr. Smith cites art. 5 here. Yes.": {"Mr. Smith cites art. 5 here.", "Yes."},
		"He said “No.” She left.":           {"He said “No.”", "She left."},
		"J. Jansen kwam. “Als dat zo is.”":  {"J. Jansen kwam.", "“Als dat zo is.”"},
		"Wait… What? 2015 began.":           {"Wait…", "What?", "2015 began."},
		"Er kam am 3. Mai. Gut.":            {"Er kam am 3. Mai.", "Gut."},
		"Es gab am Ende 3. Mai auch.":       {"Es gab am Ende 3.", "Mai auch."},
		"Gegründet am 2024. Mai kam.":       {"Gegründet am 2024.", "Mai kam."},
		"first line\nsecond line":           {"first line", "second line"},
		"It costs 10.000 euro. Echt.":       {"It costs 10.000 euro.", "Echt."},
	} {
		cut := Cut([]string{text}, abbreviations)
		var got []string
		for _, s := range cut.Sentences {
			got = append(got, cut.Slice(s))
		}
		if !reflect.DeepEqual(got, want) {
			t.Errorf("sentences of %q = %q, want %q", text, got, want)
		}
	}
}

func TestLookups(t *testing.T) {
	c := Cut([]string{"One two. Three.", "Four"}, nil)
	for i, want := range [][2]int{{0, 0}, {0, 0}, {0, 0}, {0, 1}, {0, 1}, {1, 2}} {
		if got := [2]int{c.BlockAt(i), c.SentenceAt(i)}; got != want {
			t.Errorf("token %d stands in block and sentence %v, want %v", i, got, want)
		}
	}
	if got := c.TokenAt(strings.Index(c.Source, "Four")); c.Of(got) != "Four" {
		t.Errorf("TokenAt finds %q", c.Of(got))
	}
}

func TestPart(t *testing.T) {
	whole := &Text{}
	whole.Tokenize([]string{"One two. Three.", "Four? Five", "Six"})
	part := whole.Part(1, 3)
	part.CutSentences(nil)
	var got []string
	for _, s := range part.Sentences {
		got = append(got, part.Slice(s))
	}
	if want := []string{"Four?", "Five", "Six"}; !reflect.DeepEqual(got, want) {
		t.Errorf("sentences %q, want %q", got, want)
	}
	if b := part.BlockAt(part.TokenAt(strings.Index(whole.Source, "Six"))); b != 1 || whole.Blocks[1].Tokens.From != 5 {
		t.Errorf("Six is in block %d; the whole's blocks are %v", b, whole.Blocks)
	}
	if none := whole.Part(1, 1); len(none.Tokens)+len(none.Blocks) > 0 {
		t.Errorf("no blocks have %d tokens", len(none.Tokens))
	}
}

func FuzzCut(f *testing.F) {
	f.Add("De “Iran-deal” uit 2015.\n\nArt. 5 – ‘ja’, zei hij…")
	f.Add("\xff\xfe broken \xe2\x80 bytes")
	f.Fuzz(func(t *testing.T, text string) {
		c := Cut(strings.Split(text, Separator), nil)
		last := 0
		for i, k := range c.Tokens {
			if k.Start < last || k.End <= k.Start || k.End > len(c.Source) {
				t.Fatalf("token %d is [%d,%d) after %d", i, k.Start, k.End, last)
			}
			last = k.End
		}
		at := 0
		for _, s := range c.Sentences {
			if s.From != at || s.To <= s.From {
				t.Fatalf("sentence %v begins not at %d", s, at)
			}
			at = s.To
		}
		if at != len(c.Tokens) {
			t.Fatalf("sentences end at token %d of %d", at, len(c.Tokens))
		}
		if utf8.ValidString(text) {
			points, units := NewUnits(c.Source).At(len(c.Source))
			if points != utf8.RuneCountInString(c.Source) || units != len(utf16.Encode([]rune(c.Source))) {
				t.Fatalf("%d points, %d units", points, units)
			}
		}
	})
}

func BenchmarkCut(b *testing.B) {
	text := strings.Repeat("Het verdrag tussen Rusland en Noord-Korea, gesloten in 2024, verplicht tot hulp. “Een grote stap”, zei hij. ", 120)
	b.SetBytes(int64(len(text)))
	for b.Loop() {
		Cut([]string{text}, nil)
	}
}
