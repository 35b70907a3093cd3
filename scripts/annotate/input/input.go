// Package input reads what the runner is given: HTML or plain text, from a file or
// the standard input, gzipped or not.
package input

import (
	"bufio"
	"bytes"
	"compress/gzip"
	"io"
	"os"
	"strings"

	"pactlight/internal/htmlpage"
	"pactlight/internal/page"
)

// Standard is the name that stands for the standard input.
const Standard = "-"

// Input is what was read.
type Input struct {
	Page   *page.Page
	Source []byte // as it was read, unpacked
}

// Read reads the page in the file of that name; standard is the standard input.
func Read(name string, standard io.Reader) (*Input, error) {
	packed, read := standard, htmlpage.Read
	if name != Standard {
		file, err := os.Open(name)
		if err != nil {
			return nil, err
		}
		defer file.Close()
		packed = file
	}
	source, err := unzipped(packed)
	if err != nil {
		return nil, err
	}
	if name == Standard && !beginsWithTag(source) || name != Standard && plain(name) {
		read = htmlpage.ReadText
	}
	text, err := io.ReadAll(io.LimitReader(source, htmlpage.MaxSize+1))
	if err != nil {
		return nil, err
	}
	p, err := read(bytes.NewReader(text), htmlpage.Hints{})
	if err != nil {
		return nil, err
	}
	return &Input{p, text}, nil
}

// plain tells by its name whether a file is plain text.
func plain(name string) bool {
	return strings.HasSuffix(strings.TrimSuffix(strings.ToLower(name), ".gz"), ".txt")
}

// unzipped unpacks r if it is gzipped. It goes by the first two bytes and not by the
// name: servers and archives name gzipped pages either way.
func unzipped(r io.Reader) (*bufio.Reader, error) {
	source := bufio.NewReader(r)
	if magic, err := source.Peek(2); err != nil || !bytes.Equal(magic, []byte{0x1f, 0x8b}) {
		return source, nil // too short to be gzipped; reading tells of a true error again
	}
	unpacked, err := gzip.NewReader(source)
	if err != nil {
		return nil, err
	}
	return bufio.NewReader(unpacked), nil
}

// beginsWithTag tells whether the first thing that is no white space is a tag.
func beginsWithTag(source *bufio.Reader) bool {
	begin, _ := source.Peek(1 << 10) // shorter input gives what there is
	begin = bytes.TrimPrefix(begin, []byte("\uFEFF"))
	return bytes.HasPrefix(bytes.TrimSpace(begin), []byte("<"))
}
