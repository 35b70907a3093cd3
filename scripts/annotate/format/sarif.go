package format

import (
	"fmt"
	"io"
	"net/url"
	"path/filepath"
	"slices"

	"pactlight/scripts/annotate/check"
)

// The parts of the Static Analysis Results Interchange Format 2.1.0 that are used.
type (
	sarifLog struct {
		Schema  string     `json:"$schema"`
		Version string     `json:"version"`
		Runs    []sarifRun `json:"runs"`
	}
	sarifRun struct {
		Tool       sarifTool     `json:"tool"`
		ColumnKind string        `json:"columnKind"`
		Results    []sarifResult `json:"results"`
	}
	sarifTool struct {
		Driver sarifDriver `json:"driver"`
	}
	sarifDriver struct {
		Name  string      `json:"name"`
		Rules []sarifRule `json:"rules"`
	}
	sarifRule struct {
		ID               string    `json:"id"`
		ShortDescription sarifText `json:"shortDescription"`
	}
	sarifText struct {
		Text string `json:"text"`
	}
	sarifResult struct {
		RuleID    string          `json:"ruleId"`
		RuleIndex int             `json:"ruleIndex"`
		Level     string          `json:"level"`
		Message   sarifText       `json:"message"`
		Locations []sarifLocation `json:"locations"`
	}
	sarifLocation struct {
		Physical sarifPhysical `json:"physicalLocation"`
	}
	sarifPhysical struct {
		Artifact sarifArtifact `json:"artifactLocation"`
		Region   sarifRegion   `json:"region"`
	}
	sarifArtifact struct {
		URI string `json:"uri"`
	}
	sarifRegion struct {
		StartLine   int       `json:"startLine"`
		StartColumn int       `json:"startColumn"`
		EndLine     int       `json:"endLine"`
		EndColumn   int       `json:"endColumn"`
		Snippet     sarifText `json:"snippet"`
	}
)

// sarifWriter gathers the findings of all documents into one run.
type sarifWriter struct {
	w       io.Writer
	results []sarifResult
}

func (s *sarifWriter) Write(d Document) error {
	places := check.NewPlaces(d.Report, d.Source, d.Plain)
	text := []rune(d.Report.Text)
	for _, f := range check.Find(d.Report) {
		from, to := places.At(f.Start, false), places.At(f.End, true)
		rule := slices.IndexFunc(check.Rules, func(r check.Rule) bool { return r.ID == f.Rule })
		region := sarifRegion{from.Line, from.Column, to.Line, to.Column, sarifText{string(text[f.Start:f.End])}}
		s.results = append(s.results, sarifResult{
			RuleID: f.Rule, RuleIndex: rule, Level: "warning", Message: sarifText{f.Message},
			Locations: []sarifLocation{{sarifPhysical{sarifArtifact{address(d.File)}, region}}},
		})
	}
	return nil
}

func (s *sarifWriter) Findings() int { return len(s.results) }

func (s *sarifWriter) Close() error {
	run := sarifRun{Tool: sarifTool{sarifDriver{Name: "Pactlight"}}, ColumnKind: "unicodeCodePoints", Results: s.results}
	if run.Results == nil {
		run.Results = []sarifResult{}
	}
	for _, r := range check.Rules {
		run.Tool.Driver.Rules = append(run.Tool.Driver.Rules, sarifRule{r.ID, sarifText{r.Text}})
	}
	log := sarifLog{Schema: "https://json.schemastore.org/sarif-2.1.0.json", Version: "2.1.0", Runs: []sarifRun{run}}
	text, err := marshal(log, "", "  ")
	if err != nil {
		return err
	}
	_, err = fmt.Fprintf(s.w, "%s\n", text)
	return err
}

// address is the name of a file as a URI: relative where the name is.
func address(file string) string {
	u := url.URL{Path: filepath.ToSlash(file)}
	if filepath.IsAbs(file) {
		u.Scheme = "file"
	}
	return u.String()
}
