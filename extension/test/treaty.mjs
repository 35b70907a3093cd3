/** An invented text under the name of a real agreement, and an article of news that quotes it. Nobody agreed to a word of it. */
import { newspaper } from "./newspaper.mjs";

/** The paragraphs of each article, invented. */
const ARTICLES = [
  ["The Parties shall keep the lighthouses on their shores lit from dusk until dawn."],
  ["1. Each Party shall send 12 pilots to the harbour school every year.", "2. The school may be moved by common accord, and not otherwise."],
  ["No Party shall levy a toll on fishing boats that seek shelter from a storm."],
  ["The Parties will consult together whenever the ice on the northern route endangers a ferry of any of them."],
  [
    "The Parties agree that a flood on the shore of one of them shall be met by all of them with boats, pumps and blankets.",
    "The help that is given under this article shall not be charged to the Party that receives it.",
  ],
  ["This Treaty shall remain open for twenty years."],
];

const NUMBERED = ARTICLES.map((paragraphs, i) => `<h3>Article ${i + 1}</h3>\n${paragraphs.map((text) => `<p>${text}</p>`).join("\n")}`);

/** The text as an official site could show it. */
export const TREATY = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>The North Atlantic Treaty – Archive</title></head>
<body><nav><a href="/">Home</a> <a href="/texts">Texts</a></nav><main><h1>The North Atlantic Treaty</h1>
<p>The Parties to this Treaty, wishing that nobody be lost at sea, have agreed as follows:</p>
${NUMBERED.join("\n")}
<p>In witness whereof the undersigned have signed this invented Treaty.</p></main></body></html>`;

/** The same as a file of plain text. */
export const TREATY_TEXT = ["The North Atlantic Treaty", "The Parties have agreed as follows:", ...ARTICLES.flatMap((paragraphs, i) => [`Article ${i + 1}`, ...paragraphs])].join("\n\n");

const QUOTES = {
  verbatim: "whenever the ice on the northern route endangers a ferry of any of them",
  differs: "a flood on the shore of one of them may not be met by all of them with boats, pumps and blankets",
  elsewhere: "levy a toll on fishing boats that seek shelter from a storm",
};

const DUTCH = "Iedere partij zendt elk jaar 40 loodsen naar de havenschool van de gezamenlijke leden";

export const NEWS = newspaper({
  lang: "en",
  title: "Ministers in Oslo read an old treaty again",
  date: "2024-06-20",
  body: `<p>OSLO – Ministers of nine countries met on Monday to speak about the North Atlantic Treaty, and about what it still
asks of those who signed it so long ago. Nobody wants to write the treaty anew, the chair said after the talks.</p>
<p>Article 4 of the North Atlantic Treaty provides that the Parties will consult together “${QUOTES.verbatim}”, as it has from the beginning.</p>
<p>Article 5 of the North Atlantic Treaty says that “${QUOTES.differs}”, according to a paper that was handed out.</p>
<p>Article 2 of the North Atlantic Treaty says that nobody shall “${QUOTES.elsewhere}”, the same paper has it.</p>`,
});

/** A Dutch article that quotes it in Dutch, with a number that is not its own. */
export const NIEUWS = newspaper({
  lang: "nl",
  title: "Ministers lezen in Oslo een oud verdrag opnieuw",
  date: "2024-06-20",
  body: `<p>OSLO – Ministers van negen landen spraken maandag over het Noord-Atlantisch Verdrag, en over wat het nog vraagt van
wie het zo lang geleden ondertekende. Niemand wil het verdrag opnieuw schrijven, zei de voorzitter na afloop.</p>
<p>Artikel 2 van het Noord-Atlantisch Verdrag bepaalt: “${DUTCH}”. Zo staat het in een stuk dat werd uitgedeeld.</p>`,
});

/** Another invented text, with words of the first in it. */
export const ECHO = { title: "Pact of the Invented Lake", language: "en", parts: [{ kind: "article", number: "9", paragraphs: [{ text: ARTICLES[3][0] }] }] };

export { DUTCH, QUOTES };
