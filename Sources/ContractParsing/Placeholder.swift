internal import YAMLSyntax
