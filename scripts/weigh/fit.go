package main

import (
	"fmt"
	"math"
	"slices"
	"strings"

	"pactlight/internal/annotation"
	"pactlight/internal/clause"
)

// roles are those of the weights' columns.
var roles = clause.Columns

// scores are a number for each role.
type scores [len(roles)]float64

// model is a multinomial logistic regression: what each sign says for each role.
type model map[string]*scores

// How it is fitted: full batches, with a step for each weight that shrinks as its slopes
// add up (AdaGrad), and a penalty on the squares of the weights.
const (
	rounds  = 100
	step    = 0.5
	penalty = 2.0
)

// favour is added to the weights of a clause for longer quotations, and for those that an
// agreement or its makers are said to provide: few of them are taken for one by accident, and
// none that is one should be missed.
var favour = map[string]float64{"words 4": 0.3, "words 7": 0.3, "words 13": 0.8, "words 25": 0.8, "provided": 0.3, "passed": 0.3}

func fit(learn []example) model {
	m, slopes := model{}, map[string]*scores{}
	for _, e := range learn {
		for _, sign := range e.signs {
			m[sign], slopes[sign] = &scores{}, &scores{}
		}
	}
	for range rounds {
		m.descend(m.slope(learn), slopes)
	}
	for sign, w := range m {
		w[0] += favour[sign]
	}
	return m
}

// slope gives the slope of the penalised loss by each weight.
func (m model) slope(learn []example) map[string]*scores {
	out := map[string]*scores{}
	for sign, w := range m {
		out[sign] = &scores{}
		for r := range w {
			out[sign][r] = penalty * w[r]
		}
	}
	for _, e := range learn {
		likely := m.likely(e)
		for r, role := range roles {
			if role == e.role {
				likely[r]--
			}
		}
		for _, sign := range e.signs {
			for r := range likely {
				out[sign][r] += likely[r]
			}
		}
	}
	return out
}

func (m model) descend(slope, squares map[string]*scores) {
	for sign, w := range m {
		for r := range w {
			squares[sign][r] += slope[sign][r] * slope[sign][r]
			if squares[sign][r] > 0 {
				w[r] -= step * slope[sign][r] / math.Sqrt(squares[sign][r])
			}
		}
	}
}

// likely gives how likely each role is.
func (m model) likely(e example) (out scores) {
	for _, sign := range e.signs {
		if w := m[sign]; w != nil {
			for r := range out {
				out[r] += w[r]
			}
		}
	}
	top, sum := slices.Max(out[:]), 0.0
	for r := range out {
		out[r] = math.Exp(out[r] - top)
		sum += out[r]
	}
	for r := range out {
		out[r] /= sum
	}
	return out
}

// judge gives the likeliest role; there is no clause without a source, nor one that is not likely enough.
func (m model) judge(e example) annotation.Role {
	likely := m.likely(e)
	if !e.sourced || likely[0] < clause.Likely {
		likely[0] = 0
	}
	return roles[slices.Index(likely[:], slices.Max(likely[:]))]
}

// rewrite gives a file of weights with those of m in hundredths; all else stays.
func (m model) rewrite(file string) string {
	var b strings.Builder
	for line := range strings.Lines(file) {
		name, rest, ok := strings.Cut(line, "  ")
		fields := strings.Fields(rest)
		if !ok || strings.HasPrefix(line, "#") || len(fields) <= len(roles) {
			b.WriteString(line)
			continue
		}
		w := m[name]
		if w == nil {
			w = &scores{} // a sign that is nowhere to be seen weighs nothing
		}
		fmt.Fprintf(&b, "%-17s", name)
		for _, points := range w {
			fmt.Fprintf(&b, " %6.0f", 100*points)
		}
		b.WriteString("   " + strings.Join(fields[len(roles):], " ") + "\n")
	}
	return b.String()
}
