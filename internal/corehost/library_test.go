package corehost

import (
	"encoding/json"
	"fmt"
	"math/rand/v2"
	"strings"
	"testing"

	"pactlight/internal/analysis"
	"pactlight/internal/annotation"
	"pactlight/internal/official"
	"pactlight/internal/official/reading"
	"pactlight/internal/page"
)

// holding is a request to hold invented articles, fifty a text.
func holding(t testing.TB, articles int) (requests [][]byte, library *official.Library, quote string) {
	t.Helper()
	r := rand.New(rand.NewPCG(5, 6))
	library = official.NewLibrary("v")
	for n := 0; n < articles; n += 50 {
		text := annotation.OfficialText{ID: fmt.Sprint("t", n), Agreement: "north-atlantic-treaty", Language: "en"}
		if n > 0 {
			text.Agreement = fmt.Sprint("other", n)
		}
		for k := range 50 {
			words := make([]string, 150)
			for i := range words {
				words[i] = "w" + strings.Map(func(d rune) rune { return d - '0' + 'a' }, fmt.Sprint(int(20000*r.Float64()*r.Float64()*r.Float64())))
			}
			if n == 0 && k == 4 {
				quote = strings.Join(words[20:60], " ")
			}
			text.Parts = append(text.Parts, annotation.Part{Kind: annotation.PartArticle, Number: fmt.Sprint(k + 1), Paragraphs: []annotation.Paragraph{{Text: strings.Join(words, " ") + "."}}})
		}
		library.Add(text)
		request, err := json.Marshal(page.Request{Version: annotation.Version, Library: &page.Library{Version: "v", Add: n > 0, Texts: []annotation.OfficialText{text}}})
		if err != nil {
			t.Fatal(err)
		}
		requests = append(requests, request)
	}
	return requests, library, quote
}

func quotingArticle(quote string) page.Request {
	request := plain("Article 5 of the North Atlantic Treaty says: “" + quote + "”.")
	request.Options.Library = "v"
	return request
}

// An instance holds what it was prepared with, and answers as the native core does.
func TestPrepared(t *testing.T) {
	requests, _, quote := holding(t, 100)
	h := open(t, Config{Path: corePath, Cache: compiled, Prepare: requests})
	changed := strings.Replace(quote, " w", " not w", 3)
	var native annotationCore
	for _, request := range requests {
		native.serve(t, request)
	}
	for _, words := range []string{quote, changed} {
		request := quotingArticle(words)
		report, err := h.Analyse(t.Context(), request)
		if err != nil {
			t.Fatal(err)
		}
		if want := inJSON(t, native.report(t, request)); inJSON(t, report) != want {
			t.Errorf("under wazero and natively, from where they differ (is the built core older than its sources?)\n%s", difference(inJSON(t, report), want))
		}
		if len(report.Texts) == 0 {
			t.Errorf("no official text is told: %+v", report.Annotations)
		}
	}
}

// A page under the core and natively gives the same texts.
func TestReadUnderWazero(t *testing.T) {
	h := open(t, Config{Path: corePath, Cache: compiled})
	request := page.Request{Version: annotation.Version, Read: true, Page: *page.FromText("Pact of Velm\n\nArticle 1\n\nThe Parties shall keep the peace.\n\nArticle II\n\nIt ends in a year.")}
	got, err := h.Read(t.Context(), request)
	if err != nil {
		t.Fatal(err)
	}
	if want := reading.Read(&request.Page, request.Options); inJSON(t, got) != inJSON(t, want) || len(got.Texts) != 1 {
		t.Errorf("got %s", inJSON(t, got))
	}
}

// Memory stays within its budget, however many quotes were compared.
func TestLibraryMemoryIsFlat(t *testing.T) {
	requests, _, quote := holding(t, 500)
	h := open(t, Config{Path: corePath, Cache: compiled, Instances: 1, Prepare: requests})
	size := func(times int) uint32 {
		for n := range times {
			words := strings.Fields(quote)
			words[n%len(words)] = "changed"
			if _, err := h.Analyse(t.Context(), quotingArticle(strings.Join(words, " "))); err != nil {
				t.Fatal(err)
			}
		}
		i := <-h.places
		defer func() { h.places <- i }()
		return i.module.Memory().Size()
	}
	if after := size(1000); after > 48<<20 {
		t.Errorf("%d bytes after 1,000 quotes", after)
	}
}

// What an analysis takes with a library of that many articles, beside one without.
func BenchmarkLibrary(b *testing.B) {
	for _, articles := range []int{0, 1000, 20000} {
		requests, _, quote := holding(b, max(articles, 50))
		config := Config{Path: corePath, Cache: compiled, Instances: 1, Prepare: requests}
		request := quotingArticle(quote)
		if articles == 0 {
			request.Options.Library = ""
		}
		h, err := New(b.Context(), config)
		if err != nil {
			b.Fatal(err)
		}
		if _, err := h.Analyse(b.Context(), request); err != nil { // the instance is made, the index too
			b.Fatal(err)
		}
		b.Run(fmt.Sprint(articles), func(b *testing.B) {
			for b.Loop() {
				if _, err := h.Analyse(b.Context(), request); err != nil {
					b.Fatal(err)
				}
			}
			instance := <-h.places
			b.ReportMetric(float64(instance.module.Memory().Size())/(1<<20), "MB")
			h.places <- instance
		})
		if err := h.Close(); err != nil {
			b.Fatal(err)
		}
	}
}

// annotationCore is the core without WebAssembly.
type annotationCore struct{ core analysis.Core }

func (c *annotationCore) serve(t *testing.T, request []byte) annotation.Reply {
	t.Helper()
	var reply annotation.Reply
	if err := json.Unmarshal(c.core.Serve(nil, request), &reply); err != nil || reply.Error != nil {
		t.Fatal(err, reply.Error)
	}
	return reply
}

func (c *annotationCore) report(t *testing.T, request page.Request) *annotation.Report {
	t.Helper()
	data, err := json.Marshal(request)
	if err != nil {
		t.Fatal(err)
	}
	return c.serve(t, data).Report
}
