package wire

import (
	"pactlight/internal/annotation"
	"pactlight/internal/jsontext"
)

// fields writes one JSON object, its fields in the order of the calls.
type fields struct {
	w     *jsontext.Writer
	begun bool
}

// begin opens an object.
// Not inlined: it is called in so many places that the core would be larger by kilobytes.
//
//go:noinline
func begin(w *jsontext.Writer) fields {
	w.Byte('{')
	return fields{w: w}
}

// end closes the object.
// Not inlined, as begin.
//
//go:noinline
func (f *fields) end() { f.w.Byte('}') }

func (f *fields) key(name string) {
	if f.begun {
		f.w.Byte(',')
	}
	f.begun = true
	f.w.String(name)
	f.w.Byte(':')
}

// always writes a field that stands even where it is empty.
func (f *fields) always(name, value string) {
	f.key(name)
	f.w.String(value)
}

// text writes a field that is left out where it is empty.
// Not inlined, as begin.
//
//go:noinline
func (f *fields) text(name, value string) {
	if value != "" {
		f.always(name, value)
	}
}

// number writes a field that stands even where it is 0, as offsets may be.
func (f *fields) number(name string, value int) {
	f.key(name)
	f.w.Int(value)
}

// count writes a field that is left out where it is 0.
func (f *fields) count(name string, value int) {
	if value != 0 {
		f.number(name, value)
	}
}

// texts writes a list of strings, where it is not empty.
func (f *fields) texts(name string, values []string) {
	list(f, name, values, func(v string) { f.w.String(v) })
}

// words writes texts by language, sorted.
func (f *fields) words(name string, t annotation.Text) {
	if len(t) > 0 {
		f.key(name)
		writeText(f.w, t)
	}
}

// object writes an object within this one.
func (f *fields) object(name string, write func(*fields)) {
	f.key(name)
	inner := begin(f.w)
	write(&inner)
	inner.end()
}

// list writes an array, where it is not empty.
func list[T any](f *fields, name string, values []T, item func(T)) {
	if len(values) > 0 {
		f.key(name)
		elements(f.w, values, item)
	}
}

// objects is list for values that are objects: write gets the fields of each.
func objects[T any](f *fields, name string, values []T, write func(*fields, T)) {
	list(f, name, values, func(v T) {
		item := begin(f.w)
		write(&item, v)
		item.end()
	})
}

// elements writes an array.
func elements[T any](w *jsontext.Writer, values []T, item func(T)) {
	w.Byte('[')
	for i, v := range values {
		if i > 0 {
			w.Byte(',')
		}
		item(v)
	}
	w.Byte(']')
}
