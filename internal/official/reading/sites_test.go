package reading

import (
	"html"
	"strings"

	"pactlight/internal/annotation"
	"pactlight/internal/official/script"
)

// layout writes a text as a site could show it.
type layout struct {
	name  string
	write func(t *annotation.OfficialText) string
}

var romanDigits = []struct {
	value int
	text  string
}{{100, "C"}, {90, "XC"}, {50, "L"}, {40, "XL"}, {10, "X"}, {9, "IX"}, {5, "V"}, {4, "IV"}, {1, "I"}}

func inRomans(n int) (s string) {
	for _, d := range romanDigits {
		for ; n >= d.value; n -= d.value {
			s += d.text
		}
	}
	return s
}

// eachArticle writes the articles of a text one after the other.
func eachArticle(t *annotation.OfficialText, write func(number, title string, paragraphs []string) string) string {
	var b strings.Builder
	for i := range t.Parts {
		p := &t.Parts[i]
		if p.Kind != annotation.PartArticle {
			continue
		}
		var lines []string
		for _, par := range p.Paragraphs {
			lines = append(lines, par.Text)
		}
		b.WriteString(write(p.Number, p.Heading, lines))
	}
	return b.String()
}

func inTags(open, shut string, lines ...string) string {
	var b strings.Builder
	for _, l := range lines {
		if l != "" {
			b.WriteString(open + html.EscapeString(l) + shut + "\n")
		}
	}
	return b.String()
}

func site(t *annotation.OfficialText, body string) string {
	contents := eachArticle(t, func(number, title string, _ []string) string {
		return "<li><a href='#'>" + html.EscapeString("Article "+number+" "+title) + "</a></li>"
	})
	return "<!DOCTYPE html><html><head><title>" + html.EscapeString(t.Title) + " | Office</title></head><body><header><nav><a href='/'>Home</a> <a href='/t'>Treaties</a></nav></header><aside><ul>" +
		contents + "</ul></aside><main><h1>" + html.EscapeString(t.Title) + "</h1><p>Adopted and opened for signature</p>" + body + "</main><footer><p>Office of Treaties, Main Street 1, Velm</p><a href='/c'>Contact us</a></footer></body></html>"
}

// wrapped breaks a line where it is full.
func wrapped(s string) string {
	var b strings.Builder
	width := 0
	for _, w := range strings.Fields(s) {
		if width > 0 && width+len(w) > 72 {
			b.WriteByte('\n')
			width = 0
		} else if width > 0 {
			b.WriteByte(' ')
		}
		b.WriteString(w)
		width += len(w) + 1
	}
	return b.String()
}

func joinTitle(mark, title string) string {
	if title == "" {
		return ""
	}
	return mark + title
}

var layouts = []layout{
	{"headings", func(t *annotation.OfficialText) string {
		return site(t, eachArticle(t, func(n, title string, lines []string) string {
			return inTags("<h3>", "</h3>", "Article "+n+joinTitle(" – ", title)) + inTags("<p>", "</p>", lines...)
		}))
	}},
	{"title below", func(t *annotation.OfficialText) string {
		return site(t, eachArticle(t, func(n, title string, lines []string) string {
			return inTags("<p class='art'>", "</p>", "Article "+n) + inTags("<p class='sub'>", "</p>", title) + inTags("<p>", "</p>", lines...)
		}))
	}},
	{"roman", func(t *annotation.OfficialText) string {
		return site(t, eachArticle(t, func(n, title string, lines []string) string {
			return inTags("<p><strong>", "</strong></p>", "ARTICLE "+inRomans(script.Arabic(n))+".", title) + inTags("<p>", "</p>", lines...)
		}))
	}},
	{"in line", func(t *annotation.OfficialText) string {
		return site(t, eachArticle(t, func(n, _ string, lines []string) string {
			return inTags("<p>", "</p>", append([]string{"Art. " + n + ". — " + lines[0]}, lines[1:]...)...)
		}))
	}},
	{"line breaks", func(t *annotation.OfficialText) string {
		return site(t, "<div>"+eachArticle(t, func(n, title string, lines []string) string {
			return "<b>Article " + n + "</b><br>" + joinTitle("", html.EscapeString(title)) + "<br>" + strings.Join(strings.Split(html.EscapeString(strings.Join(lines, "\n")), "\n"), "<br>") + "<br><br>"
		})+"</div>")
	}},
	{"cells", func(t *annotation.OfficialText) string {
		return site(t, "<table>"+eachArticle(t, func(n, title string, lines []string) string {
			return "<tr><td>Article " + n + "</td><td>" + html.EscapeString(title) + "</td></tr><tr><td></td><td>" + inTags("<p>", "</p>", lines...) + "</td></tr>"
		})+"</table>")
	}},
	{"chapters", func(t *annotation.OfficialText) string {
		return site(t, eachArticle(t, func(n, title string, lines []string) string {
			chapter := ""
			if script.Arabic(n)%7 == 1 {
				chapter = inTags("<h2>", "</h2>", "CHAPTER "+inRomans(1+script.Arabic(n)/7)) + inTags("<h2>", "</h2>", "GENERAL MATTERS")
			}
			return chapter + inTags("<h3>", "</h3>", "Article "+n+joinTitle(": ", title)) + inTags("<p>", "</p>", lines...)
		}))
	}},
}

// bothLanguages writes two texts of one agreement as a page in both languages: article
// by article, or one text behind the other.
func bothLanguages(en, zh *annotation.OfficialText, behind bool) string {
	one := func(t *annotation.OfficialText, i int) (title, body string) {
		p := &t.Parts[i]
		return inTags("<div>", "</div>", p.Heading), inTags("<div>", "</div>", strings.ReplaceAll(Plain(p), "\n", " "))
	}
	var body, second strings.Builder
	for i := range en.Parts {
		if en.Parts[i].Kind != annotation.PartArticle {
			continue
		}
		n := en.Parts[i].Number
		zhTitle, zhBody := one(zh, i)
		enTitle, enBody := one(en, i)
		if behind {
			body.WriteString("<h4>Article " + n + "</h4>" + enTitle + enBody)
			second.WriteString("<h4>第" + inChineseDigits(script.Arabic(n)) + "条</h4>" + zhTitle + zhBody)
			continue
		}
		body.WriteString("<section><p><a href='#'>第" + inChineseDigits(script.Arabic(n)) + "條</a> <small>Art. " + n + "</small></p>" + zhTitle + enTitle + zhBody + enBody + "</section>")
	}
	return "<html><head><title>" + zh.Title + "</title></head><body><nav><a href='/'>中文</a> <a href='/en'>English</a></nav><h1>" + zh.Title + "</h1><p>" + html.EscapeString(en.Title) + "</p><main>" + body.String() + second.String() + "</main><footer>CC0</footer></body></html>"
}

func inChineseDigits(n int) string {
	digits := []rune("〇一二三四五六七八九")
	switch {
	case n >= 100 && n%100 == 0:
		return string(digits[n/100]) + "百"
	case n >= 100 && n%100 < 10:
		return string(digits[n/100]) + "百零" + string(digits[n%10])
	case n >= 100 && n%100 < 20:
		return string(digits[n/100]) + "百一" + inChineseDigits(n%100)
	case n >= 100:
		return string(digits[n/100]) + "百" + inChineseDigits(n%100)
	case n == 10:
		return "十"
	case n < 10:
		return string(digits[n])
	case n < 20:
		return "十" + string(digits[n%10])
	case n%10 == 0:
		return string(digits[n/10]) + "十"
	}
	return string(digits[n/10]) + "十" + string(digits[n%10])
}
