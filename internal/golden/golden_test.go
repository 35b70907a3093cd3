package golden

import (
	"slices"
	"testing"

	"pactlight/internal/annotation"
)

const sample = `# A mark within a mark.
language en
date 2024-06-20

He said “{q1:the {a1:Paris Agreement}}” twice.
    q1  quote      speech
    a1  agreement  paris-agreement  name

{c1:Article 4} stands.
    c1  clause     paris-agreement 4
`

func TestRender(t *testing.T) {
	f, err := Parse(sample)
	if err != nil {
		t.Fatal(err)
	}
	if f.Language != "en" || f.Date != "2024-06-20" || len(f.Blocks) != 2 || f.Blocks[0] != "He said “the Paris Agreement” twice." {
		t.Fatalf("%+v", f)
	}
	marks := []Mark{{13, 28, "agreement paris-agreement name"}, {9, 28, "quote speech"}, {38, 47, "clause paris-agreement 4"}}
	if !slices.Equal(f.Marks, marks) {
		t.Errorf("marks %v, want %v", f.Marks, marks)
	}
	r := &annotation.Report{Text: f.Blocks[0] + annotation.Separator + f.Blocks[1], Annotations: []annotation.Annotation{
		{Kind: "quote", Start: 9, End: 28, Role: "speech"},
		{Kind: "agreement", Start: 13, End: 28, Form: "name", Agreement: "paris-agreement"},
		{Kind: "clause", Start: 38, End: 47, Agreement: "paris-agreement", Article: "4"},
	}}
	if got := f.Render(r); got != sample {
		t.Errorf("got\n%s\nwant\n%s", got, sample)
	}
}

func TestParseErrors(t *testing.T) {
	for _, text := range []string{"language en", "langage en\n\ntext", "# x\n\n{a1:open\n", "# x\n\nclosed}\n"} {
		if _, err := Parse(text); err == nil {
			t.Errorf("Parse(%q) finds nothing wrong", text)
		}
	}
}
