//go:build js

package overview

import (
	"strconv"

	"pactlight/internal/facts"
	"pactlight/internal/ui/card"
	"pactlight/internal/ui/markup"
	"pactlight/internal/ui/webapi"
)

// A life is drawn in units that the style makes as wide as the page.
const (
	lifeWidth  = 320
	lifeHeight = 14
	middle     = lifeHeight / 2
	dot        = 4  // radius
	edge       = 14 // half a year's width on the axis
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
	list := markup.List("ol", "lives")
	for _, b := range t.Bars {
		title, language := card.ShortTitle(b.Agreement)
		name := markup.In(language, markup.Make("span", "label", title))
		webapi.Append(list, markup.Make("li", "", name, markup.Make("span", "span", years(b)), life(t, b)))
	}
	axis := markup.Make("p", "years")
	axis.SetAttribute("aria-hidden", "true") // each life tells its own
	for _, year := range t.Ticks {
		webapi.Append(axis, markup.Make("span", "", strconv.Itoa(year)))
	}
	webapi.Append(o.times, markup.Section(webapi.Words("ui_timeline"), list, axis, markup.Make("p", "quiet", webapi.Words("ui_timeline_key"))))
}

// years are the years of a life: "1961–", "2000–2024".
func years(b facts.Bar) string {
	words := strconv.Itoa(int(b.Start())) + "–"
	if b.Ended > 0 {
		words += strconv.Itoa(int(b.Ended))
	}
	return words
}

// drawing is a picture while it is made.
type drawing struct {
	*facts.Timeline
	picture markup.Element
}

// life draws one agreement: a hollow dot where it was signed, a line for as long as it
// holds, and an upright one where it ended.
func life(t *facts.Timeline, b facts.Bar) markup.Element {
	size := "0 0 " + strconv.Itoa(lifeWidth) + " " + strconv.Itoa(lifeHeight)
	d := drawing{t, webapi.Drawing("svg", "viewBox", size, "aria-hidden", "true")}
	for _, year := range t.Ticks {
		d.upright("tick", float64(year), lifeHeight)
	}
	d.hold(b)
	if t.Article > 0 {
		d.upright("article", t.Article, lifeHeight)
	}
	webapi.Append(d.picture, webapi.Drawing("circle", "class", "start", "cx", d.x(b.Start()), "cy", strconv.Itoa(middle), "r", strconv.Itoa(dot)))
	if b.Ended > 0 {
		d.upright("end", b.Ended, 2*dot)
	}
	return d.picture
}

// hold draws for how long an agreement held, as far as that is known.
func (d drawing) hold(b facts.Bar) {
	end := b.Ended
	if end == 0 {
		end = d.To
	}
	if b.InForce == 0 { // signed, and no more is held
		d.level("wait", b.Signed, end)
		return
	}
	d.level("wait", b.Start(), b.InForce)
	d.level("hold", b.InForce, end)
}

func (d drawing) level(class string, from, to float64) {
	y := strconv.Itoa(middle)
	webapi.Append(d.picture, webapi.Drawing("line", "class", class, "x1", d.x(from), "x2", d.x(to), "y1", y, "y2", y))
}

func (d drawing) upright(class string, at float64, height int) {
	x := d.x(at)
	webapi.Append(d.picture, webapi.Drawing("line", "class", class, "x1", x, "x2", x,
		"y1", strconv.Itoa(middle-height/2), "y2", strconv.Itoa(middle+height/2)))
}

// x is where a moment stands.
func (d drawing) x(moment float64) string {
	return strconv.FormatFloat(edge+d.At(moment)*(lifeWidth-2*edge), 'f', 1, 64)
}
