// Package annotation is the report on a page: what the core found in an
// article, in the one form that crosses every border (core, runner, panel).
// It holds plain values only and imports nothing of the project.
package annotation

// Kind says what an annotation marks.
type Kind string

const (
	KindAgreement Kind = "agreement" // a mention of an agreement
	KindClause    Kind = "clause"    // a reference to a numbered part of one
	KindQuote     Kind = "quote"     // the words between quotation marks
)

// Form says how a mention of an agreement refers to it.
type Form string

const (
	FormName        Form = "name"        // by a name of its own: "JCPOA"
	FormDescription Form = "description" // by kind, parties, subject or year
	FormAnaphora    Form = "anaphora"    // by what was said before: "the treaty"
)

// Role says whose words a quotation holds.
type Role string

const (
	RoleClause Role = "clause" // words of an agreement's text
	RoleSpeech Role = "speech" // words of a person, an organisation, another document
	RoleTerm   Role = "term"   // a name, a title, a word held at arm's length
)

// Span is a half-open range [Start, End) of Unicode code points in Report.Text.
type Span struct {
	Start int `json:"start"`
	End   int `json:"end"`
}

// Anchor places an annotation on the page it came from: the half-open range
// [Start, End) of UTF-16 code units in the text of the page's block number Block
// (an index into the page's blocks, not into the article's).
type Anchor struct {
	Block int `json:"block"`
	Start int `json:"start"`
	End   int `json:"end"`
}

// Candidate is an agreement that a mention could mean.
type Candidate struct {
	Agreement string  `json:"agreement"`
	Title     string  `json:"title"` // the report does not always list the agreement
	Score     float64 `json:"score"` // 0 to 1, comparable within one mention
}

// Annotation is one mark. It never leaves its block.
type Annotation struct {
	Kind       Kind        `json:"kind"`
	Start      int         `json:"start"` // code points of Report.Text
	End        int         `json:"end"`
	Exact      string      `json:"exact"`
	Form       Form        `json:"form,omitempty"`      // agreements only
	Role       Role        `json:"role,omitempty"`      // quotes only
	Agreement  string      `json:"agreement,omitempty"` // the id of one of Report.Agreements; empty: not told
	Article    string      `json:"article,omitempty"`   // clauses and clause quotes: "4", "2(4)", "17-19", "annex II"
	Confidence float64     `json:"confidence,omitempty"`
	Why        []string    `json:"why,omitempty"` // reasons: "told further on", "parties: RU KP"
	Candidates []Candidate `json:"candidates,omitempty"`
	Verdict    *Verdict    `json:"verdict,omitempty"`
	Sentence   *Span       `json:"sentence,omitempty"` // the sentence around it; not in the runner's output
	Anchor     *Anchor     `json:"anchor,omitempty"`   // where it stands on the page; not in the runner's output
}

// Agreement is one agreement that the article speaks of. Known agreements are
// in the catalogue; of others the report holds only what the article itself says.
type Agreement struct {
	ID      string   `json:"id"`
	Known   bool     `json:"known"`
	Title   string   `json:"title"`
	Year    int      `json:"year,omitempty"`
	Parties []string `json:"parties,omitempty"` // ISO 3166-1 alpha-2 codes, or a group's code such as EU
	Names   []string `json:"names,omitempty"`   // as the catalogue gives them in the article's language and English, or as the article does
	Card    *Card    `json:"card,omitempty"`    // not in the runner's output
}

// Text is the same words by language, keyed by BCP 47 tag.
type Text map[string]string

// Card holds the catalogue's facts on a known agreement, for the panel.
// Dates are ISO 8601, possibly cut to a month or a year.
type Card struct {
	Kind       string          `json:"kind"` // "treaty", "resolution", …
	Cite       string          `json:"cite,omitempty"`
	Signed     string          `json:"signed,omitempty"`
	Place      string          `json:"place,omitempty"` // where it was signed
	InForce    string          `json:"inForce,omitempty"`
	Ended      string          `json:"ended,omitempty"`
	EndedHow   string          `json:"endedHow,omitempty"`   // "expired", "denounced", …
	PartyNames []Text          `json:"partyNames,omitempty"` // beside Agreement.Parties, same order
	PartyCount int             `json:"partyCount,omitempty"` // where parties are not listed
	Articles   int             `json:"articles,omitempty"`   // number of articles; 0: not known
	Names      Text            `json:"names,omitempty"`      // its first name in each language
	Summary    Text            `json:"summary,omitempty"`
	Clauses    map[string]Text `json:"clauses,omitempty"` // what the articles cited in this report are about
	Replaces   []Relation      `json:"replaces,omitempty"`
	ReplacedBy []Relation      `json:"replacedBy,omitempty"`
	Official   []string        `json:"official,omitempty"` // https addresses of the official text
	Sources    []string        `json:"sources,omitempty"`  // where the facts were checked
}

// Relation names another agreement of the catalogue.
type Relation struct {
	ID    string `json:"id"`
	Title string `json:"title"`
	Year  int    `json:"year,omitempty"`
}

// The rules of claims.
const (
	ClaimYear  = "wrong-year"   // of another year than the one that is said
	ClaimForce = "not-in-force" // said to be in force, on a day when it was not
)

// Claim is what the article says of an agreement and the catalogue's dates speak against.
type Claim struct {
	Rule      string `json:"rule"`
	Start     int    `json:"start"` // code points of Report.Text
	End       int    `json:"end"`
	Agreement string `json:"agreement"`
	Said      string `json:"said"`  // "2014", "is in force"
	Known     string `json:"known"` // the date in the catalogue: "2015-12-12", "ended 2019-08-02 terminated"
}

// Report is all that the core says of one page.
type Report struct {
	Language    string       `json:"language"`       // BCP 47; empty: not one that is read
	Date        string       `json:"date,omitempty"` // ISO 8601 date of publication
	Title       string       `json:"title,omitempty"`
	Text        string       `json:"text"`             // the article's blocks joined by a blank line; empty where the request has NoText
	Blocks      []int        `json:"blocks"`           // the page's blocks in Text, in order
	Annotations []Annotation `json:"annotations"`      // by Start, the longer first
	Agreements  []Agreement  `json:"agreements"`       // by first mention
	Claims      []Claim      `json:"claims,omitempty"` // by Start
	Texts       []HeldText   `json:"texts,omitempty"`  // official texts that verdicts and clauses refer to
}

// Separator stands between two blocks in Report.Text.
const Separator = "\n\n"
