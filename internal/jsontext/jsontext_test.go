package jsontext

import (
	"bytes"
	"encoding/json"
	"reflect"
	"strings"
	"testing"
	"unicode/utf8"
)

// texts are what a reader must tell apart.
var texts = []string{
	``, ` `, `null`, ` true `, `false`, `nul`, `truefalse`, `"a"`, `"a`, `"\`, `"\u12`, `"\u12g4"`, `"\x"`, "\"\n\"", "\"a\\n\x01\"",
	`"\"\\\/\b\f\n\r\t\u00e9\u2028"`, `"\ud83d\ude00"`, `"\ud83d"`, `"\ud83dx"`, `"\ud83d\n"`, `"\ud83d\ud83d\ude00"`, `"\ude00"`, "\"\xff\xc3\"",
	`0`, `-0`, `01`, `-`, `1.`, `1.5e+3`, `1e`, `.5`, `+1`, `1 2`, `9223372036854775808`, `1_0`,
	`[]`, `[1,2,[3]]`, `[1,]`, `[,1]`, `[1 2]`, `[`, `]`, `[1}`,
	`{}`, `{"a":1,"b":{"c":[null,true]}}`, `{"a":1,}`, `{"a"}`, `{a:1}`, `{"a":}`, `{"a":1`, `{"a":1]`, `{"a":1,"a":2}`, `{"\u0061":1}`,
	strings.Repeat("[", deepest) + strings.Repeat("]", deepest),
}

// FuzzReader holds the reader to encoding/json: what one takes the other takes, and
// both read the same.
func FuzzReader(f *testing.F) {
	for _, text := range texts {
		f.Add(text)
	}
	f.Fuzz(func(t *testing.T, text string) {
		if strings.Count(text, "[")+strings.Count(text, "{") > deepest {
			return
		}
		in := NewReader([]byte(text))
		got := in.Value()
		err := in.End()
		want, valid := decoded(text)
		if (err == nil) != valid {
			t.Fatalf("%q: %v, valid %v", text, err, valid)
		}
		if valid && utf8.ValidString(text) && !reflect.DeepEqual(got, want) {
			t.Errorf("%q is %#v, want %#v", text, got, want)
		}
		skip := NewReader([]byte(text))
		if skip.Skip(); (skip.End() == nil) != valid {
			t.Errorf("%q: skipped with %v, valid %v", text, skip.End(), valid)
		}
	})
}

func decoded(text string) (v any, valid bool) {
	in := json.NewDecoder(strings.NewReader(text))
	in.UseNumber()
	if !json.Valid([]byte(text)) || in.Decode(&v) != nil {
		return nil, false
	}
	return plainNumbers(v), true
}

func plainNumbers(v any) any {
	switch v := v.(type) {
	case json.Number:
		return Number(v)
	case []any:
		for i := range v {
			v[i] = plainNumbers(v[i])
		}
	case map[string]any:
		for key := range v {
			v[key] = plainNumbers(v[key])
		}
	}
	return v
}

// What is nested too deep is refused, however deep.
func TestDeep(t *testing.T) {
	for _, open := range []string{"[", `{"a":`} {
		for _, n := range []int{deepest + 1, 1 << 20} {
			in := NewReader([]byte(strings.Repeat(open, n)))
			if in.Value(); in.End() == nil || !strings.Contains(in.End().Error(), "too deep") {
				t.Errorf("%d × %s: %v", n, open, in.End())
			}
		}
	}
}

// Values of another kind are errors, and end the reading.
func TestWrongKind(t *testing.T) {
	for text, read := range map[string]func(*Reader){
		`1`:                           func(r *Reader) { r.Array(func() { r.Skip() }) },
		`[1]`:                         func(r *Reader) { r.Object(func([]byte) { r.Skip() }) },
		`"1"`:                         func(r *Reader) { r.Int() },
		`1.5`:                         func(r *Reader) { r.Int() },
		`1e3`:                         func(r *Reader) { r.Int() },
		`1` + strings.Repeat("0", 20): func(r *Reader) { r.Int() },
		`null`:                        func(r *Reader) { _ = r.String() },
		`0`:                           func(r *Reader) { r.Bool() },
		`["a"`:                        func(r *Reader) { r.Array(func() { _ = r.String() }) },
		`[1,2]`:                       func(r *Reader) { r.Array(func() { r.Bool() }) },
	} {
		in := NewReader([]byte(text))
		if read(in); in.End() == nil {
			t.Errorf("%s: no error", text)
		}
	}
}

// null stands for an empty object or array.
func TestNull(t *testing.T) {
	in := NewReader([]byte(`[null,null]`))
	calls := 0
	in.Array(func() {
		if calls++; calls == 1 {
			in.Array(func() { t.Error("an item of null") })
		} else {
			in.Object(func([]byte) { t.Error("a member of null") })
		}
	})
	if in.End() != nil || calls != 2 {
		t.Errorf("%d, %v", calls, in.End())
	}
}

// FuzzWriter holds strings to what encoding/json writes.
func FuzzWriter(f *testing.F) {
	f.Add("a \"\\/<é\u2028\u2029\U0001F600\x00\b\f\n\r\t\x1f\x7f\xff\xed\xa0\x80")
	f.Fuzz(func(t *testing.T, s string) {
		var w Writer
		w.String(s)
		var want, got string
		var encoded bytes.Buffer
		if err := json.NewEncoder(&encoded).Encode(s); err != nil {
			t.Fatal(err)
		}
		if err := json.Unmarshal(encoded.Bytes(), &want); err != nil {
			t.Fatal(err)
		}
		if err := json.Unmarshal(w.Bytes(), &got); err != nil || got != want {
			t.Errorf("%q is written as %s, %v", s, w.Bytes(), err)
		}
	})
}
