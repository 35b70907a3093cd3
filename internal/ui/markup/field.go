//go:build js

package markup

import (
	"strconv"

	"pactlight/internal/ui/webapi"
)

// Densities are how many marks can be shown, from all to none.
var Densities = []string{"all", "first", "names", "none"}

// Field makes an input of a type that answers to act.
func Field(kind, act string) Element {
	f := Make("input", "")
	f.SetAttribute("type", kind)
	f.SetAttribute("data-act", act)
	return f
}

// Switch makes a switch with its label; of goes with act. It works once its state is set.
func Switch(label, act, of string) (box, whole Element) {
	box = Field("checkbox", act)
	box.SetAttribute("role", "switch")
	box.SetAttribute("disabled", "")
	if of != "" {
		box.SetAttribute("data-of", of)
	}
	return box, Make("label", "switch", Make("span", "", label), box)
}

// Choice is a group of radio buttons.
type Choice struct {
	Element
	radios map[string]Element // by value
}

// NewChoice makes the buttons for values, whose words stand in the messages that begin
// with key.
func NewChoice(legend, act string, values []string, key string) Choice {
	c := Choice{Make("fieldset", "choice", Make("legend", "", legend)), map[string]Element{}}
	for _, v := range values {
		radio := Field("radio", act)
		radio.SetAttribute("name", act)
		radio.SetAttribute("value", v)
		c.radios[v] = radio
		webapi.Append(c.Element, Make("label", "", radio, Make("span", "", webapi.Words(key+v))))
	}
	return c
}

// Choose presses the button of a value.
func (c Choice) Choose(value string) {
	for v, radio := range c.radios {
		webapi.SetSwitch(radio, v == value)
	}
}

// Shortcuts lists the keyboard shortcuts as the reader has them; nil where there are none.
func Shortcuts(commands []webapi.Command) Element {
	if len(commands) == 0 {
		return nil
	}
	list := Make("dl", "shortcuts")
	for _, c := range commands {
		webapi.Append(list, Make("div", "", Make("dt", "", c.Description), Make("dd", "", Make("kbd", "", c.Keys))))
	}
	return list
}

// Option is a choice of a Select.
type Option struct {
	ID, Words string
}

// Select makes a field with a list to choose from, and its label; mark is what it is
// about.
func Select(label, act string, mark int, options []Option, chosen string) Element {
	field := Make("select", "")
	field.SetAttribute("data-act", act)
	field.SetAttribute("data-mark", strconv.Itoa(mark))
	for _, o := range options {
		option := Make("option", "", o.Words)
		option.SetAttribute("value", o.ID)
		if o.ID == chosen {
			option.SetAttribute("selected", "")
		}
		webapi.Append(field, option)
	}
	return Make("label", "select", Make("span", "", label), field)
}
