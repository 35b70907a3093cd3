package page

import (
	"strings"
	"sync"
)

// leftOut and blockLevel are the two lists of the package comment, shadowHost is the
// DOM standard's of elements that may have a shadow root.
var (
	leftOut = set(`script style noscript noframes noembed template svg math frame
		frameset object embed applet canvas audio video map head title datalist
		button select textarea input label option optgroup progress meter rp rt`)
	blockLevel = set(`address article aside blockquote body caption center dd details dialog dir
		div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header
		hgroup hr legend li main menu nav ol p pre search section summary table
		tbody td tfoot th thead tr ul`)
	shadowHost = set(`article aside blockquote body div footer h1 h2 h3 h4 h5 h6 header main nav p section span`)
)

// set makes a set of words when it is first asked for: the core has no use for any.
func set(words string) func() map[string]bool {
	return sync.OnceValue(func() map[string]bool {
		m := map[string]bool{}
		for _, w := range strings.Fields(words) {
			m[w] = true
		}
		return m
	})
}

// BlockLevel says whether an element of that lower-case name makes blocks.
func BlockLevel(tag string) bool {
	return blockLevel()[tag] || strings.Contains(tag, "-")
}

// ShadowHost says whether an element of that lower-case name may have a shadow root.
func ShadowHost(tag string) bool {
	return shadowHost()[tag] || strings.Contains(tag, "-")
}

// LeftOut says whether the walk leaves out an element of that lower-case name,
// whose attributes attr tells (their value, and whether they are there).
func LeftOut(tag string, attr func(name string) (string, bool)) bool {
	if leftOut()[tag] {
		return true
	}
	if editable(attr) {
		return true
	}
	if tag == "dialog" {
		if _, open := attr("open"); !open {
			return true
		}
	}
	class, _ := attr("class")
	return tag != "body" && (hidden(attr) || isUnread(class))
}
