package datafile

import (
	"errors"
	"reflect"
	"testing"
)

func TestParse(t *testing.T) {
	f, err := Parse("a.txt", "# remark\ntitle      Treaty of  X\nkind       pact\n\n[names]\nen ?  Washington Treaty\n[context]\nnato alliance\n")
	if err != nil {
		t.Fatal(err)
	}
	if want := []Line{{2, "title", "Treaty of  X"}, {3, "kind", "pact"}}; !reflect.DeepEqual(f.Head, want) {
		t.Errorf("head = %v, want %v", f.Head, want)
	}
	if want := []Line{{6, "en ?", "Washington Treaty"}}; !reflect.DeepEqual(f.Section("names"), want) {
		t.Errorf("names = %v, want %v", f.Section("names"), want)
	}
	if want := []string{"nato", "alliance"}; !reflect.DeepEqual(f.Words("context"), want) {
		t.Errorf("context = %v, want %v", f.Words("context"), want)
	}
	if f.Section("none") != nil {
		t.Error("a section that is not there has lines")
	}
}

func TestParseErrors(t *testing.T) {
	for text, line := range map[string]int{"a  b\n[names\n": 2, "[]\n": 1, "[a]\nx\n[a]\n": 3} {
		_, err := Parse("f.txt", text)
		var e *Error
		if !errors.As(err, &e) || e.Line != line || e.File != "f.txt" {
			t.Errorf("Parse(%q) = %v, want an error at f.txt:%d", text, err, line)
		}
	}
}
