// Command weigh fits the weights of the signs that tell whose words a quotation holds,
// anew after a sign or a rule has changed. It learns from the golden files and from
// folders of marked articles, and tells how well it does on articles held back.
//
//	go run ./scripts/weigh [-write] [FOLDER…]
//
// A folder holds articles, NAME.txt with paragraphs between blank lines, and beside each
// NAME.json: {"quotes": [{"text": "…", "occurrence": 0, "kind": "clause|speech|term"}]}.
package main

import (
	"flag"
	"fmt"
	"io"
	"os"
	"slices"
)

const weightsFile = "internal/clause/weights.txt"

func main() {
	write := flag.Bool("write", false, "write "+weightsFile+"; the weights in use decide what follows a quotation, so do it twice")
	flag.Parse()
	if err := run(flag.Args(), *write, os.Stdout); err != nil {
		fmt.Fprintln(os.Stderr, "weigh:", err)
		os.Exit(1)
	}
}

func run(folders []string, write bool, out io.Writer) error {
	goldens, err := readGoldens("internal/analysis/testdata")
	if err != nil {
		return err
	}
	var articles []article
	for _, folder := range folders {
		more, err := readMarked(folder)
		if err != nil {
			return err
		}
		articles = append(articles, more...)
	}
	if len(articles) > 0 {
		fmt.Fprintln(out, crossValidate(examples(goldens), articles))
	}
	learned := fit(examples(append(goldens, articles...)))
	if !write {
		return nil
	}
	old, err := os.ReadFile(weightsFile)
	if err != nil {
		return err
	}
	return os.WriteFile(weightsFile, []byte(learned.rewrite(string(old))), 0o644)
}

// folds is into how many parts the articles are dealt: each is judged by weights learned
// from the others.
const folds = 8

func crossValidate(always []example, articles []article) *confusion {
	judged := &confusion{}
	for fold := range folds {
		learn := slices.Clone(always)
		var held []example
		for i, a := range articles {
			if i%folds == fold {
				held = append(held, a.examples...)
			} else {
				learn = append(learn, a.examples...)
			}
		}
		m := fit(learn)
		for _, e := range held {
			judged.add(e.role, m.judge(e))
		}
	}
	return judged
}

func examples(articles []article) (out []example) {
	for _, a := range articles {
		out = append(out, a.examples...)
	}
	return out
}
