package language

import _ "embed"

// Only the core carries the compiled packs: scripts/build makes them before it. All
// else reads the packs themselves, so that a change in one counts at once.
//
//go:embed packs.compiled
var compiledPacks string

func compiled() string { return compiledPacks }
