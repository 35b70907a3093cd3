package internal_test

import (
	"io/fs"
	"os"
	"path/filepath"
	"regexp"
	"strings"
	"testing"
)

// sinks turn text into markup or code, or send it away. None may stand in what the
// extension ships: text from a page stays text, and nothing leaves the machine.
var sinks = []*regexp.Regexp{
	regexp.MustCompile(`\b(inner|outer)HTML\b`),
	regexp.MustCompile(`\b[iI]nsertAdjacentHTML\b`),
	regexp.MustCompile(`\bsetHTML(Unsafe)?\b`),
	regexp.MustCompile(`\bcreateContextualFragment\b`),
	regexp.MustCompile(`\bdocument\.write(ln)?\b`),
	regexp.MustCompile(`\bDOMParser\b`),
	regexp.MustCompile(`\beval\s*\(`),
	regexp.MustCompile(`\bnew\s+Function\b`),
	regexp.MustCompile("\\bset(Timeout|Interval)\\s*\\(\\s*[\"'`]"),
	regexp.MustCompile(`\b(window|parent|top)\??\.postMessage\b`),
	regexp.MustCompile(`\b(XMLHttpRequest|WebSocket|EventSource|sendBeacon|RTCPeerConnection)\b`),
	regexp.MustCompile("\\bfetch\\s*\\(\\s*[\"'`]\\s*(https?:|//)"),
	regexp.MustCompile(`\bimport\s*\(\s*["'` + "`" + `]\s*(https?:|//)`),
	regexp.MustCompile(`"net/http"`),
}

// exempt are the sinks that one file may use. What reads a file of HTML asks for nothing
// but that file, by an address that the browser made for it.
var exempt = map[string]string{"extension/src/htmlfile.ts": "XMLHttpRequest"}

// shipped are the sources of what runs in a browser.
var shipped = []string{"extension/src", "extension/pages", "internal/ui", "wasm"}

func TestNoSinks(t *testing.T) {
	files := 0
	for _, folder := range shipped {
		err := filepath.WalkDir(filepath.Join(top, folder), func(name string, entry fs.DirEntry, err error) error {
			if err != nil || !source(name) {
				return err
			}
			files++
			text, err := os.ReadFile(name)
			for _, found := range sinksIn(string(text)) {
				if exempt[filepath.ToSlash(strings.TrimPrefix(name, top+"/"))] != found {
					t.Errorf("%s: %s", name, found)
				}
			}
			return err
		})
		if err != nil {
			t.Fatal(err)
		}
	}
	if files < 10 {
		t.Errorf("only %d files were looked at", files)
	}
}

// source tells whether a file is code that ships; tests name the sinks they look for.
func source(name string) bool {
	if strings.HasSuffix(name, "_test.go") {
		return false
	}
	switch filepath.Ext(name) {
	case ".ts", ".js", ".html", ".go":
		return true
	}
	return false
}

// sinksIn gives the sinks that text holds outside of comments.
func sinksIn(text string) []string {
	var found []string
	for _, sink := range sinks {
		if match := sink.FindString(withoutComments(text)); match != "" {
			found = append(found, match)
		}
	}
	return found
}

var comments = regexp.MustCompile(`(?s)/\*.*?\*/|(?m)(^|\s)//[^\n]*`)

func withoutComments(text string) string { return comments.ReplaceAllString(text, "") }

// The patterns find what they are for and leave what they are not for.
func TestSinkPatterns(t *testing.T) {
	bad := []string{
		`a.innerHTML = b`, `js.Set("outerHTML", x)`, `a.insertAdjacentHTML("x", y)`, `document.write(a)`,
		`eval(a)`, `new Function(a)`, `setTimeout("a()", 1)`, "setInterval(`a`, 1)", `window.postMessage(a)`,
		`parent.postMessage(a)`, `fetch("https://a.example")`, "fetch(`//a`)", `new XMLHttpRequest()`, `import "net/http"`,
	}
	for _, text := range bad {
		if len(sinksIn(text)) == 0 {
			t.Errorf("%s: not found", text)
		}
	}
	good := []string{
		`a.textContent = b`, `setTimeout(() => a(), 1)`, `fetch(runtime.getURL("core.wasm"))`, `evaluate(a)`,
		`port.postMessage(a)`, "// no innerHTML here\n", `/* eval( */`, `"http://www.w3.org/2000/svg"`,
	}
	for _, text := range good {
		if found := sinksIn(text); len(found) > 0 {
			t.Errorf("%s: found %q", text, found)
		}
	}
}
