package main

import (
	"context"
	"errors"
	"io"
	"os"
	"os/exec"
)

// browsers can be given an unpacked extension when they start. Google's own Chrome
// ignores the flag that Chromium heeds.
var browsers = []struct {
	command string
	open    func(ctx context.Context, path, extension string) error
}{
	{"chromium", chromium},
	{"chromium-browser", chromium},
	{"firefox", firefox},
	{"firefox-esr", firefox},
	{"firefox-developer-edition", firefox},
}

func chromium(ctx context.Context, path, extension string) error {
	return withProfile(func(profile string) error {
		arguments := []string{"--user-data-dir=" + profile, "--load-extension=" + extension, "--no-first-run", "--no-default-browser-check"}
		if os.Geteuid() == 0 {
			arguments = append(arguments, "--no-sandbox") // it does not start as root with it
		}
		return exec.CommandContext(ctx, path, arguments...).Run()
	})
}

// firefox takes an unsigned extension only from who drives it; see bidi.go.
func firefox(ctx context.Context, path, extension string) error {
	return withProfile(func(profile string) error {
		command := exec.CommandContext(ctx, path, "--profile", profile, "--no-remote",
			"--remote-debugging-port=0", "--remote-allow-origins="+origin, "about:blank")
		said, err := command.StderrPipe()
		if err != nil {
			return err
		}
		if err := command.Start(); err != nil {
			return err
		}
		install := func() error {
			address, err := listening(said)
			if err != nil {
				return err
			}
			go io.Copy(io.Discard, said) // or it stops once the pipe is full
			return installExtension(address, extension)
		}
		if err := install(); err != nil {
			return errors.Join(err, command.Process.Kill(), command.Wait())
		}
		return command.Wait()
	})
}

// withProfile runs a browser that knows nothing of the reader's own.
func withProfile(run func(profile string) error) error {
	profile, err := os.MkdirTemp("", "pactlight-profile-")
	if err != nil {
		return err
	}
	return errors.Join(run(profile), os.RemoveAll(profile))
}
