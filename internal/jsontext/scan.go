package jsontext

import (
	"strconv"
	"unicode/utf16"
	"unicode/utf8"
)

func (r *Reader) space() {
	for r.at < len(r.data) {
		switch r.data[r.at] {
		case ' ', '\t', '\n', '\r':
			r.at++
		default:
			return
		}
	}
}

// next gives the first byte of the next token, 0 where there is none.
func (r *Reader) next() byte {
	if r.err != nil {
		return 0
	}
	if r.space(); r.at < len(r.data) {
		return r.data[r.at]
	}
	r.fail("cut short")
	return 0
}

func (r *Reader) token(c byte) {
	if r.next() == c && r.err == nil {
		r.at++
		return
	}
	r.fail("no " + strconv.QuoteRune(rune(c)))
}

// word reads null, true or false.
func (r *Reader) word(w string) {
	if r.next(); r.err == nil && r.at+len(w) <= len(r.data) && string(r.data[r.at:r.at+len(w)]) == w {
		r.at += len(w)
		return
	}
	r.fail("no " + w)
}

// number gives a number as it is written.
func (r *Reader) number() []byte {
	r.next()
	from := r.at
	if r.peek() == '-' {
		r.at++
	}
	if r.peek() == '0' {
		r.at++
	} else {
		r.digits()
	}
	if r.peek() == '.' {
		r.at++
		r.digits()
	}
	if r.peek()|0x20 == 'e' {
		if r.at++; r.peek() == '+' || r.peek() == '-' {
			r.at++
		}
		r.digits()
	}
	if r.err != nil {
		return nil
	}
	return r.data[from:r.at]
}

// digits reads at least one.
func (r *Reader) digits() {
	if c := r.peek(); c < '0' || c > '9' {
		r.fail("no value")
	}
	for c := r.peek(); c >= '0' && c <= '9'; c = r.peek() {
		r.at++
	}
}

// peek gives the next byte, 0 where there is none.
func (r *Reader) peek() byte {
	if r.at < len(r.data) && r.err == nil {
		return r.data[r.at]
	}
	return 0
}

// quoted reads a string: a part of the data where nothing in it is escaped.
func (r *Reader) quoted() []byte {
	r.token('"')
	from := r.at
	if r.err == nil {
		r.at += asItIs(r.data[r.at:])
	}
	switch c := r.peek(); {
	case c == '"':
		r.at++
		return r.data[from : r.at-1]
	case c == '\\':
		return r.escaped(r.data[from:r.at])
	}
	r.unended()
	return nil
}

// escaped reads the rest of a string from its first backslash on.
func (r *Reader) escaped(before []byte) []byte {
	out := append(make([]byte, 0, 2*len(before)+64), before...)
	for r.err == nil {
		n := asItIs(r.data[r.at:])
		out = append(out, r.data[r.at:r.at+n]...)
		r.at += n
		switch r.peek() {
		case '"':
			r.at++
			return out
		case '\\':
			r.at++
			out = utf8.AppendRune(out, r.escape())
		default:
			r.unended()
		}
	}
	return nil
}

func (r *Reader) unended() {
	if r.at < len(r.data) {
		r.fail("a control character in a string")
	}
	r.fail("a string without end")
}

// escape reads what stands behind a backslash.
func (r *Reader) escape() rune {
	c := r.peek()
	r.at++
	switch c {
	case '"', '\\', '/':
		return rune(c)
	case 'b':
		return '\b'
	case 'f':
		return '\f'
	case 'n':
		return '\n'
	case 'r':
		return '\r'
	case 't':
		return '\t'
	case 'u':
		return r.unit()
	}
	r.fail("an unknown escape")
	return utf8.RuneError
}

// unit reads the code unit of a \u, with the one that follows where the two are a pair;
// one that is left alone gives U+FFFD.
func (r *Reader) unit() rune {
	first := r.hex()
	if !utf16.IsSurrogate(first) {
		return first
	}
	at := r.at
	if r.peek() == '\\' {
		if r.at++; r.peek() == 'u' {
			r.at++
			if pair := utf16.DecodeRune(first, r.hex()); pair != utf8.RuneError {
				return pair
			}
		}
	}
	r.at = at
	return utf8.RuneError
}

func (r *Reader) hex() rune {
	if r.at+4 <= len(r.data) {
		if n, err := strconv.ParseUint(string(r.data[r.at:r.at+4]), 16, 16); err == nil {
			r.at += 4
			return rune(n)
		}
	}
	r.fail("an unknown escape")
	return utf8.RuneError
}
