package facts

import "pactlight/internal/annotation"

// Matrix tells which of several agreements bind whom. Rows are parties' codes, each of
// at least two of the agreements, the most bound first; columns are the agreements.
type Matrix struct {
	Agreements []*annotation.Agreement
	Parties    []string
	Bound      [][]bool // by party, then by agreement
}

// The most that a matrix may hold and still be read at a glance.
const (
	mostColumns = 6
	mostRows    = 12
)

// NewMatrix compares the agreements whose parties are listed; nil where fewer than two
// are, or nobody is bound by two.
func NewMatrix(agreements []*annotation.Agreement) *Matrix {
	m := &Matrix{}
	bound := map[string]int{}
	var parties []string
	for _, a := range agreements {
		if len(a.Parties) == 0 || len(m.Agreements) == mostColumns {
			continue
		}
		m.Agreements = append(m.Agreements, a)
		for _, p := range a.Parties {
			if bound[p]++; bound[p] == 1 {
				parties = append(parties, p)
			}
		}
	}
	for n := len(m.Agreements); n > 1; n-- {
		for _, p := range parties {
			if bound[p] == n && len(m.Parties) < mostRows {
				m.add(p)
			}
		}
	}
	if len(m.Parties) == 0 {
		return nil
	}
	return m
}

func (m *Matrix) add(party string) {
	row := make([]bool, len(m.Agreements))
	for i, a := range m.Agreements {
		for _, p := range a.Parties {
			row[i] = row[i] || p == party
		}
	}
	m.Parties, m.Bound = append(m.Parties, party), append(m.Bound, row)
}
