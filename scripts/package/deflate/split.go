package deflate

// A block is not split below this many symbols.
const smallest = 512

// split cuts symbols into blocks where other codes pay, and only there.
func split(symbols []symbol) []block {
	if len(symbols) < 2*smallest {
		return []block{symbols}
	}
	at, bits := cheapest(symbols)
	if bits >= count(symbols).bits() {
		return []block{symbols}
	}
	return append(split(symbols[:at]), split(symbols[at:])...)
}

// probes is how many places are tried at a time.
const probes = 16

// cheapest finds a good place to cut, and what the two parts cost: it tries places
// that lie evenly, then looks closer around the best.
func cheapest(symbols []symbol) (at int, bits float64) {
	from, to := smallest, len(symbols)-smallest
	at = -1
	for to-from > probes {
		step := (to - from) / probes
		for place := from; place <= to; place += step {
			sum := count(symbols[:place]).bits() + count(symbols[place:]).bits()
			if at < 0 || sum < bits {
				at, bits = place, sum
			}
		}
		from, to = max(smallest, at-step), min(len(symbols)-smallest, at+step)
	}
	if at < 0 {
		at = from
		bits = count(symbols[:at]).bits() + count(symbols[at:]).bits()
	}
	return at, bits
}
