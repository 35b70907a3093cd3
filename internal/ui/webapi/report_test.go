//go:build js

package webapi

import (
	"encoding/json"
	"reflect"
	"syscall/js"
	"testing"

	"pactlight/internal/annotation"
)

// fill sets every field that v holds, so that a field which the reader forgets
// shows.
func fill(v reflect.Value) {
	switch v.Kind() {
	case reflect.Pointer:
		v.Set(reflect.New(v.Type().Elem()))
		fill(v.Elem())
	case reflect.Struct:
		for i := range v.NumField() {
			fill(v.Field(i))
		}
	case reflect.Slice:
		v.Set(reflect.MakeSlice(v.Type(), 2, 2))
		fill(v.Index(0))
		fill(v.Index(1))
	case reflect.Map:
		value := reflect.New(v.Type().Elem()).Elem()
		fill(value)
		v.Set(reflect.MakeMap(v.Type()))
		v.SetMapIndex(reflect.ValueOf("nl"), value)
	case reflect.String:
		v.SetString("wörd 😀")
	case reflect.Int:
		v.SetInt(7)
	case reflect.Float64:
		v.SetFloat(0.5)
	case reflect.Bool:
		v.SetBool(true)
	}
}

func parse(t *testing.T, v any) js.Value {
	t.Helper()
	text, err := json.Marshal(v)
	if err != nil {
		t.Fatal(err)
	}
	return js.Global().Get("JSON").Call("parse", string(text))
}

func TestReportIsReadWhole(t *testing.T) {
	var want annotation.Report
	fill(reflect.ValueOf(&want).Elem())
	if got := readReport(parse(t, want)); !reflect.DeepEqual(got, want) {
		t.Errorf("got  %+v\nwant %+v", got, want)
	}
}

func TestReportOfAnotherShapeReadsAsNothing(t *testing.T) {
	broken := map[string]any{
		"language": 7, "text": nil, "blocks": []any{"x"}, "annotations": []any{nil, map[string]any{"start": "x", "why": []any{1}, "sentence": 3}},
		"agreements": []any{map[string]any{"known": "yes", "card": map[string]any{"names": 3, "partyNames": []any{"RU"}}}},
	}
	got := readReport(parse(t, broken))
	if got.Language != "" || got.Text != "" || len(got.Annotations) != 2 || got.Annotations[1].Start != 0 {
		t.Errorf("%+v", got)
	}
	if card := got.Agreements[0].Card; got.Agreements[0].Known || card == nil || card.Names != nil {
		t.Errorf("%+v", got.Agreements[0])
	}
}
