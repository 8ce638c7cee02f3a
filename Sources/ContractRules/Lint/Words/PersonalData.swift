import ContractModel

/// What the name of a field says about the person behind it.
enum PersonalData {
    struct Meaning {
        /// `an email address`.
        var what: String
        /// The least sensitivity that fits.
        var sensitivity: Sensitivity
    }

    /// What a field seems to hold of a person; `nil` where its name or its type says otherwise.
    static func meaning(of words: [String], type: EffectiveType) -> Meaning? {
        if type.scalar == .email { return Meaning(what: "an email address", sensitivity: .personal) }
        guard let last = words.last, let phrases = byLastWord[last], let value = ValueClass(type) else { return nil }
        let hit = phrases.first { phrase in
            phrase.kind.types.contains(value) && words.suffix(phrase.words.count).elementsEqual(phrase.words)
        }
        return hit?.kind.meaning
    }

    private struct Kind {
        var meaning: Meaning
        var types: Set<ValueClass>
        var phrases: [String]

        init(_ what: String, _ sensitivity: Sensitivity, _ types: Set<ValueClass>, _ phrases: String...) {
            meaning = Meaning(what: what, sensitivity: sensitivity)
            self.types = types
            self.phrases = phrases
        }
    }

    private struct Phrase {
        var words: [String]
        var kind: Kind
    }

    /// The phrases by their last word, longer ones first: what a name ends with decides what it holds, so that `email_count`
    /// and `phone_model` hold nothing of a person.
    private static let byLastWord: [String: [Phrase]] = {
        let phrases = kinds.flatMap { kind in
            kind.phrases.map { Phrase(words: $0.split(separator: "_").map(String.init), kind: kind) }
        }
        return Dictionary(grouping: phrases) { $0.words[$0.words.count - 1] }
            .mapValues { $0.sorted { $0.words.count > $1.words.count } }
    }()

    /// What a value can hold, as far as it matters here.
    enum ValueClass { case text, integer, day, choice, number }

    private static let kinds: [Kind] = [
        Kind(
            "an email address", .personal, [.text], "email", "e_mail", "mail", "email_address", "mail_address", "emails"
        ),
        Kind(
            "a phone number", .personal, [.text, .integer], "phone", "phone_number", "telephone", "telephone_number",
            "mobile",
            "mobile_number", "cell_number", "fax", "fax_number", "msisdn", "phone_no", "phones"),
        Kind(
            "a date of birth", .personal, [.text, .day, .integer], "birth_date", "birthdate", "date_of_birth", "dob",
            "birthday", "birth_day", "birth_year", "year_of_birth"),
        Kind("an age", .personal, [.integer], "user_age", "customer_age", "person_age", "patient_age", "member_age"),
        Kind(
            "a postal address", .personal, [.text], "street", "street_address", "postal_address", "shipping_address",
            "billing_address", "home_address", "delivery_address", "mailing_address", "address_line", "address_line1",
            "address_line2", "address_line_1", "address_line_2", "customer_address", "street_name", "house_number"),
        Kind("an address", .personal, [.text], "address"),
        Kind(
            "a network address", .personal, [.text], "ip", "ip_address", "ipaddress", "client_ip", "user_ip",
            "remote_addr",
            "mac_address", "ip_addr", "ipv4", "ipv6"),
        Kind(
            "a name of a person", .personal, [.text], "first_name", "firstname", "last_name", "lastname", "full_name",
            "fullname", "given_name", "family_name", "middle_name", "maiden_name", "surname", "nickname", "user_name",
            "username", "customer_name", "person_name", "recipient_name", "cardholder_name", "card_holder",
            "cardholder",
            "contact_name", "patient_name", "employee_name", "author_name", "guest_name", "passenger_name",
            "account_holder",
            "sender_name", "driver_name", "agent_name", "buyer_name", "seller_name", "member_name", "forename"),
        Kind(
            "an official number of a person", .sensitive, [.text, .integer], "ssn", "social_security_number",
            "social_security", "national_id", "national_insurance_number", "passport", "passport_number", "passport_no",
            "tax_id", "tax_number", "driver_license", "drivers_license", "driving_licence", "license_plate", "nino",
            "personal_number"),
        Kind(
            "a bank or card number", .sensitive, [.text, .integer], "iban", "card_number", "credit_card",
            "credit_card_number", "bank_account", "bank_account_number", "account_number", "pan", "cvv", "cvc"),
        Kind(
            "a trait that the law protects", .sensitive, [.text, .choice], "gender", "sex", "religion", "ethnicity",
            "nationality", "marital_status", "sexual_orientation", "disability", "diagnosis", "blood_type",
            "political_party",
            "health_condition", "criminal_record"),
        Kind(
            "a number of a person's device", .personal, [.text], "idfa", "idfv", "gaid", "advertising_id", "imei",
            "imsi",
            "device_fingerprint"),
        Kind(
            "where a person is", .personal, [.text, .number], "user_location", "customer_location", "home_latitude",
            "home_longitude", "user_latitude", "user_longitude", "gps_position", "gps_coordinates"),
    ]
}

extension PersonalData.ValueClass {
    init?(_ type: EffectiveType) {
        switch type.kind {
        case .enumeration: self = .choice
        case .scalar(.date): self = .day
        case .scalar(let scalar) where scalar.isText: self = .text
        case .scalar(let scalar) where scalar.isInteger: self = .integer
        case .scalar(let scalar) where scalar.isNumeric: self = .number
        case .list(let item):
            guard case .scalar(let scalar) = item.kind, scalar.isText else { return nil }
            self = .text
        default: return nil
        }
    }
}
