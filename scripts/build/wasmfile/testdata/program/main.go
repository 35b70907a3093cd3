// Command program asks the runtime for what it reads from the table of functions: stacks
// that grow and hold pointers through collections of garbage, a panic that is recovered,
// and the names of those that called.
package main

import (
	"fmt"
	"runtime"
	"strings"
)

func main() {
	fmt.Println(deep(5000, &[]string{"a"}))
	fmt.Println(recovered(7))
	fmt.Println(caller())
}

// deep goes down with a pointer in every frame.
//
//go:noinline
func deep(n int, last *[]string) int {
	if n == 0 {
		runtime.GC()
		return len(*last)
	}
	next := append([]string{strings.Repeat("b", n%7)}, (*last)[0])
	return deep(n-1, &next) + len(next[0])
}

//go:noinline
func recovered(at int) (message string) {
	defer func() { message = fmt.Sprint("recovered: ", recover()) }()
	return string("short"[at])
}

//go:noinline
func caller() string {
	pc, _, line, _ := runtime.Caller(0)
	return fmt.Sprint(runtime.FuncForPC(pc).Name(), ", a line is known: ", line > 0)
}
