package analysis

import (
	"strconv"

	"pactlight/internal/analysis/wire"
	"pactlight/internal/annotation"
	"pactlight/internal/official"
	"pactlight/internal/official/reading"
	"pactlight/internal/page"
)

// maxRequest is the largest request that is read, in bytes: 4 MB of text and room
// for its structure.
const maxRequest = 16 << 20

// Core answers the requests of one host. Between two of them it keeps the official
// texts that it was given, and nothing else. Its zero value is ready.
type Core struct {
	library *official.Library
}

// Serve answers one request for which nothing need be kept, see Core.Serve.
func Serve(room, request []byte) []byte { return new(Core).Serve(room, request) }

// Serve answers one request, both JSON: page.Request in, annotation.Reply out.
// It is the only place where either crosses the core's border. Whatever is wrong
// with the request comes back as the reply's error. The reply goes into room if that
// is large enough, else into one that the next call can be given.
func (c *Core) Serve(room, request []byte) []byte {
	reply := annotation.Reply{Version: annotation.Version}
	reply.Error = c.answer(request, &reply)
	return wire.WriteReply(room, &reply)
}

func (c *Core) answer(request []byte, reply *annotation.Reply) *annotation.Error {
	if len(request) > maxRequest {
		return refusal(annotation.ErrorTooLarge, strconv.Itoa(len(request))+" bytes, at most "+strconv.Itoa(maxRequest)+" are read")
	}
	r, err := wire.ReadRequest(request)
	if err != nil {
		return refusal(annotation.ErrorBadJSON, err.Error())
	}
	if r.Version != annotation.Version {
		return refusal(annotation.ErrorBadVersion, "request is of version "+strconv.Itoa(r.Version)+", the core of version "+strconv.Itoa(annotation.Version))
	}
	switch {
	case r.Library != nil:
		reply.Held = c.hold(r.Library)
	case r.Catalogue != nil:
		reply.Catalogue = lookUp(r.Catalogue)
	case r.Pack != "":
		reply.Reading, err = reading.ReadPack([]byte(r.Pack))
		if err != nil {
			return refusal(annotation.ErrorBadPack, err.Error())
		}
	default:
		return c.page(&r, reply)
	}
	return nil
}

// page answers a request about a page.
func (c *Core) page(r *page.Request, reply *annotation.Reply) *annotation.Error {
	if err := r.Page.Check(); err != nil {
		return refusal(annotation.ErrorBadPage, err.Error())
	}
	if r.Read && r.Text != "" {
		r.Page = *page.FromText(r.Text)
	}
	if r.Read {
		reply.Reading = reading.Read(&r.Page, r.Options)
		return nil
	}
	library := c.library
	if r.Options.Library == "" {
		library = nil
	} else if held := library.Version(); held != r.Options.Library {
		return refusal(annotation.ErrorStaleLibrary, "library "+strconv.Quote(held)+" is held, not "+strconv.Quote(r.Options.Library))
	}
	reply.Report = AnalyseWith(&r.Page, r.Options, library)
	if r.Options.NoText {
		reply.Report.Text = ""
	}
	return nil
}

// hold takes in texts, instead of those held or beside them.
func (c *Core) hold(l *page.Library) *annotation.Held {
	if c.library == nil || !l.Add {
		c.library = official.NewLibrary(l.Version)
	}
	c.library.Grow(l.Version)
	accepted := []string{}
	for _, t := range l.Texts {
		accepted = append(accepted, c.library.Add(t))
	}
	return c.library.Held(accepted)
}

// Size is how many bytes of official texts are held.
func (c *Core) Size() int { return c.library.Size() }

func refusal(code annotation.ErrorCode, message string) *annotation.Error {
	return &annotation.Error{Code: code, Message: message}
}
