//go:build js

package overview

import (
	"strconv"

	"pactlight/internal/facts"
	"pactlight/internal/ui/card"
	"pactlight/internal/ui/markup"
	"pactlight/internal/ui/webapi"
)

// The picture is drawn in units that the style makes as wide as the page; a row is as
// high as a line of words and a bar.
const (
	pictureWidth = 320
	rowHeight    = 34
	axisHeight   = 22
	barAt        = 24 // the middle of the bar, from the top of its row
	dot          = 4
	edge         = 8
)

// showTimes draws the lives of the agreements, with the article's date across them.
func (o *overview) showTimes(named []facts.Named) {
	o.times.SetTextContent("")
	published := ""
	if o.state.Report != nil {
		published = o.state.Report.Date
	}
	t := facts.NewTimeline(published, agreements(named))
	if t == nil {
		return
	}
	height := len(t.Bars)*rowHeight + axisHeight
	picture := webapi.Drawing("svg", "viewBox", "0 0 "+strconv.Itoa(pictureWidth)+" "+strconv.Itoa(height), "role", "img", "aria-label", timesWords(t))
	d := drawing{t, picture, height}
	d.axis()
	for i := range t.Bars {
		d.bar(i)
	}
	webapi.Append(o.times, markup.Section(webapi.Words("ui_timeline"), picture, markup.Make("p", "quiet", webapi.Words("ui_timeline_key"))))
}

// drawing is the picture while it is made.
type drawing struct {
	*facts.Timeline
	picture markup.Element
	height  int
}

func (d drawing) add(tag string, attributes ...string) markup.Element {
	e := webapi.Drawing(tag, attributes...)
	webapi.Append(d.picture, e)
	return e
}

// x is where a moment stands.
func (d drawing) x(moment float64) float64 {
	return edge + d.At(moment)*(pictureWidth-2*edge)
}

func (d drawing) axis() {
	foot := d.height - axisHeight
	for i, year := range d.Ticks {
		x := d.x(float64(year))
		d.add("line", "class", "tick", "x1", put(x), "x2", put(x), "y1", "0", "y2", strconv.Itoa(foot+4))
		anchor := "middle"
		switch i {
		case 0:
			anchor, x = "start", x-edge
		case len(d.Ticks) - 1:
			anchor, x = "end", x+edge
		}
		d.add("text", "class", "year", "x", put(x), "y", strconv.Itoa(d.height-5), "text-anchor", anchor).SetTextContent(strconv.Itoa(year))
	}
	if d.Article > 0 {
		x := put(d.x(d.Article))
		d.add("line", "class", "article", "x1", x, "x2", x, "y1", "0", "y2", strconv.Itoa(foot+4))
	}
}

// bar draws one agreement: a hollow dot where it was signed, a line as long as it holds,
// an end or an arrow.
func (d drawing) bar(i int) {
	b := d.Bars[i]
	top := i * rowHeight
	y := strconv.Itoa(top + barAt)
	title, language := card.ShortTitle(b.Agreement)
	label := markup.In(language, d.add("text", "class", "label", "x", "0", "y", strconv.Itoa(top+14)))
	label.SetTextContent(fitted(title))
	end, class := b.Ended, "life"
	if end == 0 {
		end = d.To
	}
	from := b.InForce
	if from == 0 || b.Signed > 0 && b.Signed < from {
		d.add("line", "class", "wait", "x1", put(d.x(b.Start())), "x2", put(d.x(max(from, b.Start()))), "y1", y, "y2", y)
	}
	if from == 0 { // signed, and no more is held
		from, class = b.Signed, "life unsure"
	}
	d.add("line", "class", class, "x1", put(d.x(from)), "x2", put(d.x(end)), "y1", y, "y2", y)
	d.add("circle", "class", "start", "cx", put(d.x(b.Start())), "cy", y, "r", strconv.Itoa(dot))
	if b.Ended > 0 {
		x := put(d.x(b.Ended))
		d.add("line", "class", "end", "x1", x, "x2", x, "y1", strconv.Itoa(top+barAt-dot), "y2", strconv.Itoa(top+barAt+dot))
	}
}

// labelLength is how many letters a row has room for.
const labelLength = 46

func fitted(title string) string {
	runes := []rune(title)
	if len(runes) <= labelLength {
		return title
	}
	return string(runes[:labelLength-1]) + "…"
}

// put writes a length.
func put(x float64) string { return strconv.FormatFloat(x, 'f', 1, 64) }

// timesWords says what the picture shows.
func timesWords(t *facts.Timeline) string {
	lives := make([]string, len(t.Bars))
	for i, b := range t.Bars {
		title, _ := card.ShortTitle(b.Agreement)
		lives[i] = title + " " + years(b)
	}
	return webapi.Words("ui_timeline") + ": " + webapi.List(lives)
}

// years are the years of a life: "1961–", "2000–2024".
func years(b facts.Bar) string {
	words := strconv.Itoa(int(b.Start())) + "–"
	if b.Ended > 0 {
		words += strconv.Itoa(int(b.Ended))
	}
	return words
}
