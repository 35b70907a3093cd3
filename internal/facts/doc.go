// Package facts works out of a report what the pages say: which sentences speak
// of an agreement, whether it was in force, where else to look. It knows neither
// the browser nor a language.
package facts
