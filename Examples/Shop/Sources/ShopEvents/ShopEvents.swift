// The types of this module are generated from contracts/; see deed-generate.yaml.
