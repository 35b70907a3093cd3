package prose

import "strings"

// longestSentence is about how many tokens a sentence has at most. None that somebody wrote
// to be read has so many; and what is asked of each word of a sentence takes time by its
// length.
const longestSentence = 400

// sentences cuts the tokens of one block into sentences. A sentence ends after a
// full stop, a question or exclamation mark, or an ellipsis, with the closing marks
// that follow, when white space and a capital, a digit or an opening mark come next;
// and at a line break. One that has no end is cut at longestSentence.
func (t *Text) sentences(r Range, abbreviations Abbreviations) {
	from := r.From
	for i := r.From; i < r.To; i++ {
		k := &t.Tokens[i]
		if i > from && k.Join == Spaced && (i-from >= longestSentence || t.lineBreak(i)) {
			t.Sentences = append(t.Sentences, Range{from, i})
			from = i
		}
		if k.Kind != Mark {
			continue
		}
		if end := t.ending(i, r, abbreviations); end > i {
			t.Sentences = append(t.Sentences, Range{from, end})
			from, i = end, end-1
		}
	}
	if from < r.To {
		t.Sentences = append(t.Sentences, Range{from, r.To})
	}
}

func (t *Text) lineBreak(i int) bool {
	for at := t.Tokens[i-1].End; at < t.Tokens[i].Start; at++ {
		if t.Source[at] == '\n' {
			return true
		}
	}
	return false
}

// ending gives the token after the sentence that token i ends, or i where it ends none.
func (t *Text) ending(i int, r Range, abbreviations Abbreviations) int {
	stop := &t.Tokens[i]
	if stop.Kind != Mark || !isStop(rune(stop.Hash)) {
		return i
	}
	next := i + 1
	for next < r.To && t.Tokens[next].Kind == Mark && t.Tokens[next].Join == Glued && isCloser(rune(t.Tokens[next].Hash)) {
		next++
	}
	switch {
	case next >= r.To:
		return i // the block's end ends the sentence
	case t.Tokens[next].Join != Spaced || !t.begins(next, r):
		return i
	case stop.Is('.') && next == i+1 && t.abbreviated(i, r, abbreviations):
		return i
	}
	return next
}

// begins says whether token i could begin a sentence.
func (t *Text) begins(i int, r Range) bool {
	n := &t.Tokens[i]
	if n.Kind != Mark {
		return n.Capital || n.Kind == Number || !t.cased(i)
	}
	return isOpener(rune(n.Hash)) && i+1 < r.To
}

// cased says whether the script of token i tells capitals from small letters.
func (t *Text) cased(i int) bool {
	word := t.Of(i)
	return strings.ToUpper(word) != word || strings.ToLower(word) != word
}

// ordinalDigits is how many digits a number has at most that is taken for an ordinal: a
// year is none.
const ordinalDigits = 2

// abbreviated says whether the full stop at token i belongs to the word before it.
func (t *Text) abbreviated(i int, r Range, abbreviations Abbreviations) bool {
	if i == r.From || t.Tokens[i].Join != Glued {
		return false
	}
	before := &t.Tokens[i-1]
	if before.Kind == Number && before.End-before.Start <= ordinalDigits && i-2 >= r.From {
		return abbreviations != nil && abbreviations.Ordinal(t.Tokens[i-2].Hash, t.Tokens[i+1].Hash)
	}
	if before.Kind != Word {
		return false
	}
	single := before.End-before.Start == 1 && before.Capital // an initial: J. Jansen
	return single || abbreviations != nil && abbreviations.Abbreviation(before.Hash)
}

func isStop(r rune) bool {
	switch r {
	case '.', '!', '?', '…', '。', '！', '？':
		return true
	}
	return false
}

func isCloser(r rune) bool { return strings.ContainsRune("\"'”’»“‘)]›", r) }
func isOpener(r rune) bool { return strings.ContainsRune("\"'“‘„‚«»‹([–—-,”¿¡", r) }
