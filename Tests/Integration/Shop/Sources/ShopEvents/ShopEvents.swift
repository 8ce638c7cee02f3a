/// Where the shop's events come from, as an envelope's `source` says it.
public enum ShopSource {
    public static let webShop = "/web-shop"
}
