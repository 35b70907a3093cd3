package main

import (
	"bytes"
	"encoding/json"
	"fmt"
	"maps"
	"slices"
)

// store is where a package goes. The folder that browsers load while developing has
// one manifest for both; each store complains of the other browser's keys.
type store struct {
	name    string
	foreign []key
}

// key is a member of the manifest: of the top or, with inner, of an object or a list there.
type key struct{ outer, inner string }

var stores = []store{
	{"chrome", []key{{"browser_specific_settings", ""}, {"background", "scripts"}, {"sidebar_action", ""}}},
	{"firefox", []key{{"minimum_chrome_version", ""}, {"background", "service_worker"}, {"side_panel", ""}, {"permissions", "sidePanel"}}},
}

// adapt gives files with the manifest that the store expects.
func (s store) adapt(files map[string][]byte) (map[string][]byte, error) {
	const name = "manifest.json"
	var manifest map[string]any
	if err := json.Unmarshal(files[name], &manifest); err != nil {
		return nil, fmt.Errorf("%s: %w", name, err)
	}
	for _, k := range s.foreign {
		if err := k.remove(manifest); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
	var text bytes.Buffer
	encoder := json.NewEncoder(&text)
	encoder.SetEscapeHTML(false)
	encoder.SetIndent("", "  ")
	if err := encoder.Encode(manifest); err != nil {
		return nil, err
	}
	adapted := maps.Clone(files)
	adapted[name] = text.Bytes()
	return adapted, nil
}

// remove fails where there is nothing to remove: this list is then out of date.
func (k key) remove(manifest map[string]any) error {
	from, member := manifest, k.outer
	if list, ok := manifest[k.outer].([]any); ok {
		at := slices.Index(list, any(k.inner))
		if at < 0 {
			return fmt.Errorf("no %s in %s", k.inner, k.outer)
		}
		manifest[k.outer] = slices.Delete(list, at, at+1)
		return nil
	}
	if k.inner != "" {
		from, _ = manifest[k.outer].(map[string]any)
		member = k.inner
	}
	if _, ok := from[member]; !ok {
		return fmt.Errorf("no %s %s", k.outer, k.inner)
	}
	delete(from, member)
	return nil
}
