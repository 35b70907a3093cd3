package page

// Builder makes a Page from what a walk meets. Its zero value is ready.
type Builder struct {
	Page  Page
	run   run
	open  []element // the open block-level elements, outermost first
	units int       // UTF-16 code units of all blocks so far
	full  bool
	times int
}

// element is an open block-level element; at is its index in Nodes, or -1.
type element struct {
	node Node
	at   int
}

// Open enters a block-level element; the Parent of n is not read.
func (b *Builder) Open(n Node) {
	b.End()
	b.open = append(b.open, element{n, -1})
}

// Close leaves the innermost open element.
func (b *Builder) Close() {
	b.End()
	b.open = b.open[:len(b.open)-1]
}

// Text adds text as it stands in the source; link says whether it is within a
// link, pre whether line feeds are line breaks.
func (b *Builder) Text(s string, link, pre bool) {
	for _, r := range s {
		switch {
		case r == '\n' && pre:
			b.Break()
		case dropped(r):
		case space(r):
			b.run.space()
		default:
			b.run.add(r, link)
		}
	}
}

// Break is a line break; the second in a row ends the block.
func (b *Builder) Break() {
	if b.run.newline() {
		b.End()
	}
}

// End ends the current block.
func (b *Builder) End() {
	text, link, units := b.run.take()
	if text == "" || b.full || len(b.open) == 0 {
		return
	}
	unlisted := b.unlisted()
	if len(b.Page.Blocks) >= MaxBlocks || b.units+units > MaxText || len(b.Page.Nodes)+unlisted > MaxNodes {
		b.full = true
		return
	}
	b.units += units
	b.list(len(b.open) - unlisted)
	b.Page.Blocks = append(b.Page.Blocks, Block{Node: b.open[len(b.open)-1].at, Text: text, Link: link})
}

// unlisted counts the open elements that are not nodes yet; they are the innermost.
func (b *Builder) unlisted() int {
	n := 0
	for n < len(b.open) && b.open[len(b.open)-1-n].at < 0 {
		n++
	}
	return n
}

// list makes nodes of the open elements from the given one inwards.
func (b *Builder) list(from int) {
	for i := from; i < len(b.open); i++ {
		n := b.open[i].node
		n.Parent = -1
		if i > 0 {
			n.Parent = b.open[i-1].at
		}
		b.open[i].at = len(b.Page.Nodes)
		b.Page.Nodes = append(b.Page.Nodes, n)
	}
}

// Full says that the page has reached a limit: what follows is not read.
func (b *Builder) Full() bool { return b.full }

// Time notes a <time> with a datetime; prop is its itemprop.
func (b *Builder) Time(prop, datetime string) {
	if datetime == "" || b.times == MaxTimes || Units(datetime) > MaxMetaOf {
		return
	}
	b.times++
	name := "time"
	if prop != "" {
		name += " " + prop
	}
	b.Page.Meta = append(b.Page.Meta, Meta{Name: name, Content: datetime, At: len(b.Page.Blocks)})
}

// Units counts the UTF-16 code units of s.
func Units(s string) int {
	n := 0
	for _, r := range s {
		n += width(r)
	}
	return n
}

// Cut shortens s to at most max UTF-16 code units, never within a character.
func Cut(s string, max int) string {
	if len(s) <= max {
		return s
	}
	n := 0
	for i, r := range s {
		if n += width(r); n > max {
			return s[:i]
		}
	}
	return s
}
