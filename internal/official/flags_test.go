package official

import "flag"

var misjudged = flag.Bool("misjudged", false, "print the quotes that are not judged as they should be")
