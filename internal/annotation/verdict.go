package annotation

// Status is what comparing a quote with an official text comes to.
type Status string

const (
	StatusVerbatim   Status = "verbatim"                // word for word, as punctuated
	StatusOmissions  Status = "verbatim-with-omissions" // word for word but for marked omissions and insertions in brackets
	StatusTypography Status = "typography"              // the same words; case, punctuation or spelling marks differ
	StatusDiffers    Status = "differs"                 // other words: see Diff and Changes
	StatusElsewhere  Status = "elsewhere"               // the words stand in another article than the one named
	StatusNotFound   Status = "not-found"
	StatusLanguage   Status = "other-language" // held in another language: see Changes for what can be compared
	StatusNoText     Status = "no-text"        // nothing is held to compare with, or the quote is too short to tell
)

// The notes of a verdict.
const (
	NoteTooShort  = "too-short"       // of a few words, and not those of an article that is named
	NoteGoesOn    = "goes-on"         // the sentence of the text goes on behind the quote
	NoteBegins    = "begins-before"   // the sentence of the text begins before the quote
	NoteNegated   = "negation-before" // what stands right before the quoted words denies them
	NoteMoved     = "elsewhere"       // the words that differ stand in another article than the one named
	NoteNoArticle = "no-such-article" // the text held has no article of that number
	NoteUnplaced  = "no-article-told" // nothing was named that could be compared
)

// Verdict compares a quote with the official texts held. Where words of a text were
// found, Text and Part say which.
type Verdict struct {
	Status  Status   `json:"status"`
	Text    string   `json:"text,omitempty"`    // id of one of Report.Texts
	Part    string   `json:"part,omitempty"`    // key of one of its parts
	Article string   `json:"article,omitempty"` // where the words stand, with the paragraph where it is numbered: "4(2)"
	Spans   []Span   `json:"spans,omitempty"`   // the quoted words: code points of the part's text
	Diff    []Diff   `json:"diff,omitempty"`    // the quote beside the text, where they differ
	Changes []Change `json:"changes,omitempty"` // what matters most in Diff; of other-language what can be told
	Also    []Echo   `json:"also,omitempty"`    // other places that hold the same words
	Notes   []string `json:"notes,omitempty"`
}

// The operations of a Diff.
const (
	DiffSame    = "same"
	DiffChanged = "changed"
	DiffAdded   = "added"   // only the quote has it
	DiffOmitted = "omitted" // only the text has it
	DiffCut     = "cut"     // left out of the quote and marked so; Text is what stands there
)

// Diff is a run of words.
type Diff struct {
	Op    string `json:"op"`
	Quote string `json:"quote,omitempty"`
	Text  string `json:"text,omitempty"`
}

// The kinds of changes, the gravest first.
const (
	ChangeNegation = "negation"
	ChangeNumber   = "number"
	ChangeDate     = "date"
	ChangeModal    = "modal" // shall, may, should
	ChangeParty    = "party"
)

// Change is a difference that changes what a clause says. Quote or Text is empty where
// the words stand on one side only.
type Change struct {
	Kind  string `json:"kind"`
	Quote string `json:"quote,omitempty"`
	Text  string `json:"text,omitempty"`
}

// Echo is another place that holds the words of a quote.
type Echo struct {
	Text      string `json:"text"` // id of one of Report.Texts
	Agreement string `json:"agreement,omitempty"`
	Article   string `json:"article,omitempty"`
}

// HeldText is an official text that a report refers to, with the parts it refers to.
type HeldText struct {
	ID        string     `json:"id"`
	Agreement string     `json:"agreement,omitempty"`
	Title     string     `json:"title,omitempty"`
	Language  string     `json:"language,omitempty"`
	Source    string     `json:"source,omitempty"`
	Licence   string     `json:"licence,omitempty"`
	Date      string     `json:"date,omitempty"`
	Parts     []HeldPart `json:"parts,omitempty"`
}

// HeldPart is a part of a held text, whole.
type HeldPart struct {
	Key     string `json:"key"` // "4", "4bis", "preamble", "annex 1", "annex 1, 4"
	Heading string `json:"heading,omitempty"`
	Text    string `json:"text"` // its paragraphs, one a line
}
