package language

// meanings are the entries of a pack, each once: many words share one. An entry's
// number is its index; the first is nil, which says nothing.
type meanings struct {
	list    []*Entry
	numbers map[Entry]uint16
	latest  uint16 // the number that was asked for last: words stand in lists
}

func newMeanings() *meanings {
	return &meanings{list: []*Entry{nil}, numbers: map[Entry]uint16{}}
}

// with gives the number of what the entry of that number says and e adds to it.
func (m *meanings) with(number uint16, e Entry) uint16 {
	if number != 0 {
		whole := *m.list[number]
		whole.merge(e)
		e = whole
	}
	if m.latest == 0 || *m.list[m.latest] != e {
		m.latest = m.number(e)
	}
	return m.latest
}

func (m *meanings) number(e Entry) uint16 {
	number, ok := m.numbers[e]
	if !ok {
		number = uint16(len(m.list))
		if int(number) != len(m.list) {
			panic("a pack says more than its slots have room for")
		}
		own := e
		m.list = append(m.list, &own)
		m.numbers[e] = number
	}
	return number
}
