//go:build js

package webapi

import "syscall/js"

// OnTab calls do whenever another tab comes in front or what is found in a tab may have
// changed. It is never too often: what follows is asked for, not told.
func OnTab(do func()) {
	tabs := api.Get("tabs")
	hear(tabs.Get("onActivated"), func([]js.Value) { do() })
	hear(tabs.Get("onUpdated"), func(args []js.Value) {
		if len(args) > 1 && text(args[1], "status") != "" {
			do()
		}
	})
	hear(api.Get("runtime").Get("onMessage"), func(args []js.Value) {
		if len(args) > 1 && text(args[0], "type") == "tab/changed" && text(args[1], "id") == text(api.Get("runtime"), "id") {
			do()
		}
	})
}

// hear adds a listener that stays as long as the page.
func hear(event js.Value, do func(args []js.Value)) {
	call(event, "addListener", js.FuncOf(func(_ js.Value, args []js.Value) any {
		do(args)
		return nil
	}))
}

// OpenOptions opens the options page.
func OpenOptions() { call(api.Get("runtime"), "openOptionsPage") }

// OpenOverview shows the overview beside the page: in Chrome's side panel or Firefox's
// side bar, in a tab where the browser has neither. It must be called while the reader
// presses something.
func OpenOverview(tab Tab) {
	if bar := api.Get("sidebarAction"); bar.Truthy() {
		call(bar, "open")
		return
	}
	if side := api.Get("sidePanel"); side.Truthy() {
		if _, ok := call(side, "open", map[string]any{"tabId": int(tab)}); ok {
			return
		}
	}
	call(api.Get("tabs"), "create", map[string]any{"url": "overview.html"})
}
