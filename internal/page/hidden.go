package page

import "strings"

// unread are the names of classes by which pages call what only screen readers read,
// and those of code editors, which are no editable elements.
var unread = set(`sr-only visually-hidden visuallyhidden screen-reader-text screen-reader-only screen-reader screenreader-only
	screenreader-text screenreader u-visually-hidden u-visuallyhidden is-visually-hidden govuk-visually-hidden a11y-hidden a11y-only
	element-invisible hide-visually hidden-visually accessibly-hidden assistive-text codemirror cm-editor monaco-editor ace_editor`)

// isUnread says whether one of the names in a class attribute is in unread.
func isUnread(class string) bool {
	for name := range strings.FieldsSeq(class) {
		if unread()[strings.ToLower(name)] {
			return true
		}
	}
	return false
}

func editable(attr func(name string) (string, bool)) bool {
	if v, ok := attr("contenteditable"); ok && !strings.EqualFold(v, "false") {
		return true
	}
	role, _ := attr("role")
	return role == "textbox" || role == "searchbox"
}

func hidden(attr func(name string) (string, bool)) bool {
	if v, ok := attr("hidden"); ok && !strings.EqualFold(v, "until-found") {
		return true
	}
	style, ok := attr("style")
	return ok && hides(style)
}

// hides says whether a style attribute takes its element off the page or out of sight.
func hides(style string) bool {
	for _, declaration := range strings.Split(style, ";") {
		property, value, _ := strings.Cut(declaration, ":")
		if hiddenBy(strings.ToLower(strings.TrimSpace(property)), strings.ToLower(strings.TrimSpace(value))) {
			return true
		}
	}
	return false
}

// hiddenBy looks at how a value begins, whatever follows it.
func hiddenBy(property, value string) bool {
	switch property {
	case "display":
		return strings.HasPrefix(value, "none")
	case "visibility":
		return strings.HasPrefix(value, "hidden") || strings.HasPrefix(value, "collapse")
	case "clip":
		return strings.HasPrefix(value, "rect(0") || strings.HasPrefix(value, "rect(1px")
	case "clip-path":
		return strings.HasPrefix(value, "inset(50%") || strings.HasPrefix(value, "inset(100%")
	case "left", "top", "text-indent":
		return farOff(value)
	}
	return false
}

// farOff says whether a length is below nought by 900 or more.
func farOff(value string) bool {
	rest, ok := strings.CutPrefix(value, "-")
	return ok && len(rest) > 3 && digit(rest[0]) && digit(rest[1]) && digit(rest[2]) && (rest[0] == '9' || digit(rest[3]))
}

func digit(c byte) bool { return '0' <= c && c <= '9' }
