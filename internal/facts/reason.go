package facts

import "strings"

// Told says a reason of the core. One that tells something of the article has a name and a
// detail, "parties: RU KP"; one that is always the same has a name alone, "told further on".
// Words gives the message of a name, as the end of a message's name, with the detail filled
// in; states names the states of codes. It is "" where words has no message: a reason is
// better left out than told in the core's English.
func Told(why string, words func(name string, detail ...string) string, states func(codes []string) string) string {
	name, detail, varies := strings.Cut(why, ": ")
	switch {
	case !varies:
		return words(MessageName(name))
	case name == "parties":
		detail = states(strings.Fields(detail))
	}
	return words(MessageName(name), detail)
}
