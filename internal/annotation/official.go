package annotation

// OfficialText is the text of an agreement in one language, as the reader keeps it.
// A page or file that holds two languages gives two of them.
type OfficialText struct {
	ID        string `json:"id,omitempty"`        // what the host calls it; empty: what the core makes of agreement, title and language
	Agreement string `json:"agreement,omitempty"` // id in the catalogue; empty: not one of it
	Title     string `json:"title,omitempty"`
	Language  string `json:"language,omitempty"` // BCP 47; empty: not told
	Source    string `json:"source,omitempty"`   // address or name of where it comes from
	Licence   string `json:"licence,omitempty"`  // under which it may be passed on
	Date      string `json:"date,omitempty"`     // ISO 8601 date of this version, or of its reading
	Parts     []Part `json:"parts"`              // in the order of the text
}

// The kinds of a part. What a text is cited by is an article, or a section or
// paragraph in texts that have no articles.
const (
	PartPreamble  = "preamble"
	PartArticle   = "article"
	PartSection   = "section"
	PartParagraph = "paragraph"
	PartClosing   = "closing" // done at, in witness whereof
	PartAnnex     = "annex"
)

// Part is a part of an official text.
type Part struct {
	Kind       string      `json:"kind"`
	Number     string      `json:"number,omitempty"`  // "4", "4bis"; of an annex "1", "a"
	Within     string      `json:"within,omitempty"`  // the annex that an article belongs to: "annex 1"
	Heading    string      `json:"heading,omitempty"` // without the number
	Paragraphs []Paragraph `json:"paragraphs"`
}

// Paragraph is a paragraph of a part.
type Paragraph struct {
	Number string `json:"number,omitempty"` // "2", where it is numbered
	Text   string `json:"text"`             // as written, its number too
}

// Reading is what the core understood of an official page or of a text pack.
type Reading struct {
	Texts []OfficialText `json:"texts"`
	Notes []ReadingNote  `json:"notes,omitempty"`
}

// The codes of reading notes.
const (
	NoteNothing   = "nothing"   // no numbered part was found
	NoteGap       = "gap"       // Numbers are missing
	NoteDuplicate = "duplicate" // Numbers stand more than once; the longest of each was kept
	NoteEmpty     = "empty"     // Numbers have a heading and no text
	NotePreamble  = "preamble"  // no preamble was found
	NoteCount     = "count"     // Numbers: how many were read, how many the catalogue knows
	NoteLanguages = "languages" // the page holds several languages, a text was made of each
	NoteLanguage  = "language"  // the language was not told
)

// ReadingNote is a doubt about a reading, or what else a reader should know of it.
type ReadingNote struct {
	Code    string   `json:"code"`
	Text    int      `json:"text"` // index into Reading.Texts; 0 where there is none
	Numbers []string `json:"numbers,omitempty"`
}

// Held is what the core holds of official texts after a request to change them.
type Held struct {
	Library  string   `json:"library"`  // the version that the host gave
	Texts    int      `json:"texts"`    // how many there are
	Parts    int      `json:"parts"`    // articles, preambles, annexes of all of them
	Bytes    int      `json:"bytes"`    // of their text; an instance needs about twice as much for them
	Accepted []string `json:"accepted"` // the ids of those in this request, in its order
}
