package analysis

import (
	"strconv"

	"pactlight/internal/annotation"
)

// maxRequest is the largest request that is read, in bytes: 4 MB of text and room
// for its structure.
const maxRequest = 16 << 20

// Serve answers one request, both JSON: page.Request in, annotation.Reply out.
// It is the only place where either crosses the core's border. Whatever is wrong
// with the request comes back as the reply's error. The reply goes into room if that
// is large enough, else into one that the next call can be given.
func Serve(room, request []byte) []byte {
	reply := annotation.Reply{Version: annotation.Version}
	reply.Report, reply.Error = answer(request)
	return writeReply(room, &reply)
}

func answer(request []byte) (*annotation.Report, *annotation.Error) {
	if len(request) > maxRequest {
		return nil, &annotation.Error{Code: annotation.ErrorTooLarge, Message: strconv.Itoa(len(request)) + " bytes, at most " + strconv.Itoa(maxRequest) + " are read"}
	}
	r, err := readRequest(request)
	if err != nil {
		return nil, &annotation.Error{Code: annotation.ErrorBadJSON, Message: err.Error()}
	}
	if r.Version != annotation.Version {
		return nil, &annotation.Error{Code: annotation.ErrorBadVersion, Message: "request is of version " + strconv.Itoa(r.Version) + ", the core of version " + strconv.Itoa(annotation.Version)}
	}
	if err := r.Page.Check(); err != nil {
		return nil, &annotation.Error{Code: annotation.ErrorBadPage, Message: err.Error()}
	}
	return Analyse(&r.Page, r.Options), nil
}
