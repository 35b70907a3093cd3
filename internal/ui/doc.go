// Package ui is the folder of the pages that the reader sees. It holds no code itself, but
// the tests of what all of them share. From the bottom up:
//
//	webapi   the door to the browser; nothing else touches a JavaScript value
//	markup   elements with text in them
//	card     what the panel shows of one subject
//	reading  what was understood of official texts, before they are kept
//	panel, popup, overview, options
//	         the pages: they talk to the worker and react to the reader
package ui
