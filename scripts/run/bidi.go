package main

import (
	"bufio"
	"errors"
	"fmt"
	"io"
	"strings"

	"golang.org/x/net/websocket"
)

// origin is who we say we are to a browser that we drive.
const origin = "http://localhost"

// listening gives the address at which a browser can be driven, which it says on its
// standard error.
func listening(said io.Reader) (string, error) {
	lines := bufio.NewScanner(said)
	for lines.Scan() {
		if _, address, found := strings.Cut(lines.Text(), "WebDriver BiDi listening on "); found {
			return strings.TrimSpace(address), nil
		}
	}
	return "", errors.Join(errors.New("the browser ended before it could be driven"), lines.Err())
}

// installExtension installs an unpacked extension until the browser ends, over
// WebDriver BiDi: JSON commands with a number over one socket.
func installExtension(address, folder string) error {
	socket, err := websocket.Dial(address+"/session", "", origin)
	if err != nil {
		return err
	}
	defer socket.Close()
	if err := ask(socket, 1, "session.new", map[string]any{"capabilities": map[string]any{}}); err != nil {
		return err
	}
	data := map[string]any{"type": "path", "path": folder}
	if err := ask(socket, 2, "webExtension.install", map[string]any{"extensionData": data}); err != nil {
		return err
	}
	return ask(socket, 3, "session.end", map[string]any{})
}

// ask sends a command and waits for its answer; events that come between are ignored.
func ask(socket *websocket.Conn, id int, method string, parameters map[string]any) error {
	command := map[string]any{"id": id, "method": method, "params": parameters}
	if err := websocket.JSON.Send(socket, command); err != nil {
		return err
	}
	for {
		var answer struct {
			ID      int    `json:"id"`
			Type    string `json:"type"`
			Message string `json:"message"`
		}
		if err := websocket.JSON.Receive(socket, &answer); err != nil {
			return fmt.Errorf("%s: %w", method, err)
		}
		if answer.ID != id {
			continue
		}
		if answer.Type != "success" {
			return fmt.Errorf("%s: %s", method, answer.Message)
		}
		return nil
	}
}
