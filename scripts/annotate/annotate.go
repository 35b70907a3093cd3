package main

import (
	"context"
	"fmt"
	"runtime"

	"pactlight/internal/annotation"
	"pactlight/internal/page"
	"pactlight/scripts/annotate/format"
	"pactlight/scripts/annotate/input"
)

// outcome is what became of one file.
type outcome struct {
	file   string
	report *annotation.Report
	err    error
}

// annotate analyses the files of c side by side and writes the reports in the order
// of the files. An error of one file is told and counted; the error that it returns
// itself is of the output, which ends the run.
func annotate(ctx context.Context, c *call, e engine, w format.Writer, s streams) (failed int, err error) {
	meter := newProgress(s.err, len(c.files))
	defer meter.clear()
	one := func(file string) outcome {
		report, err := analyse(ctx, c, e, file, s)
		return outcome{file, report, err}
	}
	for o := range inOrder(c.files, runtime.GOMAXPROCS(0), one) {
		meter.clear()
		switch {
		case o.err != nil:
			failed++
			fmt.Fprintf(s.err, "annotate: %s: %v\n", o.file, o.err)
		default:
			if err := w.Write(format.Document{File: o.file, Report: o.report}); err != nil {
				return failed, err
			}
		}
		meter.step(o.file)
	}
	return failed, w.Close()
}

func analyse(ctx context.Context, c *call, e engine, file string, s streams) (*annotation.Report, error) {
	p, err := input.Read(file, s.in)
	if err != nil {
		return nil, err
	}
	return e.analyse(ctx, page.Request{Version: annotation.Version, Page: *p, Options: c.options})
}
