// Package race tells tests whether the race detector runs: it has sync.Pool forget at random, so that allocations cannot
// be counted.
package race
