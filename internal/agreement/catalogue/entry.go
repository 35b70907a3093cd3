package catalogue

import (
	"pactlight/internal/annotation"
	"pactlight/internal/datafile"
)

// Name is one name of an agreement.
type Name struct {
	Language string // BCP 47; "*" for a name that is the same in every language
	Text     string
	Weak     bool // says little alone: needs a context word in the article, or a noun beside it
}

// Example is a sentence in which an agreement must, or must not, be found.
type Example struct {
	Language string
	Text     string // the mention between braces
	Found    bool
	Line     int
}

// Entry is one agreement of the catalogue.
type Entry struct {
	ID                   string
	Title, Kind, Cite    string
	Signed, Force, Ended datafile.Date
	Place, EndedHow      string
	Parties, About       []string
	PartyCount, Articles int
	Founds               []string // organisations whose articles are its own: "NATO's Article 5"
	Members              []string // an organisation that makes agreements for its members, and these
	Topics               []string
	Replaces, ReplacedBy []string
	Official, Sources    []string
	Names                []Name
	Events               []string                   // the meetings that made it, as news names them
	Context              []string                   // words beside which a weak name counts
	Alone                map[string][]string        // article → words beside which its bare number means this agreement
	Summary              annotation.Text            // by language
	Clauses              map[string]annotation.Text // article → what it is about, by language
	Examples             []Example
}

// NameIn gives the entry's first name in a language, else empty.
func (e *Entry) NameIn(language string) string {
	for _, n := range e.Names {
		if n.Language == language {
			return n.Text
		}
	}
	return ""
}
