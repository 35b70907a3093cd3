//go:build js

package webapi

import (
	"syscall/js"

	"pactlight/internal/annotation"
)

// Session is a panel that the worker has confirmed.
type Session struct {
	Report *annotation.Report
	Mark   int // the panel's first subject: an index into Report.Annotations
	id     string
}

// Hello trades the token of the panel's address for a session. Where the worker
// refuses it, ok is false and the panel must stay blank.
func Hello(token string, done func(s *Session, ok bool)) {
	send(map[string]any{"type": "panel/hello", "token": token}, func(reply js.Value, ok bool) {
		if !ok {
			done(nil, false)
			return
		}
		s := &Session{Report: object(reply, "report", readReport), Mark: integer(reply, "mark"), id: text(reply, "session")}
		known := s.Report != nil && s.Mark >= 0 && s.Mark < len(s.Report.Annotations)
		done(s, known)
	})
}

// Close asks the page to take the panel away.
func (s *Session) Close() { s.act("close", nil) }

// Jump scrolls the page to a mark.
func (s *Session) Jump(mark int) { s.act("jump", map[string]any{"mark": mark}) }

// Open makes a mark the panel's subject on the page's side too.
func (s *Session) Open(mark int) { s.act("open", map[string]any{"mark": mark}) }

// Hide tells that a mark is wrong: the page shows it no more and closes the panel.
func (s *Session) Hide(mark int) { s.act("hide", map[string]any{"mark": mark}) }

// Size tells the page how high the panel's contents are, in CSS pixels.
func (s *Session) Size(height int) { s.act("size", map[string]any{"height": height}) }

// act sends an act of the panel. Its reply says nothing: a page that is gone has
// no panel to tell of it.
func (s *Session) act(act string, more map[string]any) {
	message := messageOf("panel/act", more)
	message["session"], message["act"] = s.id, act
	send(message, func(js.Value, bool) {})
}
