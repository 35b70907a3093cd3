package artefact

import (
	"errors"
	"path/filepath"
	"strings"

	"github.com/evanw/esbuild/pkg/api"
)

// engines are the oldest browsers that the extension runs in: the first that tell
// which highlights stand at a point, and the long-term release before them.
var engines = []api.Engine{
	{Name: api.EngineChrome, Version: "140"},
	{Name: api.EngineFirefox, Version: "140"},
}

// entries are the scripts that the manifest names; whatever they import is bundled
// into them.
var entries = []string{"extension/src/worker.ts", "extension/src/content.ts"}

// bundle gives the extension's scripts by their name in the extension's folder.
func bundle(t Tree) (map[string][]byte, error) {
	result := api.Build(api.BuildOptions{
		AbsWorkingDir:     string(t),
		EntryPoints:       entries,
		Outdir:            t.Built("extension"),
		Bundle:            true,
		Format:            api.FormatIIFE, // a content script cannot be a module
		Platform:          api.PlatformBrowser,
		Engines:           engines,
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
