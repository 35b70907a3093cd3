package page

// Options are what a host may say of a page better than the page itself.
type Options struct {
	Language string `json:"language,omitempty"` // BCP 47; empty: detect it
	Date     string `json:"date,omitempty"`     // ISO 8601 date of publication; empty: as the page says
	Body     bool   `json:"body,omitempty"`     // report on the running text alone: no headline, no captions
}

// Request is what a host sends to the core.
type Request struct {
	Version int     `json:"version"` // annotation.Version
	Page    Page    `json:"page"`
	Options Options `json:"options"`
}
