package page

import (
	"errors"
	"strconv"
)

// Check says what is wrong with the indexes of p; nil means that every index is
// in range, every parent stands before its children and no count exceeds its text.
func (p *Page) Check() error {
	for i, n := range p.Nodes {
		if n.Parent < -1 || n.Parent >= i {
			return wrong("node", i, "parent "+strconv.Itoa(n.Parent)+" is not before it")
		}
	}
	for i, b := range p.Blocks {
		if b.Node < 0 || b.Node >= len(p.Nodes) {
			return wrong("block", i, "no node "+strconv.Itoa(b.Node))
		}
		if b.Link < 0 || b.Link > len(b.Text) {
			return wrong("block", i, strconv.Itoa(b.Link)+" link characters in "+strconv.Itoa(len(b.Text))+" bytes of text")
		}
	}
	return nil
}

func wrong(what string, i int, how string) error {
	return errors.New(what + " " + strconv.Itoa(i) + ": " + how)
}
