package numeral

// Points are the letters of points (điểm) in their order: the Vietnamese alphabet without ă, â, ê, ô, ơ, ư
// (NĐ 30 Annex I.II.6).
const Points = "abcdđeghiklmnopqrstuvxy"

var points = []rune(Points)

// Point is the place of a small letter in the order of points, from 1; 0 for a letter that is not in it (f, j, w, z).
func Point(r rune) int {
	for i, c := range points {
		if c == r {
			return i + 1
		}
	}
	return 0
}

// PointAt is the n-th letter of points, from 1; 0 outside.
func PointAt(n int) rune {
	if n < 1 || n > len(points) {
		return 0
	}
	return points[n-1]
}

// PointFollows reports whether letter b comes directly after letter a, in the order of points or in the Latin alphabet that
// word processors number by.
func PointFollows(a, b rune) bool {
	if o := Point(a); o > 0 && Point(b) == o+1 {
		return true
	}
	return a >= 'a' && a < 'z' && b == a+1
}
