package analysis

import (
	"encoding/json"
	"path/filepath"
	"reflect"
	"strings"
	"testing"

	"pactlight/internal/annotation"
	"pactlight/internal/golden"
	"pactlight/internal/page"
)

func TestServe(t *testing.T) {
	for request, want := range map[string]annotation.ErrorCode{
		``:                                       annotation.ErrorBadJSON,
		`{`:                                      annotation.ErrorBadJSON,
		`[]`:                                     annotation.ErrorBadJSON,
		`{"version":"1"}`:                        annotation.ErrorBadJSON,
		`{"version":1} trailing`:                 annotation.ErrorBadJSON,
		`{"version":1,"page":{"blocks":"none"}}`: annotation.ErrorBadJSON,
		`{}`:                                     annotation.ErrorBadVersion,
		`null`:                                   annotation.ErrorBadVersion,
		`{"version":99}`:                         annotation.ErrorBadVersion,
		`{"version":1,"page":{"blocks":[{"n":0,"x":"a"}]}}`: annotation.ErrorBadPage,
		`{"version":1,"page":{"nodes":[{"p":0,"t":"p"}]}}`:  annotation.ErrorBadPage,
		strings.Repeat(" ", maxRequest+1):                   annotation.ErrorTooLarge,
		`{"version":1,"unknown":[{"a":[1,{}]}]}`:            "",
		`{"version":1,"page":null,"options":{}}`:            "",
	} {
		var reply annotation.Reply
		if err := json.Unmarshal(Serve(nil, []byte(request)), &reply); err != nil {
			t.Fatal(err)
		}
		switch {
		case want == "" && (reply.Report == nil || reply.Error != nil):
			t.Errorf("%.60s: %+v", request, reply.Error)
		case want != "" && (reply.Error == nil || reply.Error.Code != want || reply.Report != nil):
			t.Errorf("%.60s: got %+v, want %s", request, reply.Error, want)
		}
	}
}

// A host that has the text itself is sent the rest of the report alone.
func TestServeWithoutText(t *testing.T) {
	request := func(options page.Options) *annotation.Report {
		data, err := json.Marshal(page.Request{Version: annotation.Version, Page: *page.FromText("The Paris Agreement was signed.\n\nIt binds 195 states."), Options: options})
		if err != nil {
			t.Fatal(err)
		}
		var reply annotation.Reply
		if err := json.Unmarshal(Serve(nil, data), &reply); err != nil {
			t.Fatal(err)
		}
		return reply.Report
	}
	whole, bare := request(page.Options{}), request(page.Options{NoText: true})
	if whole.Text == "" || bare.Text != "" {
		t.Errorf("the texts are %q and %q", whole.Text, bare.Text)
	}
	if whole.Text = ""; !reflect.DeepEqual(whole, bare) {
		t.Errorf("the reports differ beside their text: %+v, %+v", whole, bare)
	}
}

// TestServeAgrees holds the reply on every golden to what encoding/json makes of the report.
func TestServeAgrees(t *testing.T) {
	files, err := filepath.Glob("testdata/*.txt")
	if err != nil {
		t.Fatal(err)
	}
	for _, name := range files {
		f, err := golden.Read(name)
		if err != nil {
			t.Fatal(err)
		}
		request, err := json.Marshal(f.Request())
		if err != nil {
			t.Fatal(err)
		}
		var got annotation.Reply
		if err := json.Unmarshal(Serve(nil, request), &got); err != nil {
			t.Fatal(err)
		}
		r := f.Request()
		if want := string(encode(t, Analyse(&r.Page, r.Options))); string(encode(t, got.Report)) != want {
			t.Errorf("%s: the reply differs from the report", name)
		}
	}
}

// answers counts what a reply holds: it is to be one thing.
func answers(r *annotation.Reply) int {
	n := 0
	for _, there := range []bool{r.Report != nil, r.Reading != nil, r.Held != nil, r.Catalogue != nil, r.Error != nil} {
		if there {
			n++
		}
	}
	return n
}

func FuzzServe(f *testing.F) {
	f.Add([]byte(`{"version":1,"page":{"plain":true,"nodes":[{"p":-1,"t":"body"}],"blocks":[{"n":0,"x":"The Paris Agreement"}]}}`))
	f.Add([]byte(`{"version":1,"read":true,"page":{"nodes":[{"p":-1,"t":"body"}],"blocks":[{"n":0,"x":"Article 1"},{"n":0,"x":"It holds."}]}}`))
	f.Add([]byte(`{"version":1,"pack":"{\"title\":\"Pact\",\"articles\":[{\"number\":\"IV\",\"text\":\"It holds.\"}]}"}`))
	f.Add([]byte(`{"version":1,"library":{"version":"a","add":true,"texts":[{"title":"Pact","parts":[{"kind":"article","number":"4","paragraphs":[{"text":"It holds."}]}]}]}}`))
	f.Add([]byte(`{"version":1,"catalogue":{"address":"https://www.nato.int/"}}`))
	f.Add([]byte(`{"version":1,"page":{"blocks":[{"n":-1,"x":"\ud800","l":-9}]}}`))
	f.Fuzz(func(t *testing.T, request []byte) {
		var reply annotation.Reply
		if err := json.Unmarshal(Serve(nil, request), &reply); err != nil || answers(&reply) != 1 {
			t.Fatalf("%q gives %+v, %v", request, reply, err)
		}
	})
}
