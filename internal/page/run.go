package page

import "unicode/utf8"

// run is the text of the current block. White space waits until a character
// follows it.
type run struct {
	text  []byte
	link  int
	units int
	wait  byte // 0, ' ' or '\n'
}

func (r *run) space() {
	if len(r.text) > 0 && r.wait == 0 {
		r.wait = ' '
	}
}

// newline says whether it is the second in a row.
func (r *run) newline() bool {
	if r.wait == '\n' {
		return true
	}
	if len(r.text) > 0 {
		r.wait = '\n'
	}
	return false
}

func (r *run) add(c rune, link bool) {
	units := width(c)
	if r.wait != 0 {
		r.text = append(r.text, r.wait)
		r.wait = 0
		units++
	}
	r.text = utf8.AppendRune(r.text, c)
	r.units += units
	if link {
		r.link += units
	}
}

// take gives the text and starts anew.
func (r *run) take() (text string, link, units int) {
	text, link, units = string(r.text), r.link, r.units
	*r = run{text: r.text[:0]}
	return text, link, units
}

// dropped says whether r is invisible and means nothing to a reader.
func dropped(r rune) bool {
	return r == 0xAD || r == 0x200B || r == 0x2060 || r == 0xFEFF
}

func space(r rune) bool {
	switch {
	case r <= 0x20:
		return r == ' ' || r >= 0x09 && r <= 0x0D
	case r < 0x1680:
		return r == 0xA0
	}
	return r == 0x1680 || r >= 0x2000 && r <= 0x200A || r == 0x2028 || r == 0x2029 || r == 0x202F || r == 0x205F || r == 0x3000
}

func width(r rune) int {
	if r > 0xFFFF {
		return 2
	}
	return 1
}
