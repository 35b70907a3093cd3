package article

import (
	"strings"

	"pactlight/internal/page"
)

// outline is what Find works on: the page, and what was found out of each of its
// nodes and blocks. The slices run beside the page's.
type outline struct {
	page     *page.Page
	nodes    []nodeFacts
	blocks   []blockFacts
	headline int // the block that is the headline, or -1
	about    about
}

type nodeFacts struct {
	hint     hint
	out      bool // it or an element around it is no part of any article
	caption  bool // it or an element around it is a caption
	note     bool // it or an element around it holds footnotes
	headline bool // the headline is in it
	like     int  // blocks of whole sentences right in it and in what is just like it
	sums
}

// sums are over all blocks in and below a node.
type sums struct {
	prose   float64 // size of the blocks of whole sentences
	value   float64 // see value
	text    float64 // size of all blocks
	link    float64 // of it in links
	blocks  int
	said    int // blocks of whole sentences
	quotes  int // blocks in a blockquote
	aligned int // blocks that the JSON-LD has too
}

type blockFacts struct {
	size    float64 // see sizeOf
	links   float64 // share of it in links, 0 to 1
	prose   bool    // whole sentences
	heading bool
	value   float64
	aligned bool // the JSON-LD has it too, see align
}

func newOutline(p *page.Page) *outline {
	o := &outline{page: p, nodes: make([]nodeFacts, len(p.Nodes)), blocks: make([]blockFacts, len(p.Blocks)), headline: -1}
	o.about = readAbout(p)
	for i, b := range p.Blocks {
		o.blocks[i] = o.look(b)
	}
	o.findLike()
	o.align()
	o.readHints()
	o.findHeadline()
	o.addUp()
	o.markOut()
	for i := range o.blocks {
		o.blocks[i].value = o.value(i)
	}
	o.addUp()
	return o
}

func (o *outline) look(b page.Block) blockFacts {
	f := blockFacts{size: sizeOf(b.Text)}
	f.links = float64(b.Link) / float64(max(1, page.Units(b.Text)))
	tag := o.page.Nodes[b.Node].Tag
	f.heading = tag == "summary" || len(tag) == 2 && tag[0] == 'h' && tag[1] >= '1' && tag[1] <= '6'
	switch {
	case f.heading:
		f.prose = tag != "h1" && f.size >= 120 && f.links < 0.3
	case f.links < 0.5:
		f.prose = f.size >= 100 || f.size >= 40 && hasSentence(b.Text)
	}
	return f
}

// findLike counts the blocks of whole sentences in elements that are like each other:
// of one kind and name, in one parent, or in parents that are such. Between paragraphs
// of theirs, whatever else is in such an element is one too.
func (o *outline) findLike() {
	type kind struct {
		parent    int
		around    [2]string // tag and hint of the element between, if there is one
		tag, hint string
	}
	kinds := func(n page.Node) (own, nested kind) {
		own = kind{parent: n.Parent, tag: n.Tag, hint: n.Hint}
		nested = own
		if n.Parent >= 0 {
			p := o.page.Nodes[n.Parent]
			nested.parent, nested.around = p.Parent, [2]string{p.Tag, p.Hint}
		}
		return own, nested
	}
	count := map[kind]int{}
	for i, b := range o.page.Blocks {
		if o.blocks[i].prose {
			own, nested := kinds(o.page.Nodes[b.Node])
			count[own]++
			count[nested]++
		}
	}
	for i, n := range o.page.Nodes {
		own, nested := kinds(n)
		o.nodes[i].like = max(count[own], count[nested])
	}
}

// addUp makes the sums of all nodes, from the leaves to the body.
func (o *outline) addUp() {
	for i := range o.nodes {
		o.nodes[i].sums = sums{}
	}
	for i, b := range o.page.Blocks {
		o.nodes[b.Node].add(o.sumsOf(i))
	}
	for i := len(o.nodes) - 1; i > 0; i-- {
		if p := o.page.Nodes[i].Parent; p >= 0 {
			o.nodes[p].add(o.nodes[i].sums)
		}
	}
}

func (o *outline) sumsOf(i int) sums {
	b := o.blocks[i]
	s := sums{value: b.value, text: b.size, link: b.size * b.links, blocks: 1}
	if n := o.page.Blocks[i].Node; b.prose && !o.nodes[n].out {
		s.prose, s.said = b.size*(1-b.links), 1
	}
	if o.quoted(i) {
		s.quotes = 1
	}
	if b.aligned {
		s.aligned = 1
	}
	return s
}

// quoted says whether a block stands right in a blockquote or in a paragraph of one.
func (o *outline) quoted(i int) bool {
	n := o.page.Nodes[o.page.Blocks[i].Node]
	return n.Tag == "blockquote" || n.Parent >= 0 && o.page.Nodes[n.Parent].Tag == "blockquote"
}

func (s *sums) add(t sums) {
	s.prose += t.prose
	s.value += t.value
	s.text += t.text
	s.link += t.link
	s.blocks += t.blocks
	s.said += t.said
	s.quotes += t.quotes
	s.aligned += t.aligned
}

func (o *outline) readHints() {
	r := hintReader{}
	for _, class := range o.about.data.classes {
		r[class] = hintBody
	}
	for i, n := range o.page.Nodes {
		if n.Hint != "" {
			o.nodes[i].hint = r.read(n.Hint)
		}
		if strings.Contains(n.Tag, "-") { // a custom element: its name is a class
			o.nodes[i].hint |= r.read(n.Tag)
		}
	}
}

// value is how much a block looks like a part of an article: positive for
// sentences, negative for links and scraps.
func (o *outline) value(i int) float64 {
	b, n := o.blocks[i], o.page.Blocks[i].Node
	switch {
	case o.nodes[n].out || o.nodes[n].caption:
		return 0
	case b.prose:
		return b.size * (1 - b.links)
	case b.heading || o.quoted(i):
		return 0
	case b.links >= 0.5:
		return -min(b.size, 60)
	case o.page.Nodes[n].Tag == "td" || o.page.Nodes[n].Tag == "th":
		return 0
	}
	return -5
}
