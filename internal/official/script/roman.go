package script

import "strings"

// InRoman reads the number in roman capitals, up to C, that s begins with and that no
// letter follows: XLIX. Its Text stays empty.
func InRoman(s string) (n Number) {
	next := 0
	for n.Size = len(s) - len(strings.TrimLeft(s, romanLetters)); next < n.Size; next++ {
		v := romanLetter(s[next])
		if after := romanLetter(s[min(next+1, n.Size-1)]); v < after {
			if v*10 < after {
				return Number{} // IC
			}
			v = -v
		}
		n.Value += v
	}
	if LetterAt(s, n.Size) {
		return Number{}
	}
	return n
}

const romanLetters = "IVXLC"

func romanLetter(c byte) int { return [...]int{1, 5, 10, 50, 100}[strings.IndexByte(romanLetters, c)] }
