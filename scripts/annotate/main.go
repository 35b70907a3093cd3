// Command annotate is the headless runner: it reads articles, HTML or plain text,
// and writes what the core finds in them.
//
//	go run ./scripts/annotate [-texts FOLDER] [-check] [-format text|json|ndjson|w3c|html|markdown|csv|sarif] [-cite oscola|bluebook|leidraad|apa]
//		[-engine wasm|native] [-lang nl] [-date 2024-06-20] [-color auto|always|never] FILE… | -
//
// The exit status is 1 if a file could not be read, 2 after a wrong call, and 3 if
// -check has something to tell.
package main

import (
	"context"
	"fmt"
	"io"
	"os"
	"os/signal"

	"pactlight/scripts/annotate/format"
)

const (
	exitFailed = 1 // for at least one file
	exitUsage  = 2
	exitFound  = 3 // -check found something
)

func main() {
	ctx, stop := signal.NotifyContext(context.Background(), os.Interrupt)
	defer stop()
	os.Exit(run(ctx, os.Args[1:], streams{os.Stdin, os.Stdout, os.Stderr}))
}

// streams are what the command talks over.
type streams struct {
	in       io.Reader
	out, err io.Writer
}

// run gives the exit status.
func run(ctx context.Context, arguments []string, s streams) int {
	call, err := parse(arguments, s)
	if err != nil {
		return exitUsage // parse has said why
	}
	engine, err := call.engine(ctx, s.err)
	if err != nil {
		fmt.Fprintln(s.err, "annotate:", err)
		return exitFailed
	}
	defer engine.close()
	writer := call.writer(s.out)
	failed, err := annotate(ctx, call, engine, writer, s)
	if err != nil {
		fmt.Fprintln(s.err, "annotate:", err)
		return exitFailed
	}
	if failed > 0 {
		return exitFailed
	}
	if checker, ok := writer.(format.Checker); ok && checker.Findings() > 0 {
		return exitFound
	}
	return 0
}

// writer makes the writer that the call asks for.
func (c *call) writer(w io.Writer) format.Writer {
	if c.findings {
		return format.NewCheck(c.format, w)
	}
	return format.New(c.format, w, format.Options{Several: len(c.files) > 1, Colour: c.colour, Width: c.width, Style: c.style})
}
