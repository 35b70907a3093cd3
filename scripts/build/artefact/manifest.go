package artefact

import (
	"encoding/json"
	"fmt"
	"os"
)

// manifest is what the builds need to know of the extension's manifest.
type manifest struct {
	Chrome  string `json:"minimum_chrome_version"`
	Browser struct {
		Gecko struct {
			Oldest string `json:"strict_min_version"`
		} `json:"gecko"`
	} `json:"browser_specific_settings"`
}

// readManifest reads the manifest of the extension's sources.
func readManifest(t Tree) (manifest, error) {
	var m manifest
	text, err := os.ReadFile(t.Path("extension/manifest.json"))
	if err != nil {
		return m, err
	}
	if err := json.Unmarshal(text, &m); err != nil {
		return m, fmt.Errorf("extension/manifest.json: %w", err)
	}
	return m, nil
}
