package agreement

// additional resolves a protocol without more than that it is an optional one to what the
// article speaks of: false, where that is not told.
func (r *resolver) additional(m *Mention) bool {
	if m.Kind != "protocol" || m.Plural || m.Indefinite() || !m.Own.None() || len(m.Proper) > 0 || !r.d.Optional(&m.Phrase) {
		return false
	}
	if r.protocol(m); m.Entity != nil {
		m.From = min(m.From, r.d.Supplement(&m.Phrase))
	}
	return m.Entity != nil
}
