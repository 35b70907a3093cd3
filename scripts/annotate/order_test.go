package main

import (
	"slices"
	"sync/atomic"
	"testing"
)

// Results come in the order of the items, however the work ends, and no more is
// under way than there are workers.
func TestInOrder(t *testing.T) {
	items := make([]int, 100)
	for i := range items {
		items[i] = i
	}
	const workers = 4
	var under, most atomic.Int32
	double := func(n int) int {
		now := under.Add(1)
		defer under.Add(-1)
		for old := most.Load(); now > old && !most.CompareAndSwap(old, now); old = most.Load() {
		}
		return 2 * n
	}
	got := slices.Collect(inOrder(items, workers, double))
	for i, n := range got {
		if n != 2*i {
			t.Fatalf("result %d is %d", i, n)
		}
	}
	if len(got) != len(items) || most.Load() > workers {
		t.Errorf("%d results, at most %d at a time", len(got), most.Load())
	}
}

// Who stops reading stops the work.
func TestInOrderStops(t *testing.T) {
	var begun atomic.Int32
	for n := range inOrder(make([]int, 1000), 1, func(int) int { return int(begun.Add(1)) }) {
		if n == 3 {
			break
		}
	}
	if begun.Load() > 10 {
		t.Errorf("%d items were begun", begun.Load())
	}
}
