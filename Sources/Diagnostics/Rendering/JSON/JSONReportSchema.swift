/// The JSON Schema, draft-07, of what ``JSONRenderer`` writes.
package enum JSONReportSchema {
    package static let text = """
        {
          "$schema": "http://json-schema.org/draft-07/schema#",
          "title": "Deed report",
          "description": "What a run of deed found: `--report json`; `--report ndjson` has a diagnostic per line, then the summary, each with a `kind`. Members are only ever added within one version.",
          "type": "object",
          "required": ["format", "version", "diagnostics", "summary"],
          "properties": {
            "format": { "const": "deed-report" },
            "version": { "const": 1 },
            "diagnostics": {
              "description": "In order of path, position and rule.",
              "type": "array",
              "items": { "$ref": "#/definitions/diagnostic" }
            },
            "summary": {
              "type": "object",
              "required": ["errors", "warnings", "notes", "waived", "counts", "text"],
              "properties": {
                "errors": { "type": "integer", "minimum": 0 },
                "warnings": { "type": "integer", "minimum": 0 },
                "notes": { "type": "integer", "minimum": 0 },
                "waived": {
                  "description": "Findings of any severity that were accepted; no other figure holds them.",
                  "type": "integer",
                  "minimum": 0
                },
                "counts": {
                  "description": "What was looked at, such as contracts and releases.",
                  "type": "object",
                  "additionalProperties": { "type": "integer" }
                },
                "text": {
                  "description": "The lines that close the report for people.",
                  "type": "array",
                  "items": { "type": "string" }
                }
              }
            }
          },
          "definitions": {
            "diagnostic": {
              "type": "object",
              "required": [
                "rule", "severity", "fingerprint", "message", "subject", "location", "label", "related", "notes", "help",
                "fixes", "suppression"
              ],
              "properties": {
                "rule": { "description": "The rule's stable name: `deed explain RULE`.", "type": "string" },
                "severity": { "enum": ["note", "warning", "error"] },
                "fingerprint": {
                  "description": "Stays the same while the finding does, wherever its lines move; unique in a report.",
                  "type": "string",
                  "minLength": 1
                },
                "message": { "type": "string" },
                "subject": { "description": "The event that it belongs to.", "type": ["string", "null"] },
                "location": {
                  "description": "Where; null where no file is at fault.",
                  "oneOf": [{ "$ref": "#/definitions/location" }, { "type": "null" }]
                },
                "label": { "description": "The words beneath the marked text.", "type": ["string", "null"] },
                "related": {
                  "description": "Other places that explain this one.",
                  "type": "array",
                  "items": {
                    "type": "object",
                    "required": ["label", "location"],
                    "properties": { "label": { "type": "string" }, "location": { "$ref": "#/definitions/location" } }
                  }
                },
                "notes": {
                  "type": "array",
                  "items": {
                    "type": "object",
                    "required": ["label", "text"],
                    "properties": { "label": { "type": "string" }, "text": { "type": "string" } }
                  }
                },
                "help": { "description": "What to do.", "type": ["string", "null"] },
                "fixes": {
                  "description": "Edits that mend it, each on its own.",
                  "type": "array",
                  "items": {
                    "type": "object",
                    "required": ["title", "edits"],
                    "properties": {
                      "title": { "type": "string" },
                      "edits": {
                        "type": "array",
                        "items": {
                          "type": "object",
                          "required": ["location", "replacement"],
                          "properties": {
                            "location": { "$ref": "#/definitions/location" },
                            "replacement": { "type": "string" }
                          }
                        }
                      }
                    }
                  }
                },
                "suppression": {
                  "description": "Who accepted the finding, which then never makes a run fail; null where nobody did.",
                  "oneOf": [{ "$ref": "#/definitions/suppression" }, { "type": "null" }]
                },
                "change": {
                  "description": "What a finding about a change breaks, part by part; only where it is about one.",
                  "allOf": [{ "$ref": "#/definitions/change" }]
                }
              }
            },
            "change": {
              "type": "object",
              "required": ["path", "against", "breaks", "witnesses", "needs", "readers", "to_accept"],
              "properties": {
                "path": { "description": "Dotted; empty for the payload or the event as a whole.", "type": "string" },
                "against": {
                  "description": "The versions that it was compared with and concerns, ascending.",
                  "type": "array",
                  "items": { "type": "string" }
                },
                "breaks": {
                  "type": "array",
                  "items": { "enum": ["backward", "forward", "meaning", "swift_producer", "swift_consumer"] }
                },
                "witnesses": {
                  "description": "Payloads that one side may write and the other refuses, each confirmed by the validators.",
                  "type": "array",
                  "items": {
                    "type": "object",
                    "required": ["direction", "payload", "refused"],
                    "properties": {
                      "direction": { "enum": ["backward", "forward"] },
                      "payload": {
                        "description": "JSON as text; null where none was found and the change counts as a break for want of proof.",
                        "type": ["string", "null"]
                      },
                      "refused": { "description": "What the reader says, or why there is no payload.", "type": "string" }
                    }
                  }
                },
                "needs": {
                  "description": "The smallest version that may carry it; null where no version cures it.",
                  "type": ["string", "null"]
                },
                "readers": {
                  "description": "The teams that read what it touches.",
                  "type": "array",
                  "items": { "type": "string" }
                },
                "to_accept": {
                  "description": "The teams that would have to accept it, and have not.",
                  "type": "array",
                  "items": { "type": "string" }
                }
              }
            },
            "suppression": {
              "type": "object",
              "required": ["reason", "by", "until"],
              "properties": {
                "reason": { "type": "string" },
                "by": { "description": "The team, or several with commas.", "type": "string" },
                "until": { "description": "The last day on which it holds.", "type": ["string", "null"] }
              }
            },
            "location": {
              "type": "object",
              "required": ["path", "start", "end"],
              "properties": {
                "path": { "description": "From the folder in which deed ran.", "type": "string" },
                "start": { "$ref": "#/definitions/point" },
                "end": { "description": "One past the last byte.", "allOf": [{ "$ref": "#/definitions/point" }] }
              }
            },
            "point": {
              "type": "object",
              "required": ["byte", "line", "column"],
              "properties": {
                "byte": { "description": "From 0.", "type": "integer", "minimum": 0 },
                "line": { "description": "From 1.", "type": "integer", "minimum": 1 },
                "column": { "description": "From 1, in code points.", "type": "integer", "minimum": 1 }
              }
            }
          }
        }

        """
}
