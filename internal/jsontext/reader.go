// Package jsontext reads and writes JSON (RFC 8259) value by value, without reflection
// and without package fmt: in a program that every browser compiles anew, their code
// would outweigh all that is read with it.
package jsontext

import (
	"errors"
	"strconv"
	"strings"
)

// Reader reads one JSON text. After the first error it reads nothing more, and what it
// gives is zero: a caller asks for the error once, at the end.
type Reader struct {
	data []byte
	at   int // bytes read
	deep int // arrays and objects that are open
	err  error
}

// NewReader reads data, which must not change as long as it is read.
func NewReader(data []byte) *Reader { return &Reader{data: data} }

// deepest is how deep arrays and objects may be nested; what is deeper means harm.
const deepest = 100

// Object reads an object: member is called at the value of each key, and must read it.
// null is an empty object. The key does not outlive the call.
func (r *Reader) Object(member func(key []byte)) {
	r.list('{', '}', func() {
		key := r.quoted()
		r.token(':')
		if r.err == nil {
			member(key)
		}
	})
}

// Array reads an array: item is called at each value, and must read it. null is an
// empty array.
func (r *Reader) Array(item func()) { r.list('[', ']', item) }

func (r *Reader) list(open, shut byte, item func()) {
	if r.next() == 'n' {
		r.word("null")
		return
	}
	r.token(open)
	if r.deep++; r.deep > deepest {
		r.fail("nested too deep")
	}
	for first := true; r.err == nil && r.next() != shut; first = false {
		if !first {
			r.token(',')
		}
		if r.next(); r.err == nil {
			item()
		}
	}
	r.token(shut)
	r.deep--
}

// String reads a string. Bytes that are no UTF-8 are replaced, each run by one U+FFFD.
func (r *Reader) String() string {
	s := string(r.quoted())
	if !valid(s) {
		return strings.ToValidUTF8(s, "\uFFFD")
	}
	return s
}

// Int reads a whole number, written without fraction and exponent.
func (r *Reader) Int() int {
	n, err := strconv.Atoi(string(r.number()))
	if err != nil && r.err == nil {
		r.fail("no whole number")
	}
	if r.err != nil {
		return 0
	}
	return n
}

// Bool reads true or false.
func (r *Reader) Bool() bool {
	if r.next() == 't' {
		r.word("true")
		return r.err == nil
	}
	r.word("false")
	return false
}

// Number is a number as it is written.
type Number string

// Value reads any value: nil, bool, Number, string, []any or map[string]any.
func (r *Reader) Value() any {
	switch c := r.next(); c {
	case '{':
		object := map[string]any{}
		r.Object(func(key []byte) {
			name := string(key)
			object[name] = r.Value()
		})
		return object
	case '[':
		array := []any{}
		r.Array(func() { array = append(array, r.Value()) })
		return array
	case '"':
		return r.String()
	case 't', 'f':
		return r.Bool()
	case 'n':
		r.word("null")
		return nil
	default:
		return Number(r.number())
	}
}

// Skip passes over any value.
func (r *Reader) Skip() {
	switch c := r.next(); c {
	case '{':
		r.Object(func([]byte) { r.Skip() })
	case '[':
		r.Array(r.Skip)
	case '"':
		r.quoted()
	case 't', 'f':
		r.Bool()
	case 'n':
		r.word("null")
	default:
		r.number()
	}
}

// End gives the first thing that was wrong, which may be that the text goes on; nil if
// it is what JSON should be.
func (r *Reader) End() error {
	if r.space(); r.err == nil && r.at < len(r.data) {
		r.fail("more after the end")
	}
	return r.err
}

func (r *Reader) fail(what string) {
	if r.err == nil {
		r.err = errors.New("JSON, byte " + strconv.Itoa(r.at) + ": " + what)
	}
}
