package model

// Problem is an error with a text for people that a program can translate. It wraps the error that it is a case of
// and the errors among its arguments.
type Problem struct {
	Kind    error // one of the errors that this package names; its text stands before the message
	Message Message
}

// Errorf makes a problem: Errorf(ErrLimit, "part of %d bytes", n) is "limit exceeded: part of 7 bytes". Errors among
// the arguments are written with %v and are found by errors.Is too.
func Errorf(kind error, format string, args ...any) *Problem {
	return &Problem{kind, Message{format, args}}
}

// Teller is an error whose text for people a program can translate.
type Teller interface {
	error
	Tell() Message
}

// Tell is the kind and the message.
func (p *Problem) Tell() Message { return Msg("%v: %v", p.Kind, p.Message) }

// Error is the kind and the message in English.
func (p *Problem) Error() string { return p.Tell().String() }

// Unwrap is the kind and the errors among the arguments.
func (p *Problem) Unwrap() []error {
	errs := []error{p.Kind}
	for _, a := range p.Message.Args {
		if err, ok := a.(error); ok {
			errs = append(errs, err)
		}
	}
	return errs
}
