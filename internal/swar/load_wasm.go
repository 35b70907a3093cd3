package swar

import "unsafe"

// Load gives the eight bytes of text from i on, the first one lowest. There must be
// eight. WebAssembly loads them at once, wherever they lie; put together one by one, as
// for other machines whose compiler sees what is meant, they take eight loads here.
func Load(text string, i int) uint64 {
	_ = text[i+7]
	return *(*uint64)(unsafe.Add(unsafe.Pointer(unsafe.StringData(text)), i))
}

// LoadBytes is Load for bytes.
func LoadBytes(data []byte, i int) uint64 {
	_ = data[i+7]
	return *(*uint64)(unsafe.Add(unsafe.Pointer(unsafe.SliceData(data)), i))
}
