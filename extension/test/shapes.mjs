/** Small invented pages, one for each rule by which a page is read. */
export const SHAPES = {
  paragraphs: "<p>One<p>Two <b>bold</b>, <i>leaning</i> and <span>plain</span></p>three<div>four<p>five</p>six</div>",
  tables: `<table><caption>Parties</caption><thead><tr><th>State<th>Since</thead><tr><td>A<td>1955<tr><td><p>B</p>late<td>1961</table>`,
  lists: "<ul><li>a<li>b<ol><li>c<li><p>d</p>e</ol></ul><dl><dt>f<dd>g</dl><menu><li>h</menu>",
  breaks: "<div>a<br>b<br><br>c<br> <br>d<i><br></i><br>e<br></div><p><br>f</p>",
  preformatted: "<pre>a\nb  c\n\nd\n <b>e\n</b>\nf</pre><p>a\nb</p>",
  spaces: "<p> a \n\t b&nbsp; \u2009c </p><p>Ver&shy;trag\u200b\ufeff x\u200dy</p><p> &nbsp;</p><p><b> x </b> <i> y</i>z \u3000</p>",
  links: `<p>see <a href="/x">the <b>pact</b></a> now, <a name=n>here</a></p><a href="/"><h3>h</h3><p>p 😀</p></a>`,
  hidden: `<p hidden>a</p><p style="color:red; DISPLAY : none">b</p><div style="visibility:hidden"><p>c</p></div><p aria-hidden=true>d</p>
    <dialog>e</dialog><dialog open>f</dialog><p>g<span hidden>h</span>i</p>`,
  "out-of-sight": `<p class="a SR-only b">a</p><p>b<span class=visually-hidden>c</span></p><p class="not-sr-only">d</p><p style="top:0;Left : -9999px">e</p>
    <p style="clip:rect(0 0 0 0)">f</p><p style="text-indent:-90px">g</p><p style="clip-path: inset(50%)">h</p><p style="left:-999em">i</p>
    <div class="CodeMirror cm-s-default"><pre>j</pre></div><p class="my-visually-hidden-x">k</p>`,
  writing: `<p contenteditable>a</p><div role=textbox>b</div><div role=searchbox>c</div><form>d<textarea>e</textarea><select><option>f</select>
    <button>g</button><label>h</label></form><p contenteditable=false>i</p>`,
  embedded: `<p>a<svg><text>s</text><title>t</title></svg>b<script>x</script><style>y</style><noscript>n</noscript><video>v</video>c</p>
    <iframe srcdoc="<p>inside"></iframe><object>o</object><math><mi>m</mi></math><ruby>漢<rp>(</rp><rt>kan</rt></ruby>`,
  frames: `<p>a<iframe srcdoc="<body class=story><p>${"Envoys met again, and spoke until it was dark. ".repeat(10)}</p><p>b"></iframe>c</p><iframe srcdoc="<p>few words"></iframe>
    <iframe sandbox srcdoc="<p>${"Other envoys met, and nobody saw them. ".repeat(12)}"></iframe><div hidden><iframe srcdoc="<p>${"Unseen ".repeat(90)}"></iframe></div>`,
  templates: "<template><p>a</p></template><p>b<template>c</template>d</p>",
  "shadow-roots": `<my-story>light<template shadowrootmode=open><h2><slot name=t>none</slot></h2><p><slot></slot></p><slot name=u>own</slot></template>
    <b slot=t>title</b><i>rest</i><p slot=x>lost</p></my-story>
    <div><template shadowrootmode=open><my-b><template shadowrootmode=open><pre><slot></slot></pre></template><slot></slot></my-b></template>x\ny</div>
    <my-a>light<template shadowrootmode=open>first</template></my-a><ul><template shadowrootmode=open>x</template><li>a</ul>`,
  details: "<details>a<summary>b</summary><p>c</p><summary>d</summary></details><details open><summary>e</summary><p>f</p>g</details><details><p>h</p></details>",
  nodes: `<main id=m class="a b" role=main data-testid=t data-component=c><div></div><p itemprop=x class="${"long ".repeat(80)}">text</p></main><my-card>y</my-card>`,
  said: `<meta name=author content="A. Writer"><meta itemprop=x content=y><meta content=nothing><time datetime=2024-06-20 itemprop=datePublished>Today</time>
    <script type=" Application/LD+JSON ">{"@type":"NewsArticle"}</script><time>no</time><p>text</p>`,
  rtl: `<div dir=rtl><p>المعاهدة <b>الأولى</b></p></div><p>条約は<wbr>昨日</p>`,
  broken: "<p><b>a<p>b</b></div></table>c<li>d<td>e</p>f",
};

/** The page of a shape. */
export function shaped(body) {
  return `<!doctype html><html lang=en><head><meta charset=utf-8><title> A
    title </title></head><body>${body}</body></html>`;
}
