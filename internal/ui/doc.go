// Package ui is the folder of the pages that the reader sees: the panel beside a
// mark and the popup of the toolbar. It holds no code itself. From the bottom up:
//
//	facts    what the pages say, worked out of the report; runs anywhere
//	webapi   the door to the browser; nothing else touches a JavaScript value
//	markup   elements with text in them
//	card     what the panel shows of one subject
//	panel, popup
//	         the pages: they talk to the worker and react to the reader
package ui
