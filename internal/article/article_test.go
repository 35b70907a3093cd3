package article_test

import (
	"fmt"
	"strings"
	"testing"

	"pactlight/internal/article"
	"pactlight/internal/htmlpage"
	"pactlight/internal/page"
)

func read(t testing.TB, source string) *page.Page {
	t.Helper()
	p, err := htmlpage.Read(strings.NewReader(source), htmlpage.Hints{URL: "https://www.example.org/2024/06/20/pact"})
	if err != nil {
		t.Fatal(err)
	}
	return p
}

// long stands for a paragraph of an article in the cases below; each use differs.
func long(n int) string {
	return fmt.Sprintf("Paragraph %d speaks of the two governments, of the pact they signed in spring, and of what their "+
		"ministers said when they met again in the capital, late at night, after a long day of talks.", n)
}

// noise stands for a paragraph that belongs to no article; each use differs.
func noise(n int) string {
	return fmt.Sprintf("Notice %d tells the readers of this paper what else they could do today: look at this, look at "+
		"that, and come back tomorrow for more of the same.", n)
}

// fill replaces each § in source by a paragraph of an article, each ¤ by another.
func fill(source string) string {
	var b strings.Builder
	n := 0
	for _, r := range source {
		switch r {
		case '§':
			n++
			b.WriteString(long(n))
		case '¤':
			n++
			b.WriteString(noise(n))
		default:
			b.WriteRune(r)
		}
	}
	return b.String()
}

// found writes the article: "§" for a paragraph of long, else "text" or, of
// another part than text, "part:text".
func found(p *page.Page, a article.Article) string {
	var out []string
	for i, b := range a.Blocks {
		text := p.Blocks[b].Text
		if strings.HasPrefix(text, "Paragraph ") {
			text = "§"
		}
		if a.Parts[i] != article.PartText {
			text = string(a.Parts[i]) + ":" + text
		}
		out = append(out, text)
	}
	return strings.Join(out, " | ")
}

var findCases = []struct{ name, html, want string }{
	{"the headline repeats the title", `<title>A pact is signed | The Paper</title><h1>A pact is signed</h1><p>§<p>§`, "headline:A pact is signed | § | §"},
	{"a site's name is no headline", `<title>A pact is signed</title><h1>The Paper</h1><p>§<p>§`, "§ | §"},
	{"the next article below", `<title>A pact is signed</title><main><article><h1>A pact is signed</h1><p>§<p>§</article><article><h1>Another story</h1><p>§<p>§<p>§</article></main>`,
		"headline:A pact is signed | § | §"},
	{"an article in parts", `<title>A pact is signed</title><main><article><h1>A pact is signed</h1></article><article><p>§<p>§</article></main>`, "headline:A pact is signed | § | §"},
	{"headings stay, empty ones go", `<p>§<h2>Background</h2><p>§<h2>More</h2>`, "§ | heading:Background | §"},
	{"a heading over a heading", `<p>§<h2>Background</h2><h3>Talks</h3><p>§<h2>Voices</h2><h2>Next</h2><p>§`, "§ | heading:Background | heading:Talks | § | heading:Next | §"},
	{"a heading over links", `<article><p>§<h2>More on this</h2><ul><li><a href=/1>First other story</a><li><a href=/2>Second other story</a></ul><p>§</article>`, "§ | §"},
	{"navigation", `<nav><p>§</nav><main><p>§<p>§</main><footer><p>§</footer>`, "§ | §"},
	{"lists of links", `<ul><li><a href=/1>First other story of the day</a><li><a href=/2>Second other story</a></ul><div><p>§<p>§</div>`, "§ | §"},
	{"a list in the article", `<div><p>§<ul><li>one state<li>another state</ul><p>§</div>`, "§ | one state | another state | §"},
	{"a table in the article", `<div><p>§<table><tr><td>Article 4<td>in force</table><p>§</div>`, "§ | Article 4 | in force | §"},
	{"what is called sidebar", `<div class=content><p>§<p>§</div><div class="page-sidebar"><p>§</div>`, "§ | §"},
	{"words run together", `<div class=content><p>§<p>§</div><div id=relatedPosts><p>§</div>`, "§ | §"},
	{"what is called sidebar but is the page", `<div class=sidebar><p>§<p>§<p>§</div>`, "§ | § | §"},
	{"names that say what a page has", `<div class="has-sidebar tag-newsletter"><p>§<p>§</div>`, "§ | §"},
	{"comments longer than the article", `<main><p>§<p>§</main><section id=comments><p>§<p>§<p>§<p>§<p>§</section>`, "§ | §"},
	{"cookie wall", `<div id=cookie-consent><p>§</div><main><p>§<p>§</main>`, "§ | §"},
	{"dialogs", `<div role=dialog><p>§</div><main><p>§<p>§</main>`, "§ | §"},
	{"newsletter in the article", `<article><p>§<div class=newsletter-box><p>Get our letter every morning, free of charge.</div><p>§</article>`, "§ | §"},
	{"share bar", `<article><div class=share><span>Share this story</span></div><p>§<p>§</article>`, "§ | §"},
	{"read also", `<article><p>§<p><a href=/x>Another story about the same pact</a></p><p>§</article>`, "§ | §"},
	{"a paragraph with a long link", `<article><p>§<p>He said that <a href=/x>the pact of the two governments was never in force</a> at all.</p><p>§</article>`,
		"§ | He said that the pact of the two governments was never in force at all. | §"},
	{"teasers side by side", `<article><p>§<p>§<div><div><h3><a href=/1>A story about something else</a></h3><p>§</div>` +
		`<div><h3><a href=/2>A second story about it</a></h3><p>§</div></div></article>`, "§ | §"},
	{"captions and credits", `<article><p>§<figure><img><figcaption>The ministers in the capital</figcaption><div class=photo-credit>A. Ruiz</div></figure><p>§</article>`,
		"§ | caption:The ministers in the capital | §"},
	{"the caption above the text", `<title>A pact is signed</title><header><h1>A pact is signed</h1><figure><figcaption>The ministers of the two states in the capital.</figcaption></figure></header>` +
		`<div class=article-body><p>§<p>§</div>`, "headline:A pact is signed | caption:The ministers of the two states in the capital. | § | §"},
	{"a picture's text", `<article><p>§<div class=photo><p>The ministers in the capital</div><p>§</article>`, "§ | caption:The ministers in the capital | §"},
	{"an article of captions", `<article><figure><figcaption>§</figcaption></figure><figure><figcaption>§</figcaption></figure></article>`, "§ | §"},
	{"quotes", `<article><p>§<blockquote><p>Shall remain in force</blockquote><p>§</article>`, "§ | quote:Shall remain in force | §"},
	{"an embedded post is a quote", `<article><p>§<div class=social-media><blockquote>It is dead.</blockquote></div><p>§</article>`, "§ | quote:It is dead. | §"},
	{"notes", `<article><p>§<p>§<div class=footnotes><p>§</div></article>`, "§ | § | note:§"},
	{"the summary above the text", `<title>A pact is signed</title><header><h1>A pact is signed</h1><p class=lead>Two governments agree on a pact that took years to make.</p></header>` +
		`<div class=article-body><p>§<p>§</div>`, "headline:A pact is signed | Two governments agree on a pact that took years to make. | § | §"},
	{"the summary by its words", `<title>A pact is signed</title><meta name=description content="Two governments agree on a pact that took years to make."><header><h1>A pact is signed</h1>` +
		`<div>Two governments agree on a pact that took years to make.</div></header><div class=article-body><p>§<p>§</div>`,
		"headline:A pact is signed | Two governments agree on a pact that took years to make. | § | §"},
	{"byline and date", `<article><div class=byline>By Ana Ruiz</div><p>§<div class=date>20 June</div><p>§</article>`, "§ | §"},
	{"salutation and signature", `<article><p>Dear readers<p>§<p>§<p>A. R.</article>`, "Dear readers | § | § | A. R."},
	{"one paragraph between short ones", `<div><div><p>Northtown, 20 June<p>§<p>A. R.</div></div>`, "Northtown, 20 June | § | A. R."},
	{"what announces a list", `<div><p>What they agreed on:<ul><li>§<li>§</ul><p>§</div>`, "What they agreed on: | § | § | §"},
	{"a list after what announces it", `<div><p>§<p>§<p>They agreed on:<ul><li>help<li>trade</ul><ul><li>News</ul></div>`, "§ | § | They agreed on: | help | trade"},
	{"first sentences full of links", `<div><p>Today <a href=/1>the two governments of the valley</a> signed <a href=/2>the pact that took them a year of talks</a>, and went home.<p>§<p>§</div>`,
		"Today the two governments of the valley signed the pact that took them a year of talks, and went home. | § | §"},
	{"a summary without a full stop", `<title>A pact is signed</title><h1>A pact is signed</h1><div class=teaser><p>Two governments agree on a pact that took them years to make</p></div><div><p>§<p>§</div>`,
		"headline:A pact is signed | Two governments agree on a pact that took them years to make | § | §"},
	{"turns of a talk", `<div><div class=turn><div class=said>§</div></div><div class=turn><div class=said>Thank you.</div></div><div class=turn><div class=said>§</div></div></div>`, "§ | Thank you. | §"},
	{"a table under the last heading", `<div><p>§<p>§<h2>Who is bound</h2><table><tr><td>North<td>2024</table><h2>More</h2><table><tr><td><a href=/1>Another story of the day</a></table></div>`,
		"§ | § | heading:Who is bound | North | 2024"},
	{"a notice above the headline", `<title>A pact is signed</title><div><p>¤<p>¤</div><div><h1>A pact is signed</h1><p>§<p>§<p>§</div>`, "headline:A pact is signed | § | § | §"},
	{"a summary above the headline", `<title>A pact is signed</title><div><p class=lead>§<h1>A pact is signed</h1><p>§<p>§<p>§</div>`, "§ | headline:A pact is signed | § | § | §"},
	{"a subtitle", `<title>A pact is signed</title><h1>A pact is signed</h1><h2 class=subtitle>After a year of talks</h2><div><a href=/1>Ana</a> <a href=/2>Follow</a></div><div><p>§<p>§</div>`,
		"headline:A pact is signed | headline:After a year of talks | § | §"},
	{"a heading over the first sentences", `<div><h2>The pact</h2><p>§<h2>The river</h2><p>§</div>`, "heading:The pact | § | heading:The river | §"},
	{"a single teaser", `<div><p>§<div><h3><a href=/1>Another story of the day</a></h3><p>¤</div><p>§</div>`, "§ | §"},
	{"what is said of the author", `<meta name=author content="Ana Ruiz"><div><p>§<p>§<p>Ana Ruiz is a writer and lives in Northtown.</div>`, "§ | §"},
	{"an author whom the article tells of", `<meta name=author content="Ana Ruiz"><div><p>§<p>The pact was the work of Ana Ruiz, said the minister of the north, and of many more besides her. She was there from the start.<p>Ana Ruiz was at the table.</div>`,
		"§ | The pact was the work of Ana Ruiz, said the minister of the north, and of many more besides her. She was there from the start. | Ana Ruiz was at the table."},
	{"a figure around a quote", `<article><p>§<figure><blockquote><p>It is a new beginning for all of us.</blockquote><figcaption>Ana Ruiz</figcaption></figure><p>§</article>`,
		"§ | quote:It is a new beginning for all of us. | caption:Ana Ruiz | §"},
	{"said twice", `<article><p>§<aside class=x></aside><div>The pact is dead, said the minister of the north.</div><p>§<div>The pact is dead, said the minister of the north.</div><p>§</article>`,
		"§ | The pact is dead, said the minister of the north. | § | §"},
	{"rights reserved", `<article><p>§<p>§<p>© 2024 The Paper, all rights reserved.</article>`, "§ | §"},
	{"links at the end", `<article><p>§<p>§<p>Follow us on <a href=/a>one network</a> or <a href=/b>another</a>.</article>`, "§ | §"},
	{"sentences far below", `<div><p>§<p>§` + strings.Repeat(`<div><a href=/x>Another story of the same day</a></div>`, 5) + `<p>This paper is printed on paper made of wood.</div>`, "§ | §"},
	{"Chinese is dense", `<article><p>两国政府于今年春天签署了该条约，部长们在首都举行了会谈。<p>条约第四条规定，一方遭受武装侵犯时，另一方应提供援助。<p>部长说，条约有效。</article><div>关于我们</div>`,
		"两国政府于今年春天签署了该条约，部长们在首都举行了会谈。 | 条约第四条规定，一方遭受武装侵犯时，另一方应提供援助。 | 部长说，条约有效。"},
	{"no article", `<nav><a href=/1>One</a><a href=/2>Two</a></nav><p>Not found`, ""},
	{"nothing", ``, ""},
}

func TestFind(t *testing.T) {
	for _, c := range findCases {
		t.Run(c.name, func(t *testing.T) {
			p := read(t, fill(c.html))
			if got := found(p, article.Find(p)); got != c.want {
				t.Errorf("%s\ngot  %s\nwant %s", c.html, got, c.want)
			}
		})
	}
}

func TestPlainPageIsAllArticle(t *testing.T) {
	p := page.FromText("Title\n\nOne.\n\nTwo.")
	if got := found(p, article.Find(p)); got != "Title | One. | Two." {
		t.Errorf("got %s", got)
	}
}

func TestPlainTextPrintsItsDate(t *testing.T) {
	for text, want := range map[string]string{
		"Title\n\n16:59 20.06.2017\n\nText.":                        "2017-06-20",
		"Title\n\nUpdated 2016-12-29\n\nText.":                      "2016-12-29",
		"Title\n\nOn 20.06.2017 nobody at all came to the harbour.": "",
		"20.06.2017":            "",
		"Title\n\nOne.\n\nTwo.": "",
	} {
		if got := article.Find(page.FromText(text)).Published.Value; got != want {
			t.Errorf("%q: got %q, want %q", text, got, want)
		}
	}
}

// The longer text looks like the article here; the page's own data may say better.
func TestLinkedDataSaysWhichText(t *testing.T) {
	html := fill(`<div>` + strings.Repeat("<p>§", 30) + `</div><div>` + strings.Repeat("<p>§", 3) + `</div>`)
	data := `<script type="application/ld+json">{"@type":"NewsArticle","articleBody":%q}</script>`
	for _, c := range []struct {
		name, body string
		want       int
	}{
		{"of a text on the page", long(31) + "\n" + long(32) + "\n" + long(33), 3},
		{"of no text on the page", strings.Repeat("Words of some other story. ", 30), 30},
		{"none", "", 30},
	} {
		a := article.Find(read(t, html+fmt.Sprintf(data, c.body)))
		if len(a.Blocks) != c.want {
			t.Errorf("%s: %d paragraphs, want %d", c.name, len(a.Blocks), c.want)
		}
	}
}
