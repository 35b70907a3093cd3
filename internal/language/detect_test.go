package language

import (
	"testing"

	"pactlight/internal/prose"
)

// The texts are invented. The Russian one is dense, as the press writes: a fifth of its
// words are function words.
const (
	russian   = "Жители посёлка требуют перерасчёта, и не только за воду. Управляющая компания нарушила условия договора: вместо асфальта положили щебень. Ремонт обещали закончить к осени, но подрядчик сослался на погоду. Районная администрация предложила сторонам заключить мировое соглашение, но староста посёлка возмущается, что его не спросили. Критик назвал премьеру театра декларацией о намерениях, билеты продают по прежней цене."
	ukrainian = "Військові перебувають у руках ворожої держави. Держава, яка тримає полонених, відповідає за поводження з ними, саме вона несе повну відповідальність за все, що відбувається із захопленими військовими. Правозахисники назвали головні порушення, які вчинила держава за останній рік війни."
	magyar    = "Szemlénk tavalyi strasbourgi ítéleteket mutat be. A testület három magyar ügyben döntött: egy láthatási jog korlátozása, napilapok elleni sajtóper, valamint tanárok elbocsátása ügyében. Külföldi ítéletek tárgya a norvég gyámhatóság eljárása, török rendőrök fellépése, illetve a lengyel fegyelmi testület összetétele. Kiadónk ősszel kötetben jelenteti meg a fordításokat, előfizetőink kedvezményesen is rendelhetik."
	czech     = "Vláda v pondělí schválila návrh smlouvy o spolupráci se Slovenskem. Podle ministra zahraničí jde o důležitý krok, který posílí vztahy obou zemí. Opozice ale kritizuje, že dokument nebyl předem projednán ve sněmovně, a žádá, aby se k němu vyjádřil také prezident republiky."
)

func TestDetect(t *testing.T) {
	for _, c := range []struct{ text, claimed, want string }{
		{russian, "", "ru"},
		{russian, "ru-RU", "ru"},
		{ukrainian, "", ""},
		{ukrainian, "uk", ""},
		{magyar, "", "hu"},
		{czech, "", ""},
	} {
		if got := Detect(prose.Tokens(nil, c.text, 0, len(c.text)), c.claimed); got != c.want {
			t.Errorf("%.30s… claimed %q: got %q, want %q", c.text, c.claimed, got, c.want)
		}
	}
}
