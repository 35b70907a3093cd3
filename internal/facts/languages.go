package facts

import "strings"

// Languages are those that articles are read in, as BCP 47 codes, in the order of their
// own names.
var Languages = strings.Fields("de en es fr it hu nl no pl pt ru sv")
