package artefact

import (
	"errors"
	"path/filepath"
	"strings"

	"github.com/evanw/esbuild/pkg/api"
)

// entries are the scripts that the manifest and the pages name, with whatever they import bundled into
// them, and the style sheets.
var entries = []string{
	"extension/src/worker.ts", "extension/src/content.ts",
	"extension/src/tour.ts", "extension/src/keys.ts", "extension/src/htmlfile.ts",
	"extension/styles/*.css",
}

// bundle gives the scripts and the style sheets by their name in the extension's folder.
func bundle(t Tree) (map[string][]byte, error) {
	browsers, err := readManifest(t)
	if err != nil {
		return nil, err
	}
	result := api.Build(api.BuildOptions{
		AbsWorkingDir: string(t),
		EntryPoints:   entries,
		Outdir:        t.Built("extension"),
		Bundle:        true,
		Format:        api.FormatIIFE, // a content script cannot be a module
		Platform:      api.PlatformBrowser,
		// The oldest browsers that may install it.
		Engines: []api.Engine{
			{Name: api.EngineChrome, Version: browsers.Chrome},
			{Name: api.EngineFirefox, Version: browsers.Browser.Gecko.Oldest},
		},
		Charset:           api.CharsetUTF8,
		MinifyWhitespace:  true,
		MinifySyntax:      true,
		MinifyIdentifiers: true,
		LegalComments:     api.LegalCommentsInline,
		LogLevel:          api.LogLevelSilent,
	})
	if len(result.Errors) > 0 {
		lines := api.FormatMessages(result.Errors, api.FormatMessagesOptions{Kind: api.ErrorMessage})
		return nil, errors.New(strings.TrimSpace(strings.Join(lines, "")))
	}
	files := map[string][]byte{}
	for _, file := range result.OutputFiles {
		files[filepath.Base(file.Path)] = file.Contents
	}
	return files, nil
}
