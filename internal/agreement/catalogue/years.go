package catalogue

// OtherYear says whether a year was told that cannot be that of e.
func OtherYear(year int, e *Entry) bool {
	return year > 0 && e.Signed != "" && !Around(year, e.Signed.Year()) && !Around(year, e.Force.Year())
}

// Around says whether two years are the same or next to each other: what one press calls
// signed, another calls agreed.
func Around(a, b int) bool { return a-b <= 1 && b-a <= 1 }
