package jsontext

import (
	"strconv"
	"unicode/utf8"
)

// Writer writes one JSON text. The commas and brackets are its caller's.
type Writer struct{ out []byte }

// NewWriter makes a writer that appends to out.
func NewWriter(out []byte) *Writer { return &Writer{out} }

// Bytes is what was written.
func (w *Writer) Bytes() []byte { return w.out }

// Byte writes a bracket, a comma or a colon.
// Not inlined: it is called in so many places that the core would be larger by kilobytes.
//
//go:noinline
func (w *Writer) Byte(c byte) { w.out = append(w.out, c) }

// Int writes a whole number.
func (w *Writer) Int(n int) { w.out = strconv.AppendInt(w.out, int64(n), 10) }

// Float writes a number, which must be finite.
func (w *Writer) Float(f float64) { w.out = strconv.AppendFloat(w.out, f, 'g', -1, 64) }

// Bool writes true or false.
func (w *Writer) Bool(b bool) { w.out = strconv.AppendBool(w.out, b) }

// String writes a string. What is no UTF-8 in it is written as U+FFFD, and the line
// separators of Unicode as escapes, which JavaScript once took for line breaks.
func (w *Writer) String(s string) {
	w.Byte('"')
	from := 0
	for i := 0; i < len(s); {
		if s[i] < utf8.RuneSelf {
			if n := plain(s[i:]); n > 0 {
				i += n
				continue
			}
		}
		r, size := utf8.DecodeRuneInString(s[i:])
		if size > 1 && r != '\u2028' && r != '\u2029' {
			i += size
			continue
		}
		w.out = append(w.out, s[from:i]...)
		w.escape(r)
		i += size
		from = i
	}
	w.out = append(w.out, s[from:]...)
	w.Byte('"')
}

func (w *Writer) escape(r rune) {
	switch r {
	case '"', '\\':
		w.out = append(w.out, '\\', byte(r))
	case '\n':
		w.out = append(w.out, `\n`...)
	case '\r':
		w.out = append(w.out, `\r`...)
	case '\t':
		w.out = append(w.out, `\t`...)
	default:
		const hex = "0123456789abcdef"
		w.out = append(w.out, '\\', 'u', hex[r>>12&15], hex[r>>8&15], hex[r>>4&15], hex[r&15])
	}
}
