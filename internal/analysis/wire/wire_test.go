package wire

import (
	"encoding/json"
	"pactlight/internal/annotation"
	"pactlight/internal/page"
	"reflect"
	"strings"
	"testing"
)

// full has every field of every type set, so that none can be forgotten.
func full(t *testing.T, value any) {
	t.Helper()
	fill(reflect.ValueOf(value).Elem(), 1)
}

func fill(v reflect.Value, n int) {
	switch v.Kind() {
	case reflect.String:
		v.SetString("é <\"\\\n\u2028" + strings.Repeat("x", n))
	case reflect.Int:
		v.SetInt(int64(n))
	case reflect.Float64:
		v.SetFloat(0.25)
	case reflect.Bool:
		v.SetBool(true)
	case reflect.Pointer:
		v.Set(reflect.New(v.Type().Elem()))
		fill(v.Elem(), n)
	case reflect.Struct:
		for i := range v.NumField() {
			fill(v.Field(i), i+1)
		}
	case reflect.Slice:
		v.Set(reflect.MakeSlice(v.Type(), 2, 2))
		fill(v.Index(0), n)
		fill(v.Index(1), n+1)
	case reflect.Map:
		v.Set(reflect.MakeMap(v.Type()))
		for _, key := range []string{"nl", "en"} {
			item := reflect.New(v.Type().Elem()).Elem()
			fill(item, n)
			v.SetMapIndex(reflect.ValueOf(key), item)
		}
	}
}

func TestRequestIsReadWhole(t *testing.T) {
	var want page.Request
	full(t, &want)
	data, err := json.Marshal(want)
	if err != nil {
		t.Fatal(err)
	}
	got, err := ReadRequest(data)
	if err != nil || !reflect.DeepEqual(got, want) {
		t.Errorf("got %+v, %v\nwant %+v", got, err, want)
	}
}

func TestReplyIsWrittenWhole(t *testing.T) {
	var want, got annotation.Reply
	full(t, &want)
	data := WriteReply(nil, &want)
	if err := json.Unmarshal(data, &got); err != nil || !reflect.DeepEqual(got, want) {
		t.Errorf("got %+v, %v\nwant %+v", got, err, want)
	}
	empty := WriteReply(nil, &annotation.Reply{Report: &annotation.Report{}})
	if want := `{"version":0,"report":{"language":"","text":"","blocks":[],"annotations":[],"agreements":[]}}`; string(empty) != want {
		t.Errorf("an empty report is %s", empty)
	}
}
