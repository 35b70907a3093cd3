package main

import (
	"fmt"
	"slices"
	"strings"

	"pactlight/internal/annotation"
)

// confusion counts which roles were taken for which.
type confusion [len(roles)][len(roles)]int

func (c *confusion) add(is, taken annotation.Role) {
	c[slices.Index(roles[:], is)][slices.Index(roles[:], taken)]++
}

// String is a table: a line for what quotations are, a column for what they are taken for.
func (c *confusion) String() string {
	var b strings.Builder
	right, all := 0, 0
	b.WriteString("weighed  ")
	for i, role := range roles {
		fmt.Fprintf(&b, "%8s", role)
		for k, n := range c[i] {
			all += n
			if k == i {
				right += n
			}
		}
	}
	for i, role := range roles {
		fmt.Fprintf(&b, "\n%-9s", role)
		for _, n := range c[i] {
			fmt.Fprintf(&b, "%8d", n)
		}
	}
	fmt.Fprintf(&b, "\nright    %8.3f", float64(right)/float64(max(all, 1)))
	return b.String()
}
