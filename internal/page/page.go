package page

// Page is one page. Blocks are in document order; Nodes holds every element that
// has a block below it, parents before children, so that a block's ancestors can
// be walked without a tree.
type Page struct {
	URL    string   `json:"url,omitempty"`
	Title  string   `json:"title,omitempty"` // the document's <title>
	Lang   string   `json:"lang,omitempty"`  // <html lang>, as written
	Plain  bool     `json:"plain,omitempty"` // plain text: every block is article
	Meta   []Meta   `json:"meta,omitempty"`
	Data   []string `json:"data,omitempty"` // contents of <script type="application/ld+json">, as written
	Nodes  []Node   `json:"nodes"`
	Blocks []Block  `json:"blocks"`
}

// Meta is a <meta> with a name, property or itemprop, or a <time datetime>
// (Name is then "time" or "time " and its itemprop).
type Meta struct {
	Name    string `json:"name"`
	Content string `json:"content"`
	At      int    `json:"at,omitempty"` // of a time: how many blocks stand before it
}

// Node is an element that holds blocks.
type Node struct {
	Parent int    `json:"p"`           // index into Nodes; -1 for the body
	Tag    string `json:"t"`           // lower case
	Hint   string `json:"h,omitempty"` // id, class, data-testid, data-component, as written, joined by a space
	Role   string `json:"r,omitempty"` // ARIA role
	Prop   string `json:"i,omitempty"` // itemprop
	Hidden bool   `json:"a,omitempty"` // aria-hidden is "true"
}

// Block is a run of text that is laid out as one: the inline content of one
// block-level element, between two block-level children or two line breaks.
type Block struct {
	Node int    `json:"n"`           // index into Nodes: the nearest block-level element
	Text string `json:"x"`           // white space collapsed and trimmed; a single <br> is a newline
	Link int    `json:"l,omitempty"` // how many UTF-16 code units of Text stand in links
}

// What a frame must hold to be read: so much text in blocks of that size or more, in
// characters. An article has no less; advertisements hardly ever have so much.
const (
	LeastFrame = 400
	LeastRun   = 40
)

// Limits of a page, the same for all who make one.
const (
	MaxBlocks = 20_000
	MaxNodes  = 40_000
	MaxText   = 2_000_000 // UTF-16 code units of all blocks
	MaxHint   = 256       // UTF-16 code units of Hint, Role, Prop
	MaxMeta   = 200
	MaxTimes  = 50
	MaxMetaOf = 1_000 // UTF-16 code units of a Meta's Content
	MaxData   = 20
	MaxDataOf = 200_000 // UTF-16 code units of one of Data
	MaxFrames = 20      // whose documents are read
)
