//go:build js

// Package webapi is the door to the browser: the extension's messages, its
// words, the reader's dates, and the few things of the DOM that dom/v2 leaves
// out. Nothing else in the pages touches a JavaScript value.
package webapi

import "syscall/js"

var (
	global = js.Global()
	api    = extension()
)

// extension is the browser's extension API, under the name it has there. Both
// names' methods return promises in Manifest V3.
func extension() js.Value {
	if b := global.Get("browser"); b.Truthy() {
		return b
	}
	return global.Get("chrome")
}

// call calls a method. Where JavaScript throws, ok is false.
func call(object js.Value, method string, args ...any) (result js.Value, ok bool) {
	defer func() {
		if thrown := recover(); thrown != nil {
			if _, isJS := thrown.(js.Error); !isJS {
				panic(thrown)
			}
			result, ok = js.Undefined(), false
		}
	}()
	return object.Call(method, args...), true
}

// then calls done once with what promise comes to; ok is false where it failed.
func then(promise js.Value, done func(value js.Value, ok bool)) {
	var kept, broken js.Func
	settle := func(ok bool) js.Func {
		return js.FuncOf(func(_ js.Value, args []js.Value) any {
			kept.Release()
			broken.Release()
			done(args[0], ok)
			return nil
		})
	}
	kept, broken = settle(true), settle(false)
	promise.Call("then", kept, broken)
}

func messageOf(kind string, more map[string]any) map[string]any {
	message := map[string]any{"type": kind}
	for k, v := range more {
		message[k] = v
	}
	return message
}

// send sends a message to the worker and calls done with its reply; ok is false
// where none came or where it is an error.
func send(message map[string]any, done func(reply js.Value, ok bool)) {
	promise, ok := call(api.Get("runtime"), "sendMessage", message)
	if !ok {
		done(js.Undefined(), false)
		return
	}
	then(promise, func(reply js.Value, ok bool) {
		done(reply, ok && reply.Type() == js.TypeObject && reply.Get("error").IsUndefined())
	})
}
