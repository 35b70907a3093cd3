# Everything that is built goes to .build. `make help` lists what there is.

BUILD    := .build
NPX      := cd extension && npx --no-install
CHECK    := $(BUILD)/staticcheck
JS       := GOOS=js GOARCH=wasm
WASI     := GOOS=wasip1 GOARCH=wasm
JSCODE   := ./wasm/pages ./internal/ui/...
WASICODE := ./wasm/core ./scripts/bench/empty

.DEFAULT_GOAL := help
.PHONY: help run build package generate setup test test-go test-browsers bench fuzz check

help: ## show this list
	@grep -hE '^[a-z-]+:.*## ' $(MAKEFILE_LIST) | awk -F ':.*## ' '{ printf "  make %-14s %s\n", $$1, $$2 }'

run: build ## annotate the sample article, then open a browser with the extension (needs Go alone)
	go run ./scripts/run

build: ## build the core, the pages' program and the extension's folder
	go run ./scripts/build

package: ## pack the extension for both stores
	go run ./scripts/package

generate: ## compile the catalogue and whatever else is made from files
	go generate ./...

setup: ## install what the tests need beside Go and Node
	go run ./scripts/setup

test: setup build test-go test-browsers ## run all tests

test-go: build ## run the tests of the Go packages
	go test ./...
	$(JS) go vet $(JSCODE)

# One file at a time: each has a browser of its own, and what waits for a pointer waits in real time.
test-browsers: setup build ## run the tests in Chromium and Firefox
	node --test --test-concurrency=1 --test-timeout=180000 extension/test/*.test.mjs

PAGES :=
bench: setup package ## measure against the neighbours, on PAGES (HTML files or folders), the measuring data or the sample article
	@go run ./scripts/bench $(PAGES)

FUZZTIME := 20s
fuzz: ## run every fuzz test for FUZZTIME each
	@grep -rl --include='*_test.go' '^func Fuzz' internal wasm scripts | while read -r file; do \
	  grep -oE '^func Fuzz[A-Za-z0-9_]+' "$$file" | sed 's/^func //' | while read -r name; do \
	    echo "$$name in $$file"; \
	    go test -run '^$$' -fuzz "^$$name\$$" -fuzztime $(FUZZTIME) "./$$(dirname "$$file")" || exit 1; \
	  done || exit 1; \
	done

# The linter is built for this machine first: under GOOS=js, `go tool` would build it for js.
$(CHECK): go.mod go.sum
	go build -o $@ honnef.co/go/tools/cmd/staticcheck

# What a check may have rewritten shows as a difference between the tree before and after it.
STATE := git status --porcelain && git diff

check: setup package $(CHECK) ## check formatting, types and lints; fails if that changes the tree
	@($(STATE)) > $(BUILD)/tree-before
	go generate ./...
	@unformatted=$$(gofmt -l internal scripts wasm); test -z "$$unformatted" || { echo "run gofmt on $$unformatted"; exit 1; }
	go mod tidy -diff
	go vet ./...
	$(JS) go vet $(JSCODE)
	$(WASI) go vet $(WASICODE)
	$(CHECK) ./...
	$(JS) $(CHECK) $(JSCODE)
	$(WASI) $(CHECK) -checks inherit,-U1000 $(WASICODE) # functions that are exported to the host look unused
	$(NPX) tsc --noEmit
	$(NPX) web-ext lint --warnings-as-errors --source-dir ../$(BUILD)/pactlight-firefox.zip
	@($(STATE)) > $(BUILD)/tree-after
	@diff $(BUILD)/tree-before $(BUILD)/tree-after || { echo 'the check changed the tree'; exit 1; }
