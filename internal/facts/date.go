package facts

// Date is a calendar date that may stop at the month or the year: Day, or Month
// and Day, are then 0.
type Date struct {
	Year, Month, Day int
}

// ParseDate reads an ISO 8601 date, possibly cut to a month or a year; a time
// after the date is left out. It says false for anything else.
func ParseDate(s string) (Date, bool) {
	var d Date
	ok := true
	number := func(from, to, highest int) int {
		n := 0
		for _, c := range []byte(s[from:to]) {
			if c < '0' || c > '9' {
				ok = false
			}
			n = n*10 + int(c-'0')
		}
		ok = ok && n >= 1 && n <= highest
		return n
	}
	if len(s) > 10 && s[10] == 'T' {
		s = s[:10]
	}
	switch {
	case len(s) == 10 && s[4] == '-' && s[7] == '-':
		d = Date{number(0, 4, 9999), number(5, 7, 12), number(8, 10, 31)}
	case len(s) == 7 && s[4] == '-':
		d = Date{number(0, 4, 9999), number(5, 7, 12), 0}
	case len(s) == 4:
		d = Date{number(0, 4, 9999), 0, 0}
	default:
		return Date{}, false
	}
	if !ok {
		return Date{}, false
	}
	return d, true
}

// order is how one date stands to another.
type order int

const (
	before order = iota
	same
	after
	unclear // they agree as far as both are told, and one stops there
)

// compare tells how d stands to e.
func (d Date) compare(e Date) order {
	pairs := [...][2]int{{d.Year, e.Year}, {d.Month, e.Month}, {d.Day, e.Day}}
	for _, p := range pairs {
		switch {
		case p[0] == 0 || p[1] == 0:
			return unclear
		case p[0] < p[1]:
			return before
		case p[0] > p[1]:
			return after
		}
	}
	return same
}
