/** Pages with the dirt of real news sites around an article. Everything in them is invented but the agreements. */

/**
 * A page around the article's HTML. Its menu, teasers, credit and comments name agreements too, which are not for
 * marking: CLUTTER selects all of that.
 */
export function newspaper({ lang, title, date, body }) {
  const words = WORDS[lang];
  return `<!doctype html>
<html lang="${lang}">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title} | ${words.paper}</title>
<meta property="og:type" content="article"><meta property="article:published_time" content="${date}T09:30:00+02:00">
<link rel="stylesheet" href="/paper.css"></head>
<body>
<header class="site-header"><a class="logo" href="/">${words.paper}</a>
<nav class="main-nav" aria-label="${words.menu}"><ul>${words.sections.map((name) => `<li><a href="/">${name}</a></li>`).join("")}</ul></nav></header>
<div class="layout"><main><article class="article">
<h1>${title}</h1>
<p class="byline"><span class="author">A. Verzonnen</span> · <time datetime="${date}">${date}</time></p>
<figure class="lead-image"><svg role="img" aria-label="${words.drawing}" viewBox="0 0 640 120"><path d="M0 88h640v32H0zM60 40h520v44H60zM320 4l260 32H60z"/></svg>
<figcaption>${words.drawing}.</figcaption><div class="credit">${words.credit}</div></figure>
<div class="article-body">
${body}
</div>
<aside class="read-also"><h2>${words.also}</h2><ul>${words.teasers.map((name) => `<li><a href="/">${name}</a></li>`).join("")}</ul></aside>
</article>
<section class="comments" id="comments"><h2>${words.comments}</h2>
<div class="comment"><b>Oeverloper</b><p>${words.comment}</p></div>
<form class="comment-form" action="/"><label>${words.yours}<textarea name="text">${words.draft}</textarea></label><button>${words.send}</button></form></section>
</main></div>
<footer class="site-footer"><p>${words.footer}</p><a href="/">${words.privacy}</a></footer>
</body></html>`;
}

export const CLUTTER = "header, nav, .credit, .read-also, .comments, footer";

/** The newspaper's style, which knows a dark one as well. */
export const PAPER_CSS = `:root { color-scheme: light dark; font: 18px/1.6 Georgia, serif }
body { margin: 0 } main, .site-header, .site-footer { max-width: 40rem; margin: auto; padding: 0 1rem }
.logo { font-weight: bold } nav ul { display: flex; gap: 1rem; padding: 0; list-style: none; flex-wrap: wrap }
h1 { line-height: 1.2 } svg { width: 100%; fill: #7a94ad } figure { margin: 1rem 0 } figcaption, .byline { font-size: .8rem }
.read-also { border-left: 3px solid; padding-left: 1rem } textarea { display: block; width: 100% }`;

const WORDS = {
  en: {
    paper: "The Invented Courier",
    menu: "Sections",
    sections: ["World", "Paris Agreement file", "Sport"],
    drawing: "A drawing of the hall where the ministers met",
    credit: "Drawing: Treaty of Lisbon Archive",
    also: "Read also",
    teasers: ["Schengen Agreement: queues at the border again", "Harbour towns look for ferries"],
    comments: "Comments",
    comment: "The Maastricht Treaty was better, if you ask me.",
    yours: "Your comment",
    draft: "The Kyoto Protocol",
    send: "Send",
    footer: "The Invented Courier keeps to the Berne Convention.",
    privacy: "Privacy",
  },
  nl: {
    paper: "De Verzonnen Courant",
    menu: "Rubrieken",
    sections: ["Wereld", "Dossier Klimaatakkoord van Parijs", "Sport"],
    drawing: "Een tekening van de zaal waar de ministers bijeenkwamen",
    credit: "Tekening: Archief Verdrag van Lissabon",
    also: "Lees ook",
    teasers: ["Verdrag van Schengen: weer rijen aan de grens", "Havensteden zoeken veerboten"],
    comments: "Reacties",
    comment: "Het Verdrag van Maastricht was beter, als je het mij vraagt.",
    yours: "Je reactie",
    draft: "Het Kyoto-protocol",
    send: "Versturen",
    footer: "De Verzonnen Courant houdt zich aan de Berner Conventie.",
    privacy: "Privacy",
  },
};

/** An English article with a name, clauses, a quoted clause, an agreement that has ended and one that is in no catalogue. */
export const OSLO = newspaper({
  lang: "en",
  title: "Ministers in Oslo ask what old promises are worth",
  date: "2024-06-20",
  body: `<p>OSLO – Ministers of nine countries met on Monday to speak about the North Atlantic Treaty, and about what it still
asks of those who signed it so long ago. Nobody wants to write the treaty anew, the chair said after the talks.</p>
<p>Article 5 of the treaty says that “whoever strikes one of the members has to reckon with all of the others”, yet it
leaves each government to choose how it helps. “People remember the promise,” a retired adviser said, “and not the choice.”</p>
<h2>What is gone</h2>
<p>The INF Treaty, which once kept a whole kind of missile out of Europe, came up as well. The ministers heard that its
return is not to be expected, whatever the two capitals say of it in public.</p>
<p>Even the Rhine Chlorides Convention of 1976 was on the table, since one delegation holds its sums to be an example.
Bilateral agreements come and go, an official remarked, and left for the airport in the evening.</p>
<p>The Paris Agreement was left for another day. A spokesman could not tell which day that would be, nor who would be asked
to come, and the North Atlantic Treaty will be spoken of again in the autumn, when the leaves are down.</p>`,
});
