package main

import (
	"context"
	"encoding/json"
	"errors"
	"os"
	"os/exec"
	"path/filepath"
	"strings"

	"github.com/evanw/esbuild/pkg/api"

	"pactlight/scripts/build/artefact"
)

// plan is what extension/test/bench/browser.mjs is told; paths are absolute.
type plan struct {
	Extension   string            `json:"extension"`
	Bundle      string            `json:"bundle"`      // of worker.mjs
	Empty       string            `json:"empty"`       // the empty reactor
	Readability string            `json:"readability"` // its script
	Pages       []string          `json:"pages"`
	Texts       []string          `json:"texts"`
	Few         []string          `json:"few"`
	Requests    []json.RawMessage `json:"requests"`
}

// browserTimes is what it answers: times in milliseconds, memory in bytes.
type browserTimes struct {
	Browser    string      `json:"browser"`
	Core       []float64   `json:"core"`
	Wink       []float64   `json:"wink"`
	Compromise []float64   `json:"compromise"`
	ColdCore   []float64   `json:"coldCore"`
	ColdEmpty  []float64   `json:"coldEmpty"`
	Memory     []float64   `json:"memory"`
	Pages      []pageTimes `json:"pages"`
	NoArticle  []float64   `json:"noArticle"` // of the main thread, on a page of links
	Sizes      []sizeTimes `json:"sizes"`
	PanelFirst []float64   `json:"panelFirst"` // from a click to the painted panel, in a browser just started
	PanelWarm  []float64   `json:"panelWarm"`
	Popup      []float64   `json:"popup"`      // of its page,
	PopupPress []float64   `json:"popupPress"` // and from the press of the button on
}

// sizeTimes are those of an article of so many elements: of the main thread, and the
// longest task of any kind meanwhile; 0: none over 50 ms.
type sizeTimes struct {
	Elements int       `json:"elements"`
	Main     []float64 `json:"main"`
	Longest  float64   `json:"longest"`
}

// pageTimes are those of one page: until its marks stand, of that the page's main
// thread, and of Readability.parse() in the same tab; and how far marks coming and going
// shift its layout, as the browser counts it.
type pageTimes struct {
	Total       []float64 `json:"total"`
	Main        []float64 `json:"main"`
	Readability []float64 `json:"readability"`
	Shift       float64   `json:"shift"`
}

func measureBrowser(ctx context.Context, tree artefact.Tree, a *articles) (*browserTimes, error) {
	p := plan{
		Extension:   tree.Built("extension"),
		Bundle:      tree.Built("bench/worker.js"),
		Empty:       tree.Built("bench/empty.wasm"),
		Readability: tree.Path("extension/node_modules/@mozilla/readability/Readability.js"),
		Pages:       a.some(), Texts: a.texts, Few: a.few(), Requests: a.requests,
	}
	if err := p.prepare(tree); err != nil {
		return nil, err
	}
	answer, err := p.carryOut(ctx, tree)
	if err != nil {
		return nil, err
	}
	var times browserTimes
	if err := json.Unmarshal(answer, &times); err != nil {
		return nil, err
	}
	if len(times.Pages) == 0 {
		return nil, errors.New("no page could be measured")
	}
	return &times, nil
}

// carryOut hands the plan to the script, and gives what that prints.
func (p plan) carryOut(ctx context.Context, tree artefact.Tree) ([]byte, error) {
	text, err := json.Marshal(p)
	if err != nil {
		return nil, err
	}
	file := tree.Built("bench/plan.json")
	if err := os.WriteFile(file, text, 0o644); err != nil {
		return nil, err
	}
	command := exec.CommandContext(ctx, "node", tree.Path("extension/test/bench/browser.mjs"), file)
	command.Stderr = os.Stderr
	return command.Output()
}

// prepare builds what only the bench needs.
func (p plan) prepare(tree artefact.Tree) error {
	empty := artefact.Program{Name: "bench/empty.wasm", Package: "scripts/bench/empty", System: "wasip1", Mode: "c-shared",
		Inputs: []string{"go.mod", "scripts/bench/empty"}, Linked: true}
	if err := empty.Build(tree, os.Stderr); err != nil {
		return err
	}
	result := api.Build(api.BuildOptions{
		AbsWorkingDir: string(tree),
		EntryPoints:   []string{"extension/test/bench/worker.mjs"},
		Outfile:       p.Bundle,
		Bundle:        true,
		Write:         true,
		Format:        api.FormatIIFE,
		Platform:      api.PlatformBrowser,
		LogLevel:      api.LogLevelSilent,
	})
	if len(result.Errors) > 0 {
		lines := api.FormatMessages(result.Errors, api.FormatMessagesOptions{Kind: api.ErrorMessage})
		return errors.New(filepath.Base(p.Bundle) + ": " + strings.Join(lines, ""))
	}
	return nil
}
