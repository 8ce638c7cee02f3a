import Foundation

/// The same event as somebody would write it for Foundation.
struct PlainOrder: Codable {
    enum Channel: String, Codable { case web, app, store, phone }
    enum Payment: String, Codable { case card, invoice, wallet, voucher }

    struct LineItem: Codable {
        var sku: String
        var title: String
        var quantity: Int32
        var unitPrice: Int64

        enum CodingKeys: String, CodingKey {
            case sku, title, quantity
            case unitPrice = "unit_price"
        }
    }

    struct Address: Codable {
        var name: String
        var street: String
        var city: String
        var postalCode: String
        var country: String

        enum CodingKeys: String, CodingKey {
            case name, street, city
            case postalCode = "postal_code"
            case country
        }
    }

    var orderID: String
    var customerID: UUID
    var placedAt: String
    var channel: Channel
    var currency: String
    var total: Int64
    var parcelWeight: Double
    var isGift: Bool
    var payment: Payment
    var email: String?
    var items: [LineItem]
    var shipTo: Address
    var note: String?
    var attributes: [String: String]

    enum CodingKeys: String, CodingKey {
        case orderID = "order_id"
        case customerID = "customer_id"
        case placedAt = "placed_at"
        case channel, currency, total
        case parcelWeight = "parcel_weight"
        case isGift = "is_gift"
        case payment, email, items
        case shipTo = "ship_to"
        case note, attributes
    }
}
