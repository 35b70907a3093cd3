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

// ToDay says whether d tells a day, of those that a month can have.
func (d Date) ToDay() bool {
	if len(d) != len("2006-01-02") {
		return false
	}
	n, err := strconv.Atoi(string(d[8:]))
	return err == nil && n >= 1 && n <= 31
}
