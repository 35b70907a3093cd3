package page

import "pactlight/internal/annotation"

// Options are what a host may say of a page better than the page itself.
type Options struct {
	Language string `json:"language,omitempty"` // BCP 47; empty: detect it
	Date     string `json:"date,omitempty"`     // ISO 8601 date of publication; empty: as the page says
	Body     bool   `json:"body,omitempty"`     // report on the running text alone: no headline, no captions
	Library  string `json:"library,omitempty"`  // the version of the library to compare quotes with; empty: none
	NoText   bool   `json:"noText,omitempty"`   // leave the report's text empty: the host has the blocks that it is made of
}

// Request is what a host sends to the core. It asks for one thing:
//
//   - the report on a page. Where Options.Library is not what the core holds, it
//     refuses with annotation.ErrorStaleLibrary and the host gives the library first;
//   - with Read, what official texts the page holds, or the plain text in Text. Of the
//     options the language counts, and the date, which the texts get;
//   - with Pack, what official texts a JSON file holds (see package official);
//   - with Library, to hold other texts than before, or more;
//   - with Catalogue, which agreements the core knows.
type Request struct {
	Version int      `json:"version"` // annotation.Version
	Page    Page     `json:"page"`
	Options Options  `json:"options"`
	Read    bool     `json:"read,omitempty"`
	Text    string   `json:"text,omitempty"` // instead of a page
	Pack    string   `json:"pack,omitempty"` // the file's contents
	Library *Library `json:"library,omitempty"`

	Catalogue *Lookup `json:"catalogue,omitempty"`
}

// Lookup asks for the agreement whose official text stands at an address, or for all.
type Lookup struct {
	Address string `json:"address,omitempty"` // empty: all agreements
}

// Library is official texts that the core is to hold, until it is given another. It is
// not kept when the core's instance goes. Many texts can be given in several requests,
// each with the version that the library has with them.
type Library struct {
	Version string                    `json:"version"`       // the host's name for what is held then
	Add     bool                      `json:"add,omitempty"` // to what is held already
	Texts   []annotation.OfficialText `json:"texts"`
}
