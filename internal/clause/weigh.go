package clause

import (
	_ "embed"
	"math"
	"slices"
	"strconv"
	"strings"
	"sync"

	"pactlight/internal/annotation"
)

//go:embed weights.txt
var weightText string

// Columns are the roles in the order of the columns of weights.txt.
var Columns = [...]annotation.Role{annotation.RoleClause, annotation.RoleSpeech, annotation.RoleTerm}

// weight is what a sign says for each role, in hundredths of the natural logarithm of odds,
// and what the reader is told of it.
type weight struct {
	points [len(Columns)]int
	told   string
}

// weights gives weights.txt by signs, read when it is first asked for. What cannot be read
// weighs nothing; a test holds that there is no such line.
var weights = sync.OnceValue(func() []weight {
	table := make([]weight, numberOfSigns)
	for line := range strings.Lines(weightText) {
		name, rest, _ := strings.Cut(line, "  ")
		if g := slices.Index(signNames[:], name); g >= 0 {
			table[g] = readWeight(strings.Fields(rest))
		}
	}
	return table
})

func readWeight(fields []string) (w weight) {
	if len(fields) <= len(w.points) {
		return w
	}
	for i := range w.points {
		w.points[i], _ = strconv.Atoi(fields[i])
	}
	w.told = strings.Join(fields[len(w.points):], " ")
	return w
}

// weigh tells whose words a quotation holds by all that is to be seen at it, and gives that.
func (j *judge) weigh(s setting, before []Quote, out *Quote) (source, signs) {
	src := j.source(s, out.Quote, before)
	seen := j.signs(s, out.Quote, src, before)
	best, confidence := seen.best(src.near())
	out.Role, out.Confidence, out.Why = Columns[best], confidence, []string{seen.why(best)}
	if out.Role == annotation.RoleClause {
		out.Entity, out.Number = src.entity, src.number
		j.ownNumber(out, s)
	}
	return src, seen
}

// Likely is how likely a quotation is a clause, at least, where that is what is told of it: a
// wrong claim is worse than none.
const Likely = 0.45

// best gives the index of the role that the signs speak for, and how likely it is, to a
// hundredth. Without a source it is no clause, nor where that is not likely enough.
func (s signs) best(sourced bool) (best int, confidence float64) {
	var sum [len(Columns)]int
	for g, w := range weights() {
		for i := range sum {
			if s.has(sign(g)) {
				sum[i] += w.points[i]
			}
		}
	}
	if !sourced {
		sum[0] = math.MinInt32
	}
	if best, confidence = most(sum); best == 0 && confidence < Likely {
		sum[0] = math.MinInt32
		best, _ = most(sum)
	}
	return best, confidence
}

// most gives the index of the greatest sum of points, and how likely that role is.
func most(sum [len(Columns)]int) (best int, confidence float64) {
	all := 0.0
	for i := range sum {
		if sum[i] > sum[best] {
			best = i
		}
	}
	for i := range sum {
		all += math.Exp(float64(sum[i]-sum[best]) / 100)
	}
	return best, math.Round(100/all) / 100 // the last digits differ between hosts
}

// why tells of the sign that speaks loudest for a role; one that speaks against it is none.
func (s signs) why(role int) (why string) {
	table := weights()
	loudest := &table[always]
	most := max(0, loudest.points[role])
	for g := range table {
		if w := &table[g]; s.has(sign(g)) && w.points[role] > most {
			loudest, most = w, w.points[role]
		}
	}
	return loudest.told
}
