/// The JSON Schema, draft-07, of what `deed diff --format json` prints.
enum DiffSchema {
    static let text = """
        {
          "$schema": "http://json-schema.org/draft-07/schema#",
          "title": "Deed difference",
          "description": "What `deed diff --format json` prints. Members are only ever added within one version.",
          "type": "object",
          "required": ["format", "version", "from", "to", "contracts", "added", "removed"],
          "properties": {
            "format": { "const": "deed-diff" },
            "version": { "const": 1 },
            "from": { "description": "The older side, as it was named.", "type": "string" },
            "to": { "description": "The newer side; the folder of the registry where none was named.", "type": "string" },
            "contracts": {
              "description": "Contracts on both sides that differ, in the order of the newer registry.",
              "type": "array",
              "items": { "$ref": "#/definitions/contract" }
            },
            "added": { "type": "array", "items": { "$ref": "#/definitions/version" } },
            "removed": { "type": "array", "items": { "$ref": "#/definitions/version" } }
          },
          "definitions": {
            "version": {
              "type": "object",
              "required": ["event", "version"],
              "properties": { "event": { "type": "string" }, "version": { "type": "string" } }
            },
            "contract": {
              "type": "object",
              "required": ["event", "old", "new", "mode", "needs", "changes"],
              "properties": {
                "event": { "type": "string" },
                "old": { "description": "The version on the older side.", "type": "string" },
                "new": { "description": "The version on the newer side.", "type": "string" },
                "mode": {
                  "description": "What the newer registry promises for the contract.",
                  "enum": ["none", "backward", "forward", "full", "backward_transitive", "forward_transitive", "full_transitive"]
                },
                "needs": {
                  "description": "The smallest version that may carry the changes under the mode; null between two majors.",
                  "type": ["string", "null"]
                },
                "changes": { "type": "array", "items": { "$ref": "#/definitions/change" } }
              }
            },
            "change": {
              "type": "object",
              "required": ["rule", "group", "path", "message", "breaks", "proofs"],
              "properties": {
                "rule": { "description": "As `deed explain` knows it.", "type": "string" },
                "group": {
                  "description": "What it does, whatever the mode promises: breaks readers or meaning; should be looked at; neither.",
                  "enum": ["breaking", "noticeable", "compatible"]
                },
                "path": { "description": "In the payload; empty for the event.", "type": "string" },
                "message": { "type": "string" },
                "breaks": {
                  "type": "array",
                  "items": { "enum": ["backward", "forward", "meaning", "swift_producer", "swift_consumer"] }
                },
                "proofs": {
                  "type": "array",
                  "items": {
                    "type": "object",
                    "required": ["direction", "payload", "refused"],
                    "properties": {
                      "direction": { "enum": ["backward", "forward"] },
                      "payload": {
                        "description": "JSON text that one side may write and the other refuses; null where neither it nor the proof that there is none was found.",
                        "type": ["string", "null"]
                      },
                      "refused": { "description": "What the validator of the other side says.", "type": "string" }
                    }
                  }
                }
              }
            }
          }
        }
        """
}
