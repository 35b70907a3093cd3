package main

import (
	"net/http/httptest"
	"strings"
	"testing"

	"golang.org/x/net/websocket"
)

// driven is a browser that answers every command, after an event, and keeps what it
// was asked; it refuses one method.
func driven(t *testing.T, refused string) (address string, asked func() []string) {
	t.Helper()
	var methods []string
	done := make(chan struct{})
	server := httptest.NewServer(websocket.Handler(func(socket *websocket.Conn) {
		defer close(done)
		for {
			var command struct {
				ID     int    `json:"id"`
				Method string `json:"method"`
			}
			if websocket.JSON.Receive(socket, &command) != nil {
				return
			}
			methods = append(methods, command.Method)
			answer := map[string]any{"id": command.ID, "type": "success"}
			if command.Method == refused {
				answer = map[string]any{"id": command.ID, "type": "error", "message": "no such folder"}
			}
			_ = websocket.JSON.Send(socket, map[string]any{"type": "event"})
			_ = websocket.JSON.Send(socket, answer)
		}
	}))
	t.Cleanup(server.Close)
	return "ws" + strings.TrimPrefix(server.URL, "http"), func() []string { <-done; return methods }
}

func TestInstallExtension(t *testing.T) {
	address, asked := driven(t, "")
	if err := installExtension(address, "/folder"); err != nil {
		t.Fatal(err)
	}
	if got := strings.Join(asked(), " "); got != "session.new webExtension.install session.end" {
		t.Errorf("asked %s", got)
	}
}

func TestInstallExtensionRefused(t *testing.T) {
	address, _ := driven(t, "webExtension.install")
	err := installExtension(address, "/folder")
	if err == nil || !strings.Contains(err.Error(), "no such folder") {
		t.Errorf("got %v, want the browser's reason", err)
	}
}

func TestListening(t *testing.T) {
	address, err := listening(strings.NewReader("noise\nWebDriver BiDi listening on ws://127.0.0.1:4711\nmore\n"))
	if err != nil || address != "ws://127.0.0.1:4711" {
		t.Errorf("%q, %v", address, err)
	}
	if _, err := listening(strings.NewReader("noise\n")); err == nil {
		t.Error("a browser that ended gave an address")
	}
}
