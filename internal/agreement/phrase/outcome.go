package phrase

// outcome is what a rule makes of a token.
type outcome uint8

const (
	undecided outcome = iota // another rule may know
	taken                    // the walk goes on
	stopped                  // the walk ends
)

// step asks the rules of a walk in turn what the token is that it has come to; false: the
// walk ends, also where none of them knows.
func step[W any](walk *W, rules []func(*W) outcome) bool {
	for _, rule := range rules {
		if o := rule(walk); o != undecided {
			return o == taken
		}
	}
	return false
}
