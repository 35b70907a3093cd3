//go:build !wasm

package swar

import "encoding/binary"

// Load gives the eight bytes of text from i on, the first one lowest. There must be
// eight.
func Load(text string, i int) uint64 {
	s := text[i : i+8]
	return uint64(s[0]) | uint64(s[1])<<8 | uint64(s[2])<<16 | uint64(s[3])<<24 |
		uint64(s[4])<<32 | uint64(s[5])<<40 | uint64(s[6])<<48 | uint64(s[7])<<56
}

// LoadBytes is Load for bytes.
func LoadBytes(data []byte, i int) uint64 { return binary.LittleEndian.Uint64(data[i:]) }
