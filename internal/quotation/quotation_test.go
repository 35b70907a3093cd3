package quotation

import (
	"fmt"
	"slices"
	"strings"
	"testing"

	"pactlight/internal/prose"
)

func quotes(blocks ...string) (out []string) {
	t := prose.Cut(blocks, nil)
	for _, q := range Find(t) {
		out = append(out, t.Source[q.Start:q.End])
	}
	return
}

func TestFind(t *testing.T) {
	for _, c := range []struct {
		text string
		want []string
	}{
		{"He said “yes” and ‘no’.", []string{"yes", "no"}},
		{`"Yes", she said. "No."`, []string{"Yes", "No."}},
		{"stelt dat“Als een partij valt.” Toch", []string{"Als een partij valt."}},
		{"kritiek levert “dwangmaatregelen”kan worden", []string{"dwangmaatregelen"}},
		{"‘It’s the states’ right to act,’ he said.", []string{"It’s the states’ right to act,"}},
		{"'It's fine,' he said of '90s music.", []string{"It's fine,"}},
		{"the boys' coats and the girls' hats", nil},
		{"’s avonds kwam hij ‘even langs’", []string{"even langs"}},
		{"telkens ,,klifhang''-momenten en ,,flexibel'’ uitstel", []string{"klifhang", "flexibel"}},
		{"„Wir schaffen das“, sagte sie.", []string{"Wir schaffen das"}},
		{"« Bonjour », dit-il. »Ja«, sagte er.", []string{"Bonjour", "Ja"}},
		{"‘be many. Stick to “friendly co-operation” ’.", []string{"be many. Stick to “friendly co-operation”", "friendly co-operation"}},
		{`She is 5'10" tall and has a 15" screen.`, nil},
		{`"First thing. "Second thing. "Third," he said.`, []string{"First thing.", "Second thing.", "Third,"}},
		{`„So endet es", sagte sie. „Und so"`, []string{"So endet es", "Und so"}},
		{"empty “” and “ ” marks", nil},
		{`to 'cooperation' with "him 'and' her"`, []string{"cooperation", "him 'and' her", "and"}},
	} {
		if got := quotes(c.text); !slices.Equal(got, c.want) {
			t.Errorf("%s\n got %q\nwant %q", c.text, got, c.want)
		}
	}
}

func TestParagraphs(t *testing.T) {
	text := prose.Cut([]string{"He said: “First.", "“Second.” Then", "‘open, never closed", "plain"}, nil)
	var got []string
	for _, q := range Find(text) {
		got = append(got, fmt.Sprint(text.Source[q.Start:q.End], " ", q.Closed, q.Continues))
	}
	if want := []string{"First. false false", "Second. true true", "open, never closed false false"}; !slices.Equal(got, want) {
		t.Errorf("got %q, want %q", got, want)
	}
}

func TestCarried(t *testing.T) {
	for _, c := range []struct {
		blocks []string
		want   []string
	}{
		{[]string{`"First.`, "Second.", `Third." Then`}, []string{"First.", "Second.", "Third."}},
		{[]string{"„Erst.", "Dann.", "Am Ende.“ Aus"}, []string{"Erst.", "Dann.", "Am Ende."}},
		{[]string{"Se: « Un.", "Deux. »"}, []string{"Un.", "Deux."}},
		{[]string{`"First.`, "Not said.", `He said "more".`}, []string{"First.", "more"}},
		{[]string{`"First.`, "Not said."}, []string{"First."}},
	} {
		text := prose.Cut(c.blocks, nil)
		var got []string
		for _, q := range Find(text) {
			got = append(got, text.Source[q.Start:q.End])
		}
		if !slices.Equal(got, c.want) {
			t.Errorf("%q\n got %q\nwant %q", c.blocks, got, c.want)
		}
	}
}

func FuzzFind(f *testing.F) {
	f.Add(`“a ‘b’ c” "d" 'e' ,,f'' „g“ «h»`)
	f.Add("\"\"''““””‘‘’’,,,,``")
	f.Fuzz(func(t *testing.T, s string) {
		text := prose.Cut(strings.Split(s, "\n\n"), nil)
		for _, q := range Find(text) {
			b := text.Blocks[q.Block]
			if q.Start < b.Start || q.End > b.End || q.Start >= q.End || q.Opener > q.Start || q.After < q.End {
				t.Fatalf("%+v leaves its block [%d,%d)", q, b.Start, b.End)
			}
		}
	})
}

func BenchmarkMarks(b *testing.B) {
	for _, n := range []int{100, 1000, 10000} {
		text := prose.Cut([]string{strings.Repeat("‘a \"b ", n)}, nil)
		b.Run(fmt.Sprint(n), func(b *testing.B) {
			for b.Loop() {
				Find(text)
			}
		})
	}
}
