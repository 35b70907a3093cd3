package agreement

import "slices"

// has says whether x stands in a list.
// Not inlined: it is called in so many places that the core would be larger by kilobytes.
//
//go:noinline
func has[T comparable](list []T, x T) bool { return slices.Contains(list, x) }

// shared says whether two lists have something in common.
func shared(a, b []string) bool {
	return slices.ContainsFunc(a, func(x string) bool { return has(b, x) })
}

// within says whether all of a stand in b; an empty b tells nothing, and holds all.
// Not inlined: it is called in so many places that the core would be larger by kilobytes.
//
//go:noinline
func within(a, b []string) bool {
	return len(b) == 0 || !slices.ContainsFunc(a, func(x string) bool { return !has(b, x) })
}
