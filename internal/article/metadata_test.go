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
	{"title: JSON-LD", `<script type=application/ld+json>{"@type":"Article","headline":"A pact"}</script><title>x</title>`, title, article.Fact{Value: "A pact", From: "json-ld"}},
	{"title: meta", `<title>x</title><meta property=og:title content="A pact">`, title, article.Fact{Value: "A pact", From: "meta og:title"}},
	{"title: title", `<title>A pact</title>`, title, article.Fact{Value: "A pact", From: "title"}},
	{"byline: several authors in a graph", `<script type=application/ld+json>{"@graph":[{"@type":"WebSite","name":"w"},{"@type":["NewsArticle"],"author":[{"name":"A"},{"name":"B"}],"datePublished":"x"}]}</script>`,
		byline, article.Fact{Value: "A, B", From: "json-ld"}},
	{"byline: an address is no name", `<meta name=author content="A. Ruiz"><script type=application/ld+json>{"@type":"Article","headline":"h","author":"https://example.org/a"}</script>`,
		byline, article.Fact{Value: "A. Ruiz", From: "meta author"}},
	{"byline: as printed", `<div class=author-name>A. Ruiz</div>`, byline, article.Fact{Value: "A. Ruiz", From: "byline"}},
	{"published: JSON-LD with raw line breaks", "<script type=application/ld+json>{\"@type\":\"NewsArticle\",\"description\":\"a\nb\",\"datePublished\":\"2024-06-19T21:00:00Z\"}</script>",
		published, article.Fact{Value: "2024-06-19", From: "json-ld"}},
	{"published: not what is no date", `<meta name=date content=tomorrow><meta name=pubdate content=20240618>`, published, article.Fact{Value: "2024-06-18", From: "meta pubdate"}},
	{"published: the better name", `<meta name=date content=2024-01-01><meta property=article:published_time content=2024-06-18T00:00>`, published,
		article.Fact{Value: "2024-06-18", From: "meta article:published_time"}},
	{"published: time", `<time datetime=2024-06-17 itemprop=datePublished>`, published, article.Fact{Value: "2024-06-17", From: "time"}},
	{"published: time under the headline", `<title>A pact is signed</title><time datetime=2020-01-01></time><p>x</p><h1>A pact is signed</h1><time datetime=2024-06-17>`,
		published, article.Fact{Value: "2024-06-17", From: "time"}},
	{"published: the address", ``, published, article.Fact{Value: "2024-06-20", From: "address"}},
	{"language: html", `<html lang=nl_BE>`, language, article.Fact{Value: "nl-BE", From: "html lang"}},
	{"language: meta", `<meta property=og:locale content=nl_BE>`, language, article.Fact{Value: "nl-BE", From: "meta og:locale"}},
	{"site: meta", `<meta property=og:site_name content="The Paper">`, site, article.Fact{Value: "The Paper", From: "meta og:site_name"}},
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
