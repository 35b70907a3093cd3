package page

import "fmt"

// Check says what is wrong with the indexes of p; nil means that every index is
// in range, every parent stands before its children and no count exceeds its text.
func (p *Page) Check() error {
	for i, n := range p.Nodes {
		if n.Parent < -1 || n.Parent >= i {
			return fmt.Errorf("node %d: parent %d is not before it", i, n.Parent)
		}
	}
	for i, b := range p.Blocks {
		if b.Node < 0 || b.Node >= len(p.Nodes) {
			return fmt.Errorf("block %d: no node %d", i, b.Node)
		}
		if b.Link < 0 || b.Link > len(b.Text) {
			return fmt.Errorf("block %d: %d link characters in %d bytes of text", i, b.Link, len(b.Text))
		}
	}
	return nil
}
