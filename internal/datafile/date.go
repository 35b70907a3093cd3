package datafile

import "strconv"

// Date is an ISO 8601 date, possibly cut to a year or a month; empty: not known.
type Date string

// Year is the date's year, 0 where it is not known.
func (d Date) Year() int {
	if len(d) < 4 {
		return 0
	}
	n, err := strconv.Atoi(string(d[:4]))
	if err != nil {
		return 0
	}
	return n
}

// Before says whether d surely lies before o: both known, and different as far as
// both are told.
func (d Date) Before(o Date) bool {
	n := min(len(d), len(o))
	return n > 0 && d[:n] < o[:n]
}
