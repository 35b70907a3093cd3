package analysis

import (
	"encoding/json"
	"os"
	"reflect"
	"testing"

	"pactlight/internal/annotation"
	"pactlight/internal/page"
)

// asked gives a core's reply to a request.
func asked(t *testing.T, c *Core, request page.Request) annotation.Reply {
	t.Helper()
	request.Version = annotation.Version
	data, err := json.Marshal(request)
	if err != nil {
		t.Fatal(err)
	}
	var reply annotation.Reply
	if err := json.Unmarshal(c.Serve(nil, data), &reply); err != nil {
		t.Fatal(err)
	}
	if n := answers(&reply); n != 1 {
		t.Fatalf("the reply holds %d things: %+v", n, reply)
	}
	return reply
}

// The invented treaty stands in for one of the catalogue, so that an article can quote it.
func inventedPact(t *testing.T, c *Core) []annotation.OfficialText {
	t.Helper()
	data, err := os.ReadFile("../official/testdata/invented.json")
	if err != nil {
		t.Fatal(err)
	}
	reply := asked(t, c, page.Request{Pack: string(data)})
	if reply.Reading == nil || len(reply.Reading.Texts) != 2 {
		t.Fatalf("the pack gives %+v", reply)
	}
	texts := reply.Reading.Texts
	texts[0].Agreement = "north-atlantic-treaty"
	return texts
}

const quoting = "Article 5 of the North Atlantic Treaty says: “If one of the Parties suffers a flood, an earthquake or another disaster on the shores of the Lake, the other Party shall without delay provide boats, pumps and medical aid”.\n\n" +
	"Article 4 of the North Atlantic Treaty says: “Each Party may limit the catch of lake trout to 400 tonnes a year”."

func TestLibrary(t *testing.T) {
	var c Core
	texts := inventedPact(t, &c)
	article := page.Request{Page: *page.FromText(quoting), Options: page.Options{Language: "en", Library: "b"}}
	if reply := asked(t, &c, article); reply.Error == nil || reply.Error.Code != annotation.ErrorStaleLibrary {
		t.Errorf("without a library: %+v", reply.Error)
	}
	asked(t, &c, page.Request{Library: &page.Library{Version: "a", Texts: texts[:1]}})
	held := asked(t, &c, page.Request{Library: &page.Library{Version: "b", Add: true, Texts: texts[1:]}}).Held
	if held == nil || held.Library != "b" || held.Texts != 2 || len(held.Accepted) != 1 {
		t.Errorf("held: %+v", held)
	}
	report := asked(t, &c, article).Report
	var got []annotation.Verdict
	for _, a := range report.Annotations {
		if a.Verdict != nil {
			got = append(got, *a.Verdict)
		}
	}
	if len(got) != 2 || got[0].Status != annotation.StatusVerbatim || len(got[0].Also) != 1 {
		t.Fatalf("verdicts %+v", got)
	}
	if v := got[1]; v.Status != annotation.StatusDiffers || len(v.Changes) != 1 || v.Changes[0] != (annotation.Change{Kind: annotation.ChangeModal, Quote: "may", Text: "shall"}) {
		t.Errorf("the altered quote: %+v", v)
	}
	if len(report.Texts) != 2 || len(report.Texts[0].Parts) != 2 || report.Texts[0].Parts[1].Key != "5" {
		t.Errorf("texts %+v", report.Texts)
	}
	article.Options.Library = ""
	for _, a := range asked(t, &c, article).Report.Annotations {
		if a.Verdict != nil && a.Verdict.Status != annotation.StatusNoText {
			t.Errorf("a request without a library is answered with %+v", a.Verdict)
		}
	}
}

func TestReadingOfPage(t *testing.T) {
	var c Core
	reply := asked(t, &c, page.Request{Read: true, Page: *page.FromText("Pact of Velm\n\nArticle 1\n\nThe Parties shall keep the peace on the lake.\n\nArticle 3\n\nThis Pact shall enter into force on 1 March 2031.")})
	if same := asked(t, &c, page.Request{Read: true, Text: "Pact of Velm\n\nArticle 1\n\nThe Parties shall keep the peace on the lake.\n\nArticle 3\n\nThis Pact shall enter into force on 1 March 2031."}); !reflect.DeepEqual(same, reply) {
		t.Errorf("of the plain text: %+v", same.Reading)
	}
	if r := reply.Reading; r == nil || len(r.Texts) != 1 || len(r.Texts[0].Parts) != 2 || r.Notes[0].Code != annotation.NoteGap || r.Notes[0].Numbers[0] != "2" {
		t.Errorf("got %+v", reply.Reading)
	}
	if reply := asked(t, &c, page.Request{Pack: "{}"}); reply.Error == nil || reply.Error.Code != annotation.ErrorBadPack {
		t.Errorf("an empty pack: %+v", reply)
	}
}
