package annotation

// Version is the number of the protocol between the core and its hosts. A host
// sends it with every request and the core refuses any other.
const Version = 1

// ErrorCode says why the core refused a request.
type ErrorCode string

const (
	ErrorBadJSON      ErrorCode = "bad-json"      // the request is not the JSON it should be
	ErrorBadVersion   ErrorCode = "bad-version"   // written for another version of the core
	ErrorBadPage      ErrorCode = "bad-page"      // an index or offset is out of range
	ErrorTooLarge     ErrorCode = "too-large"     // over the size limit
	ErrorBadPack      ErrorCode = "bad-pack"      // a text pack that is no JSON, or holds no official text
	ErrorStaleLibrary ErrorCode = "stale-library" // not the library that the request is for is held
)

// Error is a refusal, as it crosses the border.
type Error struct {
	Code    ErrorCode `json:"code"`
	Message string    `json:"message"`
}

func (e *Error) Error() string { return string(e.Code) + ": " + e.Message }

// Reply is what the core answers: exactly one of Report, Reading, Held, Catalogue and Error is set.
type Reply struct {
	Version int      `json:"version"`
	Report  *Report  `json:"report,omitempty"`  // on a page
	Reading *Reading `json:"reading,omitempty"` // of an official page or a text pack
	Held    *Held    `json:"held,omitempty"`    // after texts were given
	Error   *Error   `json:"error,omitempty"`

	Catalogue *Catalogue `json:"catalogue,omitempty"` // what was looked up
}

// Catalogue lists agreements of the catalogue.
type Catalogue struct {
	Agreements []Listed `json:"agreements"` // by title
}

// Listed is an agreement of the catalogue, by what a reader tells it from others.
type Listed struct {
	ID    string `json:"id"`
	Title string `json:"title"`
	Year  int    `json:"year,omitempty"`
}
