package corehost

import (
	"context"
	"errors"
)

// exchange sends request to an instance and gives its reply. It returns as soon as
// ctx is done, also while the instance is still on its way to a stop.
func (h *Host) exchange(ctx context.Context, request []byte) ([]byte, error) {
	if err := h.enter(); err != nil {
		return nil, err
	}
	waiting, err := h.take(ctx)
	if err != nil {
		h.leave()
		return nil, err
	}
	type outcome struct {
		reply    []byte
		instance *instance
		err      error
	}
	done := make(chan outcome)
	go func() {
		defer h.leave()
		next, reply, err := h.run(ctx, waiting, request)
		select {
		case done <- outcome{reply, next, err}:
		case <-ctx.Done(): // nobody waits
			if next != nil {
				_ = next.close()
			}
		}
	}()
	select {
	case o := <-done:
		h.places <- o.instance
		return o.reply, o.err
	case <-ctx.Done():
		h.places <- nil
		return nil, context.Cause(ctx)
	}
}

// run runs one request on an instance, a new one where none waits, and gives the
// instance back if it may serve again.
func (h *Host) run(ctx context.Context, i *instance, request []byte) (*instance, []byte, error) {
	if i == nil {
		var err error
		if i, err = h.instantiate(ctx); err != nil {
			return nil, nil, err
		}
	}
	reply, err := i.exchange(ctx, request)
	if err != nil {
		return nil, nil, joinClose(err, i.close())
	}
	return i, reply, nil
}

// take waits for a place in the pool. The instance is nil where the place is empty.
func (h *Host) take(ctx context.Context) (*instance, error) {
	if err := context.Cause(ctx); err != nil {
		return nil, err
	}
	select {
	case i := <-h.places:
		return i, nil
	case <-ctx.Done():
		return nil, context.Cause(ctx)
	}
}

func (h *Host) enter() error {
	h.mu.Lock()
	defer h.mu.Unlock()
	if h.closed {
		return ErrClosed
	}
	h.running++
	return nil
}

func (h *Host) leave() {
	h.mu.Lock()
	defer h.mu.Unlock()
	h.running--
	if h.closed && h.running == 0 {
		_ = h.release() // whoever closed the host has gone on
	}
}

// release frees the instances and the compiled code. Nothing may be running.
func (h *Host) release() error {
	ctx := context.Background()
	return errors.Join(h.runtime.Close(ctx), h.cache.Close(ctx))
}

// joinClose keeps the error of a clean-up from hiding the one that led to it.
func joinClose(err, closing error) error {
	if closing == nil {
		return err
	}
	return errors.Join(err, closing)
}
