// Package page is a web page as the core sees it: a flat list of text blocks and
// the elements they stand in. The content script makes it from the living page,
// package htmlpage from HTML; both follow the rules below to the letter, so that
// the same page gives the same blocks. The rules look at names and attributes
// only, never at computed style: the two readers could not agree on that.
//
// Beyond the rules the content script leaves out the blocks that the page's style
// hides (display, visibility, content-visibility), by asking the nearest block-level
// element with attributes whether it is shown, and so each <span> with a class; that
// costs no layout. Text that a
// style sheet clips or moves out of sight stays, since telling it would cost one, but
// for the rules on names and style attributes.
//
// # The walk
//
// The walk goes through the body and everything below it, once, in the order of
// the flat tree. Comments and processing instructions are nothing. A reader keeps
// a current block; text is added to it, boundaries end it.
//
// The flat tree is what readers see: below an element with an open shadow root
// stands that root's content instead of the element's own children, and below a
// <slot> of it those children that are assigned to the slot; without any, the
// slot's own content. In HTML an open shadow root is the first template with a
// shadowrootmode attribute among the children of an element that is custom or one
// of ShadowHost, if the attribute is "open"; the children are then assigned by
// their slot attribute, to the first slot of that name. A closed root cannot be
// looked into: its element counts as having none. A <slot> is an inline element.
//
// A frame of the page's own origin (<iframe>, an inline element) has the body of
// its document as its only child, if that document has LeastFrame characters in
// blocks of LeastRun or more; any other frame has nothing. No more than MaxFrames
// are looked into. Of HTML alone only a document in srcdoc is known, and it has
// the page's origin unless there is a sandbox attribute without the word
// "allow-same-origin". The content script estimates how much text there is, and
// passes over frames that are not shown or smaller than 100 pixels either way.
//
// Left out, with everything below (LeftOut):
//
//   - script style noscript noframes noembed template svg math frame
//     frameset object embed applet canvas audio video map head title datalist
//     button select textarea input label option optgroup progress meter rp rt;
//   - dialog without the attribute open;
//   - any element but the body with the attribute hidden, unless its value is
//     "until-found" (case does not matter), or whose style attribute matches,
//     case ignored, (^|;)\s*(P), where P is one of
//     display\s*:\s*none, visibility\s*:\s*(hidden|collapse),
//     clip\s*:\s*rect\((0|1px), clip-path\s*:\s*inset\((50|100)%,
//     (left|top|text-indent)\s*:\s*-(9\d\d.|\d\d\d\d): out of sight;
//   - any element but the body one of whose classes, case ignored, is the name of
//     what only screen readers read or of a code editor (see hidden.go);
//   - any element with a contenteditable attribute whose value is not "false"
//     (case ignored) or whose role attribute is exactly "textbox" or "searchbox":
//     what a reader is writing is none of our business;
//   - in details without the attribute open, every child, text too, but the first
//     one that is a summary: nobody sees it until it is opened.
//
// A form is not left out: whole pages stand in one. Neither is aria-hidden:
// pages hide their article from assistive technology while a dialog is open. It
// is noted of the node, for the finder to judge.
//
// Block-level (BlockLevel) are these elements, whatever their style says:
//
//	address article aside blockquote body caption center dd details dialog dir
//	div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header
//	hgroup hr legend li main menu nav ol p pre search section summary table
//	tbody td tfoot th thead tr ul
//
// and every element whose name contains a hyphen. All others are inline, also
// when they hold block-level ones. Each list item, table cell and so on is thus
// a block of its own.
//
// # Blocks
//
// The start and the end of a block-level element end the current block; so do
// the start and the end of an element that is left out if it is block-level, and
// nothing else. (An inline element left out is nothing: "a<svg></svg>b" is "ab".)
// A block that ends without text is dropped. A block's Node is the innermost
// open block-level element.
//
// Text is taken code unit by code unit, across text nodes and inline elements:
//
//   - U+00AD, U+200B, U+2060 and U+FEFF are dropped;
//   - white space is what \s matches in JavaScript without U+FEFF: U+0009 to
//     U+000D, U+0020, U+00A0, U+1680, U+2000 to U+200A, U+2028, U+2029, U+202F,
//     U+205F, U+3000. A run of it becomes one U+0020, written when the next
//     character comes, so never at either end of the text or of a line;
//   - <br> is a line break, and so is U+000A within a <pre>. A line break becomes
//     one U+000A, also written when the next character comes, instead of the
//     space. A second line break with nothing but white space since the first
//     ends the block.
//
// So a block's text never starts or ends with white space, nor holds two
// characters of it together, and its only white space is U+0020 and U+000A.
//
// Link is the number of UTF-16 code units of Text written while an <a> with an
// href attribute was open. A space or line break that is written late counts as
// the character it is written with.
//
// # Nodes
//
// Every block-level element that has a block at or below it is a Node, and only
// these; the first is always the body. They are added when the block is added,
// outermost first, so Nodes is ordered by first block and parents come before
// children. Parent is the innermost enclosing node. Tag is the name in lower case.
// Hint is the values of id, class, data-testid and data-component, in this
// order, empty ones left out, joined by one space, and cut to 256 UTF-16 code
// units. Role and Prop are the attributes role and itemprop, cut likewise.
// Hidden says whether the attribute aria-hidden is exactly "true".
//
// # What the page says of itself
//
// URL is the document's address, Title its first <title> outside svg, white
// space collapsed as above, Lang the lang attribute of <html>, as written.
//
// Meta holds first the <meta> elements of the whole document (as by
// querySelectorAll("meta"), left-out parts included) with a content attribute
// that is not empty; Name is the first of property, name, itemprop that is not
// empty, without one the element is nothing. Then the <time> elements that the
// walk meets with a datetime attribute that is not empty: Name is "time", or
// "time " and the itemprop where there is one, Content the datetime, and At the
// number of blocks ended before the element. Contents longer than 1,000 code
// units are left out, and there are no more than 200 of the first sort, 50 of
// the second.
//
// Data holds the text of each <script type="application/ld+json"> of the whole
// document (type compared without case and white space), as written; those longer
// than 200,000 code units are left out, and there are no more than 20.
//
// # Limits
//
// The walk ends before the block that would be the 20,001st, would bring the text
// above 2,000,000 UTF-16 code units, or the nodes above 40,000.
package page
