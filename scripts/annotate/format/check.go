package format

import (
	"fmt"
	"io"

	"pactlight/scripts/annotate/check"
)

// checkWriter writes a line for each finding: file:line:column: rule: message.
type checkWriter struct {
	w     io.Writer
	count int
}

func (c *checkWriter) Write(d Document) error {
	findings := check.Find(d.Report)
	c.count += len(findings)
	if len(findings) == 0 {
		return nil
	}
	places := check.NewPlaces(d.Report, d.Source, d.Plain)
	for _, f := range findings {
		at := places.At(f.Start, false)
		if _, err := fmt.Fprintf(c.w, "%s:%d:%d: %s: %s\n", d.File, at.Line, at.Column, f.Rule, f.Message); err != nil {
			return err
		}
	}
	return nil
}

func (c *checkWriter) Close() error  { return nil }
func (c *checkWriter) Findings() int { return c.count }
