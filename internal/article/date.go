package article

import (
	"strconv"
	"strings"
)

// isoDate is the first calendar date in s as 2006-01-02, empty if there is none.
// It reads ISO 8601 with and without hyphens, dates in addresses (2006/01/02) and
// those of mail and HTTP (02 Jan 2006): what machines write. Of dates that readers
// are meant to read it knows those with dots and with 年 and 月, which mean the same
// everywhere; others differ from land to land and are left alone.
func isoDate(s string) string {
	for i := 0; i+8 <= len(s); i++ {
		if i > 0 && digit(s[i-1]) || !digit(s[i]) {
			continue
		}
		if y, m, d, ok := yearFirst(s[i:]); ok {
			return iso(y, m, d)
		}
		if y, m, d, ok := dotted(s[i:]); ok {
			return iso(y, m, d)
		}
		if y, m, d, ok := dayFirst(s[i:]); ok {
			return iso(y, m, d)
		}
	}
	return ""
}

// iso writes a date of four-digit years.
func iso(y, m, d int) string {
	return strconv.Itoa(y) + "-" + strconv.Itoa(100 + m)[1:] + "-" + strconv.Itoa(100 + d)[1:]
}

// yearFirst reads 2006-01-02, 2006/1/2, 2006.01.02, 20060102 and 2006年1月2日.
func yearFirst(s string) (y, m, d int, ok bool) {
	y, rest := number(s, 4)
	if len(s)-len(rest) != 4 || rest == "" {
		return 0, 0, 0, false
	}
	if after, ok := strings.CutPrefix(rest, "年"); ok {
		m, after = number(after, 2)
		after, ok = strings.CutPrefix(after, "月")
		d, _ = number(after, 2)
		return y, m, d, ok && plausible(y, m, d)
	}
	sep := rest[0]
	if digit(sep) {
		m, rest = number(rest, 2)
		d, rest = number(rest, 2)
		return y, m, d, plausible(y, m, d) && (rest == "" || !digit(rest[0]))
	}
	if !strings.ContainsRune("-/.", rune(sep)) {
		return 0, 0, 0, false
	}
	m, rest = number(rest[1:], 2)
	if rest == "" || rest[0] != sep {
		return 0, 0, 0, false
	}
	d, rest = number(rest[1:], 2)
	return y, m, d, plausible(y, m, d) && (rest == "" || !digit(rest[0]))
}

// dotted reads 2.1.2006 and 02. 01. 2006: with dots the day comes first everywhere.
func dotted(s string) (y, m, d int, ok bool) {
	d, rest := number(s, 2)
	if rest, ok = strings.CutPrefix(rest, "."); !ok {
		return 0, 0, 0, false
	}
	m, rest = number(strings.TrimPrefix(rest, " "), 2)
	if rest, ok = strings.CutPrefix(rest, "."); !ok {
		return 0, 0, 0, false
	}
	year := strings.TrimPrefix(rest, " ")
	y, rest = number(year, 4)
	return y, m, d, len(year)-len(rest) == 4 && plausible(y, m, d) && (rest == "" || !digit(rest[0]))
}

const mailMonths = "janfebmaraprmayjunjulaugsepoctnovdec"

// dayFirst reads 02 Jan 2006.
func dayFirst(s string) (y, m, d int, ok bool) {
	d, rest := number(s, 2)
	if len(rest) < 9 || rest[0] != ' ' || rest[4] != ' ' {
		return 0, 0, 0, false
	}
	at := strings.Index(mailMonths, strings.ToLower(rest[1:4]))
	if at < 0 || at%3 != 0 {
		return 0, 0, 0, false
	}
	y, after := number(rest[5:], 4)
	return y, at/3 + 1, d, len(rest)-len(after) == 9 && plausible(y, at/3+1, d)
}

// number reads up to max digits.
func number(s string, max int) (n int, rest string) {
	i := 0
	for ; i < len(s) && i < max && digit(s[i]); i++ {
		n = 10*n + int(s[i]-'0')
	}
	return n, s[i:]
}

func digit(c byte) bool { return c >= '0' && c <= '9' }

var monthDays = [...]int{31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31}

// plausible says whether a date exists and can be that of something published.
func plausible(y, m, d int) bool {
	if y < 1600 || y > 2999 || m < 1 || m > 12 || d < 1 || d > monthDays[m-1] {
		return false
	}
	return m != 2 || d < 29 || y%4 == 0 && (y%100 != 0 || y%400 == 0)
}
