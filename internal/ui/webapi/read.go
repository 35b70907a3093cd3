//go:build js

package webapi

import "syscall/js"

// The readers below take a value for what it should be and give the zero value
// where it is something else, so that no message can stop a page.

func get(v js.Value, key string) js.Value {
	if v.Type() != js.TypeObject {
		return js.Undefined()
	}
	return v.Get(key)
}

func text(v js.Value, key string) string {
	if f := get(v, key); f.Type() == js.TypeString {
		return f.String()
	}
	return ""
}

func number(v js.Value, key string) float64 {
	if f := get(v, key); f.Type() == js.TypeNumber {
		return f.Float()
	}
	return 0
}

func integer(v js.Value, key string) int { return int(number(v, key)) }

func truth(v js.Value, key string) bool {
	f := get(v, key)
	return f.Type() == js.TypeBoolean && f.Bool()
}

// list reads an array; nil where there is none.
func list[T any](v js.Value, key string, read func(js.Value) T) []T {
	f := get(v, key)
	if f.Type() != js.TypeObject || f.Get("length").Type() != js.TypeNumber {
		return nil
	}
	out := make([]T, 0, f.Length())
	for i := range f.Length() {
		out = append(out, read(f.Index(i)))
	}
	return out
}

// table reads an object's own fields; nil where there is none.
func table[T any](v js.Value, key string, read func(object js.Value, key string) T) map[string]T {
	f := get(v, key)
	if f.Type() != js.TypeObject {
		return nil
	}
	keys := global.Get("Object").Call("keys", f)
	out := make(map[string]T, keys.Length())
	for i := range keys.Length() {
		k := keys.Index(i).String()
		out[k] = read(f, k)
	}
	return out
}

// object reads an object; nil where there is none.
func object[T any](v js.Value, key string, read func(js.Value) T) *T {
	f := get(v, key)
	if f.Type() != js.TypeObject {
		return nil
	}
	t := read(f)
	return &t
}

// whole reads an array's element that is a whole number.
func whole(v js.Value) int {
	if v.Type() == js.TypeNumber {
		return v.Int()
	}
	return 0
}

// plain reads an array's element that is a string.
func plain(v js.Value) string {
	if v.Type() == js.TypeString {
		return v.String()
	}
	return ""
}
