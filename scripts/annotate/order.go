package main

import "iter"

// inOrder does do for every item, at most as many at a time as there are workers,
// and gives the results in the order of the items, each as soon as it and those
// before it are there.
func inOrder[Item, Result any](items []Item, workers int, do func(Item) Result) iter.Seq[Result] {
	return func(yield func(Result) bool) {
		stop := make(chan struct{})
		defer close(stop)
		for result := range start(items, workers, do, stop) {
			if !yield(<-result) {
				return
			}
		}
	}
}

// start starts the work. The channel it gives holds one channel an item, in order;
// its capacity is what bounds the work under way.
func start[Item, Result any](items []Item, workers int, do func(Item) Result, stop <-chan struct{}) <-chan chan Result {
	started := make(chan chan Result, workers-1)
	go func() {
		defer close(started)
		for _, item := range items {
			result := make(chan Result, 1)
			select {
			case started <- result:
			case <-stop:
				return
			}
			go func() { result <- do(item) }()
		}
	}()
	return started
}
