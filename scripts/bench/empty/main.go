//go:build wasip1

// Command empty is the smallest Go reactor: what any core costs at least to start.
package main

//go:wasmexport nothing
func nothing() {}

func main() {}
