package corehost

import (
	"context"
	"errors"
	"testing"
	"time"
)

const emptyReply = `{"version":1,"report":{"language":"","text":"","blocks":[],"annotations":[],"agreements":[]}}`

// A core that fails is replaced: the next request is answered.
func TestFaultyCore(t *testing.T) {
	cases := []struct {
		name, command, reply string
		want                 error
	}{
		{"trap", "t", emptyReply, ErrTrap},
		{"reply outside memory", "o", emptyReply, ErrTrap},
		{"request outside memory", string(make([]byte, 70_000)), emptyReply, ErrTrap},
		{"reply is not JSON", "?", "{", ErrTrap},
		{"reply is empty", "?", "{}", ErrTrap},
		{"refusal", "?", `{"version":1,"error":{"code":"bad-page","message":"…"}}`, ErrRefused},
	}
	for _, c := range cases {
		t.Run(c.name, func(t *testing.T) {
			h := open(t, Config{Path: written(t, madeCore(c.reply)), Instances: 1})
			if _, err := h.Answer(t.Context(), []byte(c.command)); !errors.Is(err, c.want) {
				t.Errorf("got %v, want %v", err, c.want)
			}
			if c.reply != emptyReply {
				return
			}
			if _, err := h.Answer(t.Context(), []byte("?")); err != nil {
				t.Errorf("the request after it: %v", err)
			}
		})
	}
}

// The caller of a cancelled run has its answer, its place in the pool goes to
// another instance, and the run itself ends.
func TestCancelledRun(t *testing.T) {
	h := open(t, Config{Path: written(t, madeCore(emptyReply)), Instances: 1})
	ctx, cancel := context.WithTimeout(t.Context(), 20*time.Millisecond)
	defer cancel()
	if _, err := h.Answer(ctx, []byte("s")); !errors.Is(err, context.DeadlineExceeded) {
		t.Errorf("got %v, want the deadline", err)
	}
	if _, err := h.Answer(t.Context(), []byte("?")); err != nil {
		t.Errorf("the request after it: %v", err)
	}
}

// exchange of an instance returns only when the core has stopped.
func TestCancelledRunEnds(t *testing.T) {
	h := open(t, Config{Path: written(t, madeCore(emptyReply))})
	i, err := h.instantiate(t.Context())
	if err != nil {
		t.Fatal(err)
	}
	ctx, cancel := context.WithTimeout(t.Context(), 20*time.Millisecond)
	defer cancel()
	if _, err := i.exchange(ctx, []byte("s")); !errors.Is(err, context.DeadlineExceeded) {
		t.Errorf("got %v, want the deadline", err)
	}
}

// A request that finds the pool busy waits no longer than its context.
func TestNoPlace(t *testing.T) {
	h := open(t, Config{Path: written(t, madeCore(emptyReply)), Instances: 1})
	<-h.places // as a run under way would
	ctx, cancel := context.WithCancelCause(t.Context())
	gone := errors.New("the reader has gone")
	cancel(gone)
	if _, err := h.Answer(ctx, []byte("?")); !errors.Is(err, gone) {
		t.Errorf("got %v, want the cause", err)
	}
}

func TestNotCore(t *testing.T) {
	for _, binary := range []string{"", "not a module", "\x00asm\x01\x00\x00\x00"} {
		_, err := New(t.Context(), Config{Path: written(t, []byte(binary))})
		if !errors.Is(err, ErrNotCore) {
			t.Errorf("%q: got %v, want %v", binary, err, ErrNotCore)
		}
	}
}

func open(t testing.TB, config Config) *Host {
	t.Helper()
	h, err := New(context.Background(), config)
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() {
		if err := h.Close(); err != nil {
			t.Error(err)
		}
	})
	return h
}
