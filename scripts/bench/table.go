package main

import (
	"errors"
	"fmt"
	"io"
	"io/fs"
	"os"
	"path/filepath"
	"slices"

	"pactlight/scripts/build/artefact"
)

// row is one line of the table.
type row struct{ what, measured, against, ratio, budget string }

type rows []row

func (r rows) print(w io.Writer) error {
	const format = "%-34s %18s  %-34s %9s  %s\n"
	_, err := fmt.Fprintf(w, format, "what", "measured", "against", "ratio", "budget")
	for _, row := range r {
		if err == nil {
			_, err = fmt.Fprintf(w, format, row.what, row.measured, row.against, row.ratio, row.budget)
		}
	}
	return err
}

// table puts everything side by side.
func table(h hosts, b *browserTimes, sizes rows, a *articles) rows {
	browser := row{what: "browser", measured: b.Browser, against: fmt.Sprintf("%d pages in it", len(b.Pages))}
	return slices.Concat(pageRows(b), coreRows(h, b, a), sizes, rows{browser})
}

// pageRows are what a reader waits for.
func pageRows(b *browserTimes) rows {
	total, main := func(p pageTimes) []float64 { return p.Total }, func(p pageTimes) []float64 { return p.Main }
	parse := "Readability.parse() " + milliseconds(b.all(func(p pageTimes) []float64 { return p.Readability }))
	list := rows{
		{"page to marks", milliseconds(b.all(total)), parse, times(median(b.ratios(total))), "≤ 1.0"},
		{"  of that, main thread", milliseconds(b.all(main)), parse, times(median(b.ratios(main))), "≤ 0.25"},
		{"a page that is no article", fmt.Sprintf("%.1f ms", median(b.NoArticle)), "main thread", "", "≤ 1 ms"},
		{"most layout shift by marks", fmt.Sprintf("%.4f", b.mostShift()), fmt.Sprintf("%d pages", len(b.Pages)), "", "0"},
		opening("click to panel, first", b.PanelFirst, "≤ 300 ms"),
		opening("click to panel, later", b.PanelWarm, "≤ 150 ms"),
		opening("popup's page", b.Popup, "≤ 150 ms"),
		opening("press to popup, window and driver", b.PopupPress, ""),
	}
	for _, s := range b.Sizes {
		list = append(list, row{fmt.Sprintf("main thread, %d elements", s.Elements), milliseconds(s.Main), "longest task " + longest(s.Longest), "", "≤ 50 ms"})
	}
	return list
}

// coreRows are the core in its hosts, and what else reads text in a browser.
func coreRows(h hosts, b *browserTimes, a *articles) rows {
	native, wazero := speed(a.size(), h.native), speed(a.size(), h.wazero)
	worker, wink := speed(a.size(), b.Core), speed(a.size(), b.Wink)
	compromise := speed(size(a.few()), b.Compromise)
	core, empty := median(b.ColdCore), median(b.ColdEmpty)
	first, last := b.Memory[0], b.Memory[len(b.Memory)-1]
	return rows{
		{"core, native", rate(native), "", "", ""},
		{"core, wazero", rate(wazero), "core, native", times(wazero / native), "≥ 0.4"},
		{"core, worker", rate(worker), "core, native", times(worker / native), ""},
		{"", "", "wink-nlp readDoc " + rate(wink), times(worker / wink), "≥ 8"},
		{"", "", "compromise " + rate(compromise), times(worker / compromise), "≥ 100"},
		{"cold start of the core, worker", fmt.Sprintf("%.1f ms", core), fmt.Sprintf("empty reactor %.1f ms", empty), times(core / empty), "≤ 2"},
		{fmt.Sprintf("core's memory, %d00 articles", len(b.Memory)), megabytes(last), "after 100 articles " + megabytes(first), times(last / first), "≤ 48 MB, flat"},
	}
}

// measureSizes gives the sizes of what is shipped.
func measureSizes(tree artefact.Tree) (rows, error) {
	var list rows
	for _, name := range []string{"content.js", "worker.js", artefact.Core.Name, artefact.Pages.Name} {
		info, err := os.Stat(filepath.Join(tree.Built("extension"), name))
		if err != nil {
			return nil, err
		}
		list = append(list, row{what: name, measured: megabytes(float64(info.Size()))})
	}
	packed, err := os.Stat(tree.Built("pactlight-chrome.zip"))
	if errors.Is(err, fs.ErrNotExist) {
		return append(list, row{what: "package", measured: "not packed", budget: "≤ 3 MB"}), nil
	}
	if err != nil {
		return nil, err
	}
	return append(list, row{what: "package", measured: megabytes(float64(packed.Size())), budget: "≤ 3 MB"}), nil
}

// ratios gives for each page the ratio of the medians of one of its times and of
// Readability's.
func (b *browserTimes) ratios(of func(pageTimes) []float64) []float64 {
	var list []float64
	for _, p := range b.Pages {
		list = append(list, median(of(p))/median(p.Readability))
	}
	return list
}

// all gives the median of each page.
func (b *browserTimes) all(of func(pageTimes) []float64) []float64 {
	var list []float64
	for _, p := range b.Pages {
		list = append(list, median(of(p)))
	}
	return list
}

// mostShift is that of the page whose layout marks shift most.
func (b *browserTimes) mostShift() float64 {
	most := 0.0
	for _, p := range b.Pages {
		most = max(most, p.Shift)
	}
	return most
}

// opening tells how long openings take, at the 95th percentile.
func opening(what string, milliseconds []float64, budget string) row {
	if len(milliseconds) == 0 {
		return row{what: what, measured: "not measured", budget: budget}
	}
	return row{what, fmt.Sprintf("p95 %.0f ms", percentile(milliseconds, 95)), fmt.Sprintf("median %.0f ms of %d", median(milliseconds), len(milliseconds)), "", budget}
}

// percentile is the least of the values that so many per cent of them do not exceed.
func percentile(values []float64, percent int) float64 {
	sorted := slices.Sorted(slices.Values(values))
	return sorted[(len(sorted)*percent+99)/100-1]
}

func median(values []float64) float64 {
	sorted := slices.Sorted(slices.Values(values))
	middle := len(sorted) / 2
	if len(sorted)%2 == 1 {
		return sorted[middle]
	}
	return (sorted[middle-1] + sorted[middle]) / 2
}

// speed is in MB a second.
func speed(bytes int, milliseconds []float64) float64 {
	return float64(bytes) / 1e3 / median(milliseconds)
}

// longest says how long the longest task took; the browser tells only of those over 50 ms.
func longest(milliseconds float64) string {
	if milliseconds == 0 {
		return "under 50 ms"
	}
	return fmt.Sprintf("%.0f ms", milliseconds)
}

func rate(mb float64) string               { return fmt.Sprintf("%.2f MB/s", mb) }
func times(ratio float64) string           { return fmt.Sprintf("%.2f", ratio) }
func milliseconds(values []float64) string { return fmt.Sprintf("%.1f ms", median(values)) }
func megabytes(bytes float64) string       { return fmt.Sprintf("%.2f MB", bytes/1e6) }
