package article_test

import (
	"testing"

	"pactlight/internal/article"
)

const twoParagraphs = `<article><p>§<p>§</article>`

var metadataCases = []struct {
	name, html string
	fact       func(article.Article) article.Fact
	want       article.Fact
}{
	{"title: what readers see", `<title>A pact is signed - The Paper</title><h1>A pact <br>is signed</h1>`, title, article.Fact{Value: "A pact is signed", From: "headline"}},
	{"title: the first line", `<title>A pact is signed</title><div>A pact is signed<br>20.06.2024</div>`, title, article.Fact{Value: "A pact is signed", From: "headline"}},
	{"title: JSON-LD", `<script type=application/ld+json>{"@type":"Article","headline":"A pact"}</script><title>x</title>`, title, article.Fact{Value: "A pact", From: "json-ld"}},
	{"title: meta", `<title>x</title><meta property=og:title content="A pact">`, title, article.Fact{Value: "A pact", From: "meta og:title"}},
	{"title: title", `<title>A pact</title>`, title, article.Fact{Value: "A pact", From: "title"}},
	{"byline: several authors in a graph", `<script type=application/ld+json>{"@graph":[{"@type":"WebSite","name":"w"},{"@type":["NewsArticle"],"author":[{"name":"A"},{"name":"B"}],"datePublished":"x"}]}</script>`,
		byline, article.Fact{Value: "A, B", From: "json-ld"}},
	{"byline: an address is no name", `<meta name=author content="A. Ruiz"><script type=application/ld+json>{"@type":"Article","headline":"h","author":"https://example.org/a"}</script>`,
		byline, article.Fact{Value: "A. Ruiz", From: "meta author"}},
	{"byline: as printed", `<div class=author-name>A. Ruiz</div>`, byline, article.Fact{Value: "A. Ruiz", From: "byline"}},
	{"byline: without what announces it", `<div class=byline>By A. Ruiz</div>`, byline, article.Fact{Value: "A. Ruiz", From: "byline"}},
	{"byline: without the date", `<div class=byline>VON ANA RUIZ am 20. Juni 2024</div>`, byline, article.Fact{Value: "ANA RUIZ", From: "byline"}},
	{"byline: without the line below", `<div class=byline>Par Ana Ruiz<br>Envoyée spéciale</div>`, byline, article.Fact{Value: "Ana Ruiz", From: "byline"}},
	{"byline: a name that begins as bylines do", `<div class=byline>Di Pietro, Ana</div>`, byline, article.Fact{Value: "Di Pietro, Ana", From: "byline"}},
	{"byline: data that begins as a byline", `<meta name=author content="By Ana Ruiz">`, byline, article.Fact{Value: "Ana Ruiz", From: "meta author"}},
	{"byline: nobody", `<meta name=author content=admin><meta name=twitter:data1 content="5 minutes">`, byline, article.Fact{}},
	{"byline: a reader", `<div class=author>Ana says:</div>`, byline, article.Fact{}},
	{"published: JSON-LD with raw line breaks", "<script type=application/ld+json>{\"@type\":\"NewsArticle\",\"description\":\"a\nb\",\"datePublished\":\"2024-06-19T21:00:00Z\"}</script>",
		published, article.Fact{Value: "2024-06-19", From: "json-ld"}},
	{"published: not what is no date", `<meta name=date content=tomorrow><meta name=pubdate content=20240618>`, published, article.Fact{Value: "2024-06-18", From: "meta pubdate"}},
	{"published: the better name", `<meta name=date content=2024-01-01><meta property=article:published_time content=2024-06-18T00:00>`, published,
		article.Fact{Value: "2024-06-18", From: "meta article:published_time"}},
	{"published: time", `<time datetime=2024-06-17 itemprop=datePublished>`, published, article.Fact{Value: "2024-06-17", From: "time"}},
	{"published: time under the headline", `<title>A pact is signed</title><time datetime=2020-01-01></time><p>x</p><h1>A pact is signed</h1><time datetime=2024-06-17>`,
		published, article.Fact{Value: "2024-06-17", From: "time"}},
	{"published: the address", ``, published, article.Fact{Value: "2024-06-20", From: "address"}},
	{"language: not its name", `<html lang=english><meta property=og:locale content=en_GB>`, language, article.Fact{Value: "en-GB", From: "meta og:locale"}},
	{"language: html", `<html lang=nl_BE>`, language, article.Fact{Value: "nl-BE", From: "html lang"}},
	{"language: meta", `<meta property=og:locale content=nl_BE>`, language, article.Fact{Value: "nl-BE", From: "meta og:locale"}},
	{"site: meta", `<meta property=og:site_name content="The Paper">`, site, article.Fact{Value: "The Paper", From: "meta og:site_name"}},
	{"site: an address", `<meta property=og:site_name content="https://www.paper.example/">`, site, article.Fact{Value: "paper.example", From: "meta og:site_name"}},
	{"site: not the title", `<title>A pact is signed</title><meta property=og:site_name content="A pact is signed"><h1>A pact is signed</h1>`, site, article.Fact{Value: "example.org", From: "address"}},
	{"title: not the site", `<title>A pact | The Long Name of a Paper</title><meta property=og:site_name content="The Long Name of a Paper"><h1>The Long Name of a Paper</h1><h2>A pact</h2>`,
		title, article.Fact{Value: "A pact", From: "headline"}},
	{"title: without the site", `<title>A pact is signed | The Paper</title><meta property=og:site_name content="The Paper">`, title, article.Fact{Value: "A pact is signed", From: "title"}},
	{"title: without the site of the address", `<title>A pact is signed – Example</title>`, title, article.Fact{Value: "A pact is signed", From: "title"}},
	{"title: with what is no site", `<title>Pact and people – a new beginning</title>`, title, article.Fact{Value: "Pact and people – a new beginning", From: "title"}},
	{"site: the address", ``, site, article.Fact{Value: "example.org", From: "address"}},
	{"broken JSON-LD", `<script type=application/ld+json>{"@type":"Article","headline":</script><title>A pact</title>`, title, article.Fact{Value: "A pact", From: "title"}},
}

func title(a article.Article) article.Fact     { return a.Title }
func byline(a article.Article) article.Fact    { return a.Byline }
func published(a article.Article) article.Fact { return a.Published }
func language(a article.Article) article.Fact  { return a.Language }
func site(a article.Article) article.Fact      { return a.Site }

func TestMetadata(t *testing.T) {
	for _, c := range metadataCases {
		t.Run(c.name, func(t *testing.T) {
			a := article.Find(read(t, c.html+fill(twoParagraphs)))
			if got := c.fact(a); got != c.want {
				t.Errorf("got %+v, want %+v", got, c.want)
			}
		})
	}
}

// A printed date counts where the page tells no other, if it stands above the text.
func TestPrintedDate(t *testing.T) {
	for _, c := range []struct{ html, want string }{
		{`<h1>A pact</h1><div>Stand: 19.06.2024, 10:00 Uhr</div>` + twoParagraphs, "2024-06-19"},
		{`<h1>A pact</h1><div>06/19/2024</div>` + twoParagraphs, ""},
		{`<h1>A pact</h1>` + twoParagraphs + `<div>19.06.2024</div>`, ""},
	} {
		p := read(t, "<title>A pact</title>"+fill(c.html))
		p.URL = ""
		if got := article.Find(p).Published.Value; got != c.want {
			t.Errorf("%s: got %q, want %q", c.html, got, c.want)
		}
	}
}
