package main

import (
	"errors"
	"flag"
	"fmt"
	"io"
	"os"
	"regexp"
	"slices"
	"strings"
	"time"

	"pactlight/internal/annotation"
	"pactlight/internal/citation"
	"pactlight/internal/page"
	"pactlight/scripts/annotate/format"
	"pactlight/scripts/annotate/texts"
)

// call is a checked command line.
type call struct {
	format     string
	engineName string
	colour     bool
	width      int // of lines, in characters; 0: as long as they are
	style      citation.Style
	findings   bool // write nothing else
	texts      []annotation.OfficialText
	options    page.Options
	files      []string
}

// readingWidth is how wide a paragraph is for people, in characters.
const readingWidth = 88

// languageTag is the shape of a BCP 47 tag; whether the core reads that language is
// the core's business.
var languageTag = regexp.MustCompile(`^[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*$`)

// parse reads the command line. After an error the reader has been told.
func parse(arguments []string, s streams) (*call, error) {
	c := &call{style: citation.Styles[0]}
	flags, folder, colour := c.flags()
	flags.SetOutput(s.err)
	if err := flags.Parse(arguments); err != nil {
		return nil, err
	}
	c.files = flags.Args()
	if err := c.check(*colour); err != nil {
		fmt.Fprintln(s.err, "annotate:", err)
		usage(flags)
		return nil, err
	}
	if err := c.library(*folder); err != nil {
		fmt.Fprintln(s.err, "annotate:", err)
		return nil, err
	}
	c.findings = c.findings || c.format == "sarif"
	c.options.Body = c.format == "json" || c.format == "ndjson" // other programs want the running text
	c.colour = *colour == "always" || *colour == "auto" && os.Getenv("NO_COLOR") == "" && terminal(s.out)
	if terminal(s.out) {
		c.width = readingWidth
	}
	return c, nil
}

// flags are what may stand before the files; folder and colour are not of the call as
// they are given.
func (c *call) flags() (flags *flag.FlagSet, folder, colour *string) {
	flags = flag.NewFlagSet("annotate", flag.ContinueOnError)
	flags.Usage = func() { usage(flags) }
	flags.StringVar(&c.format, "format", format.Names[0], strings.Join(format.Names, "|"))
	flags.StringVar(&c.engineName, "engine", engineWasm, engineWasm+"|"+engineNative)
	flags.StringVar(&c.options.Language, "lang", "", "language of the articles, such as nl; without it, it is detected")
	flags.StringVar(&c.options.Date, "date", "", "date of publication, such as 2024-06-20; without it, what the page says")
	flags.Func("cite", "oscola|bluebook|leidraad|apa: how markdown and csv cite (default oscola)", c.cite)
	folder = flags.String("texts", "", "folder of official texts to compare quotes with: text packs in JSON, pages in HTML or plain text")
	flags.BoolVar(&c.findings, "check", false, "print only what speaks against the article, as file:line:column: rule: message; the exit status is 3 if there is any")
	colour = flags.String("color", "auto", "auto|always|never: colours in the text format")
	return flags, folder, colour
}

// library reads the official texts in a folder; without one there are none.
func (c *call) library(folder string) (err error) {
	if folder == "" {
		return nil
	}
	if c.texts, err = texts.Load(folder); err != nil {
		return fmt.Errorf("texts: %w", err)
	}
	c.options.Library = libraryVersion
	return nil
}

// cite takes the name of a style.
func (c *call) cite(name string) error {
	if c.style = citation.Style(name); !c.style.Known() {
		return errors.New("no such style")
	}
	return nil
}

func (c *call) check(colour string) error {
	switch {
	case len(c.files) == 0:
		return errors.New("no file is named")
	case !slices.Contains(format.Names, c.format):
		return fmt.Errorf("unknown format %q", c.format)
	case c.engineName != engineWasm && c.engineName != engineNative:
		return fmt.Errorf("unknown engine %q", c.engineName)
	case c.findings && c.format != "text" && c.format != "sarif":
		return fmt.Errorf("-check writes text or sarif, not %s", c.format)
	case !slices.Contains([]string{"auto", "always", "never"}, colour):
		return fmt.Errorf("unknown choice of colours %q", colour)
	case c.options.Language != "" && !languageTag.MatchString(c.options.Language):
		return fmt.Errorf("%q is no language tag", c.options.Language)
	}
	if c.options.Date == "" {
		return nil
	}
	if _, err := time.Parse(time.DateOnly, c.options.Date); err != nil {
		return fmt.Errorf("%q is no date such as 2024-06-20", c.options.Date)
	}
	return nil
}

func usage(flags *flag.FlagSet) {
	fmt.Fprintln(flags.Output(), "usage: annotate [options] FILE… | -\n\nFILE is HTML or, named .txt, plain text; either may be gzipped (.gz).")
	flags.PrintDefaults()
}

// terminal tells whether a person is likely to be looking at what is written to w.
func terminal(w io.Writer) bool {
	file, ok := w.(*os.File)
	if !ok {
		return false
	}
	info, err := file.Stat()
	return err == nil && info.Mode()&os.ModeCharDevice != 0
}
