package main

import (
	"archive/zip"
	"bytes"
	"errors"
	"fmt"
	"hash/crc32"
	"io"
	"io/fs"
	"maps"
	"os"
	"path/filepath"
	"slices"

	"pactlight/scripts/package/deflate"
)

// read reads every file under folder, by its name in it, with slashes.
func read(folder string) (map[string][]byte, error) {
	files := map[string][]byte{}
	err := fs.WalkDir(os.DirFS(folder), ".", func(name string, entry fs.DirEntry, err error) error {
		if err != nil || entry.IsDir() {
			return err
		}
		files[name], err = os.ReadFile(filepath.Join(folder, name))
		return err
	})
	return files, err
}

// packer packs every contents once, however many packages they go into: contents → packed.
type packer map[string][]byte

func (p packer) pack(contents []byte) []byte {
	packed, known := p[string(contents)]
	if !known {
		packed = deflate.Pack(contents)
		p[string(contents)] = packed
	}
	return packed
}

// zipped writes files in the order of their names, without time stamps, so that who
// builds the same sources can compare the bytes.
func (p packer) zipped(w io.Writer, files map[string][]byte) error {
	z := zip.NewWriter(w)
	for _, name := range slices.Sorted(maps.Keys(files)) {
		if err := p.add(z, name, files[name]); err != nil {
			return errors.Join(err, z.Close())
		}
	}
	return z.Close()
}

// add writes one file; what does not get smaller is stored as it is.
func (p packer) add(z *zip.Writer, name string, contents []byte) error {
	header := &zip.FileHeader{Name: name, ReaderVersion: 20, Method: zip.Deflate,
		CRC32: crc32.ChecksumIEEE(contents), UncompressedSize64: uint64(len(contents))}
	packed := p.pack(contents)
	if len(packed) >= len(contents) {
		header.Method, packed = zip.Store, contents
	}
	header.CompressedSize64 = uint64(len(packed))
	file, err := z.CreateRaw(header)
	if err == nil {
		_, err = file.Write(packed)
	}
	return err
}

// check says whether a package holds the files, as the standard library reads it.
func check(pack []byte, files map[string][]byte) error {
	z, err := zip.NewReader(bytes.NewReader(pack), int64(len(pack)))
	if err != nil {
		return err
	}
	if len(z.File) != len(files) {
		return fmt.Errorf("it holds %d files of %d", len(z.File), len(files))
	}
	for name, contents := range files {
		if got, err := fs.ReadFile(z, name); err != nil || !bytes.Equal(got, contents) {
			return fmt.Errorf("%s is not in it as it was: %v", name, err)
		}
	}
	return nil
}
