package htmlpage_test

import (
	"errors"
	"fmt"
	"html"
	"strings"
	"testing"

	"pactlight/internal/htmlpage"
	"pactlight/internal/page"
)

func read(t testing.TB, source string) *page.Page {
	t.Helper()
	p, err := htmlpage.Read(strings.NewReader(source), htmlpage.Hints{})
	if err != nil {
		t.Fatal(err)
	}
	if err := p.Check(); err != nil {
		t.Fatal(err)
	}
	return p
}

// written is the blocks of p, one "path: text (link units)" each.
func written(p *page.Page) string {
	var out []string
	for _, b := range p.Blocks {
		line := fmt.Sprintf("%s: %q", path(p, b.Node), b.Text)
		if b.Link > 0 {
			line += fmt.Sprintf(" %d", b.Link)
		}
		out = append(out, line)
	}
	return strings.Join(out, "\n")
}

func path(p *page.Page, n int) string {
	var tags []string
	for ; p.Nodes[n].Parent >= 0; n = p.Nodes[n].Parent {
		tags = append([]string{p.Nodes[n].Tag}, tags...)
	}
	return strings.Join(tags, "/")
}

// long is as much text as a frame must have.
var long = strings.TrimSpace(strings.Repeat("Envoys met again, and spoke until it was dark. ", 10))

// frame is a paragraph with a frame that has another document in an attribute.
func frame(attribute, document string) string {
	return "<p>ab<iframe " + attribute + `="` + html.EscapeString(document) + `"></iframe>c</p>`
}

// The rules of package page's comment, one by one.
var blockCases = []struct{ name, html, want string }{
	{"paragraphs", "<p>One<p>Two", "p: \"One\"\np: \"Two\""},
	{"mixed content", "<div>a<p>b</p>c</div>", "div: \"a\"\ndiv/p: \"b\"\ndiv: \"c\""},
	{"inline elements join", "<p>a<b>b</b> <span>c</span></p>", `p: "ab c"`},
	{"a block inside an inline element", "<span>a<div>b</div>c</span>", ": \"a\"\ndiv: \"b\"\n: \"c\""},
	{"custom elements are block-level", "x<my-card>y</my-card>z", ": \"x\"\nmy-card: \"y\"\n: \"z\""},
	{"white space", "<p> a \n\t b&nbsp; \u2009c </p>", `p: "a b c"`},
	{"only white space", "<p> &nbsp;\n</p>", ""},
	{"invisible characters", "<p>Ver&shy;trag\u200b\ufeff</p>", `p: "Vertrag"`},
	{"joiners stay", "<p>a\u200db</p>", "p: \"a\\u200db\""},
	{"one br", "<p>a <br> b</p>", `p: "a\nb"`},
	{"two br", "<p>a<br> <br>b<br><br><br>c</p>", "p: \"a\"\np: \"b\"\np: \"c\""},
	{"br at the ends", "<p><br>a<br></p>", `p: "a"`},
	{"br across inline elements", "<p>a<i><br></i><br>b</p>", "p: \"a\"\np: \"b\""},
	{"hr", "<div>a<hr>b</div>", "div: \"a\"\ndiv: \"b\""},
	{"pre", "<pre>a\nb  c\n\nd</pre>", "pre: \"a\\nb c\"\npre: \"d\""},
	{"links", `<p>see <a href="/x">the pact</a> now</p>`, `p: "see the pact now" 9`},
	{"a without href", "<p><a name=x>the pact</a></p>", `p: "the pact"`},
	{"links count in UTF-16", `<p><a href="/">😀</a></p>`, `p: "😀" 2`},
	{"link around blocks", `<a href="/"><h3>a</h3><p>bc</p></a>`, "h3: \"a\" 1\np: \"bc\" 2"},
	{"table cells", "<table><tr><td>a<td>b</table>", "table/tbody/tr/td: \"a\"\ntable/tbody/tr/td: \"b\""},
	{"list items", "<ul><li>a<li>b<ul><li>c</ul></ul>", "ul/li: \"a\"\nul/li: \"b\"\nul/li/ul/li: \"c\""},
	{"left out", "<p>a<script>x</script><style>y</style><button>z</button><svg><text>s</text></svg>b</p>", `p: "ab"`},
	{"a block-level element left out parts", "a<div hidden>x</div>b", ": \"a\"\n: \"b\""},
	{"hidden", "<p hidden>a</p><p hidden=until-found>b</p>", `p: "b"`},
	{"hidden by style", `<p style="color:red; DISPLAY : none">a</p><p style="visibility:hidden">b</p><p style="display:none-ish">c</p>`, ""},
	{"visible by style", `<p style="x-display:none">a</p>`, `p: "a"`},
	{"out of sight by style", `<p style="left:-9999px">a</p><p style="clip: rect(0 0 0 0)">b</p><p style="clip-path:inset(100%)">c</p><p style="text-indent:-90px">d</p><p style="margin:0;top : -999em">e</p>`, `p: "d"`},
	{"out of sight by class", `<p>a <span class="x SR-only">b</span></p><p class=not-sr-only>c</p>`, "p: \"a\"\np: \"c\""},
	{"code editors", `<div class="CodeMirror cm-s"><pre>a</pre></div><p class=ace_editor>b</p><p class=editor>c</p>`, `p: "c"`},
	{"a hidden body is not hidden", `<body style="display:none">a`, `: "a"`},
	{"aria-hidden stays", `<p aria-hidden=true>a</p>`, `p: "a"`},
	{"contenteditable", "<p contenteditable>a</p><p contenteditable=false>b</p>", `p: "b"`},
	{"dialog", "<dialog>a</dialog><dialog open>b</dialog>", `dialog: "b"`},
	{"forms stay, controls do not", "<form>a<select><option>x</select><input value=y><textarea>z</textarea></form>", `form: "a"`},
	{"noscript and template", "<noscript>x</noscript><template><p>y</p></template>z", `: "z"`},
	{"what is written in a box that is none", "<div role=textbox>a</div><div role=searchbox>b</div><div role=main>c</div>", `div: "c"`},
	{"details", "<details>a<summary>b</summary><p>c</p><summary>d</summary></details>", `details/summary: "b"`},
	{"open details", "<details open><summary>b</summary><p>c</p>d</details>", "details/summary: \"b\"\ndetails/p: \"c\"\ndetails: \"d\""},
	{"a shadow root", "<my-story>light<template shadowrootmode=open><p>shadow</p></template></my-story>", `my-story/p: "shadow"`},
	{"slots", `<div><template shadowrootmode=open><h2><slot name=t>none</slot></h2><slot></slot><slot name=u>own</slot><slot></slot></template>a<b slot=t>b</b><i>c</i><p slot=x>lost</p></div>`,
		"div/h2: \"b\"\ndiv: \"acown\""},
	{"a shadow root below another", `<my-a><template shadowrootmode=open><my-b><template shadowrootmode=open><p><slot></slot></p></template><slot></slot></my-b></template>x</my-a>`, `my-a/my-b/p: "x"`},
	{"a closed shadow root", "<my-story>light<template shadowrootmode=closed>shadow</template></my-story>", `my-story: "light"`},
	{"only the first template counts", "<my-a>light<template shadowrootmode=closed>x</template><template shadowrootmode=open>y</template></my-a>", `my-a: "light"`},
	{"elements that have no shadow root", "<ul><template shadowrootmode=open>x</template><li>a</ul>", `ul/li: "a"`},
	{"a frame with an article", frame(`srcdoc`, "<p>"+long), fmt.Sprintf("p: \"ab\"\np/body/p: %q\np: \"c\"", long)},
	{"a frame in a frame", frame(`srcdoc`, frame("srcdoc", "<p>"+long)), fmt.Sprintf("p: \"ab\"\np/body/p: \"ab\"\np/body/p/body/p: %q\np/body/p: \"c\"\np: \"c\"", long)},
	{"a frame with little text", frame(`srcdoc`, "<p>text"), `p: "abc"`},
	{"a frame of another origin", frame(`sandbox="allow-scripts" srcdoc`, "<p>"+long), `p: "abc"`},
	{"a sandbox of the same origin", frame(`sandbox="allow-scripts Allow-Same-Origin" srcdoc`, long), fmt.Sprintf("p: \"ab\"\np/body: %q\np: \"c\"", long)},
	{"a frame's own children", "<iframe>text</iframe>a", `: "a"`},
	{"comments", "a<!-- x -->b", `: "ab"`},
	{"broken", "<p><b>a<p>b</b></div></table>c", "p: \"a\"\np: \"bc\""},
}

func TestBlocks(t *testing.T) {
	for _, c := range blockCases {
		t.Run(c.name, func(t *testing.T) {
			if got := written(read(t, c.html)); got != c.want {
				t.Errorf("%s\ngot:\n%s\nwant:\n%s", c.html, got, c.want)
			}
		})
	}
}

func TestNodes(t *testing.T) {
	p := read(t, `<main id=m class="a b" role=main data-testid=t><div></div><p itemprop=x aria-hidden=true>text`)
	want := []page.Node{{Parent: -1, Tag: "body"}, {Parent: 0, Tag: "main", Hint: "m a b t", Role: "main"}, {Parent: 1, Tag: "p", Prop: "x", Hidden: true}}
	if fmt.Sprint(p.Nodes) != fmt.Sprint(want) {
		t.Errorf("got %v, want %v", p.Nodes, want)
	}
}

func TestHintIsCut(t *testing.T) {
	p := read(t, `<p class="x`+strings.Repeat("😀", 200)+`">x`)
	if got := page.Units(p.Nodes[1].Hint); got != page.MaxHint-1 { // a character of two units does not fit
		t.Errorf("hint of %d units", got)
	}
}

func TestDescription(t *testing.T) {
	p := read(t, `<html lang=nl><title> A
		title </title><meta property=og:title content=B><meta name=author content="C"><meta charset=utf-8>
		<script type="application/ld+json">{"a":1}</script><body><svg><title>no</title></svg>
		<p>x</p><time datetime=2024-06-20 itemprop=datePublished>today</time><time>no</time>`)
	if p.Title != "A title" || p.Lang != "nl" || len(p.Data) != 1 || p.Data[0] != `{"a":1}` {
		t.Errorf("got %+v", p)
	}
	want := []page.Meta{{Name: "og:title", Content: "B"}, {Name: "author", Content: "C"}, {Name: "time datePublished", Content: "2024-06-20", At: 1}}
	if fmt.Sprint(p.Meta) != fmt.Sprint(want) {
		t.Errorf("got %v, want %v", p.Meta, want)
	}
}

func TestCharacterSets(t *testing.T) {
	for _, c := range []struct{ name, source, contentType string }{
		{"declared in the page", "<meta charset=windows-1252><p>Traktat \xfcber Gew\xe4sser", ""},
		{"declared late", "<script>" + strings.Repeat("x", 2000) + "</script><meta http-equiv=content-type content='text/html; charset=iso-8859-9'><p>Traktat \xfcber Gew\xe4sser", ""},
		{"declared in the header", "<p>Traktat \xfcber Gew\xe4sser", "text/html; charset=iso-8859-1"},
		{"not declared, UTF-8", "<p>Traktat über Gewässer", ""},
		{"not declared, not UTF-8", "<p>Traktat \xfcber Gew\xe4sser", ""},
		{"UTF-16 with a mark", "\xff\xfe<\x00p\x00>\x00T\x00r\x00a\x00k\x00t\x00a\x00t\x00 \x00\xfc\x00b\x00e\x00r\x00 \x00G\x00e\x00w\x00\xe4\x00s\x00s\x00e\x00r\x00", ""},
	} {
		p, err := htmlpage.Read(strings.NewReader(c.source), htmlpage.Hints{ContentType: c.contentType})
		if err != nil {
			t.Fatal(err)
		}
		if got := written(p); got != `p: "Traktat über Gewässer"` {
			t.Errorf("%s: got %s", c.name, got)
		}
	}
}

func TestReadText(t *testing.T) {
	p, err := htmlpage.ReadText(strings.NewReader("One\r\nline\r\n\r\nTwo  \n \n\nThree <b>"), htmlpage.Hints{})
	if err != nil {
		t.Fatal(err)
	}
	if got, want := written(p), ": \"One\\nline\"\n: \"Two\"\n: \"Three <b>\""; got != want || !p.Plain {
		t.Errorf("got %s, plain %v", got, p.Plain)
	}
}

func TestTooLarge(t *testing.T) {
	_, err := htmlpage.Read(strings.NewReader(strings.Repeat(" ", htmlpage.MaxSize+1)), htmlpage.Hints{})
	if !errors.Is(err, htmlpage.ErrTooLarge) {
		t.Errorf("got %v", err)
	}
}

func TestDeepNesting(t *testing.T) {
	for _, tag := range []string{"div", "span", "table><tr><td", "b class=x", "a href=x", "ul><li"} {
		source := strings.Repeat("<"+tag+">", 20_000) + "deep" + strings.Repeat("<p>x</p>", 3)
		if p := read(t, source); len(p.Blocks) != 4 {
			t.Errorf("%s: %d blocks", tag, len(p.Blocks))
		}
	}
}

func TestDeepScriptIsNoText(t *testing.T) {
	p := read(t, strings.Repeat("<div>", 1_000)+"<script>if (a<b) x</script>deep<style>p{}</style>")
	if got := p.Blocks[len(p.Blocks)-1].Text; got != "deep" {
		t.Errorf("got %q", got)
	}
}

func TestLimits(t *testing.T) {
	if p := read(t, strings.Repeat("<p>x", page.MaxBlocks+10)); len(p.Blocks) != page.MaxBlocks {
		t.Errorf("%d blocks", len(p.Blocks))
	}
	if p := read(t, strings.Repeat("<p>"+strings.Repeat("x", page.MaxText/4), 5)); len(p.Blocks) != 4 {
		t.Errorf("%d blocks", len(p.Blocks))
	}
	if p := read(t, strings.Repeat("<div><div><div>x</div></div></div>", page.MaxBlocks)); len(p.Nodes) > page.MaxNodes {
		t.Errorf("%d nodes", len(p.Nodes))
	}
}
