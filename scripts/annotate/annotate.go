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
	document format.Document
	err      error
}

// annotate analyses the files of c side by side and writes the reports in the order
// of the files. An error of one file is told and counted; the error that it returns
// itself is of the output, which ends the run.
func annotate(ctx context.Context, c *call, e engine, w format.Writer, s streams) (failed int, err error) {
	meter := newProgress(s.err, len(c.files))
	defer meter.clear()
	one := func(file string) outcome {
		document, err := analyse(ctx, c, e, file, s)
		return outcome{document, err}
	}
	for o := range inOrder(c.files, runtime.GOMAXPROCS(0), one) {
		meter.clear()
		switch {
		case o.err != nil:
			failed++
			fmt.Fprintf(s.err, "annotate: %s: %v\n", o.document.File, o.err)
		default:
			if err := w.Write(o.document); err != nil {
				return failed, err
			}
		}
		meter.step(o.document.File)
	}
	return failed, w.Close()
}

func analyse(ctx context.Context, c *call, e engine, file string, s streams) (format.Document, error) {
	d := format.Document{File: file}
	in, err := input.Read(file, s.in)
	if err != nil {
		return d, err
	}
	d.Source, d.Plain = in.Source, in.Page.Plain
	d.Report, err = e.analyse(ctx, page.Request{Version: annotation.Version, Page: *in.Page, Options: c.options})
	return d, err
}
