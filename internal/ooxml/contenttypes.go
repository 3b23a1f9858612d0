package ooxml

import (
	"errors"
	"path"
	"strings"

	"example.com/vanban/model"
)

// contentTypes says what the parts hold (ECMA-376 part 2, 7.2.3).
type contentTypes struct {
	extensions map[string]string // by lower-case extension
	overrides  map[string]string // by partKey
}

const (
	tagDefault Tag = iota + 1
	tagOverride
	tagExtension
	tagPartName
	tagContentType
	tagRelationship
	tagID
	tagType
	tagTarget
	tagTargetMode
)

// packaging is the vocabulary of content types and relationships.
var packaging = NewVocabulary([]Name{
	tagDefault:      {Types, "Default"},
	tagOverride:     {Types, "Override"},
	tagRelationship: {Rels, "Relationship"},
}, []Name{
	tagExtension:   {None, "Extension"},
	tagPartName:    {None, "PartName"},
	tagContentType: {None, "ContentType"},
	tagID:          {None, "Id"},
	tagType:        {None, "Type"},
	tagTarget:      {None, "Target"},
	tagTargetMode:  {None, "TargetMode"},
})

func (p *Package) readContentTypes() error {
	p.types = contentTypes{map[string]string{}, map[string]string{}}
	part, ok := p.parts["[content_types].xml"]
	if !ok {
		p.notice(nil, model.Msg("the part [Content_Types].xml is missing"))
		return nil
	}
	s, err := part.Scan(packaging)
	if err != nil {
		return err
	}
	defer s.Close()
	for kind := s.Next(); kind != EOF; kind = s.Next() {
		if kind != Start {
			continue
		}
		switch s.Tag {
		case tagDefault:
			p.types.extensions[strings.ToLower(s.Attr(tagExtension))] = s.Attr(tagContentType)
		case tagOverride:
			p.types.overrides[partKey(s.Attr(tagPartName))] = s.Attr(tagContentType)
		}
	}
	if err := s.Err(); err != nil {
		if errors.Is(err, model.ErrLimit) {
			return part.wrap(err)
		}
		p.notice(part, model.Msg("cannot be read wholly"))
	}
	for key, part := range p.parts {
		if t, ok := p.types.overrides[key]; ok {
			part.ContentType = t
		} else {
			part.ContentType = p.types.extensions[strings.TrimPrefix(path.Ext(key), ".")]
		}
	}
	return nil
}

// Main is the part that the package is about: the target of its relationship of the kind officeDocument. Where
// that is lost, it is the first part whose content type is that of a main part.
func (p *Package) Main() (*Part, error) {
	rels, err := p.Relationships("")
	if err != nil {
		return nil, err
	}
	for _, r := range rels {
		if r.Kind == "officeDocument" && !r.External {
			if part, ok := p.Part(r.Target); ok {
				return part, nil
			}
		}
	}
	for _, part := range p.order {
		if strings.HasSuffix(part.ContentType, ".main+xml") {
			p.notice(nil, model.Msg("no relationship names the main part; %s was found by its content type", part.Name))
			return part, nil
		}
	}
	if part, ok := p.parts["mimetype"]; ok {
		if b, err := part.BytesUpTo(1 << 10); err == nil && strings.HasPrefix(string(b), "application/vnd.oasis.opendocument") {
			return nil, &model.FileError{Err: model.Errorf(model.ErrFormat, "this is an OpenDocument file: save it as .docx first")}
		}
	}
	return nil, &model.FileError{Err: model.ErrNoText}
}
