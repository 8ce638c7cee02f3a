import Testing

@testable import ContractRules

@Suite struct PastTenseTests {
    @Test(arguments: [
        "order_placed", "payment_failed", "session_started", "invoice_paid", "mail_sent", "user_logged_in", "stock_low",
        "recommendations_ready", "item_added_to_cart", "price_cut", "page_read", "key_lost", "trip_begun",
        "order_picked_up",
        "subscription_opted_out", "disk_full", "payment_overdue", "order_refunded_partially",
        "account_created_by_agent",
        "model_trained", "deal_won", "seat_taken",
    ])
    func `a fact is one`(_ name: String) {
        #expect(PastTense.isFact(WordSplitter().split(name)))
    }

    @Test(arguments: [
        ("order_place", "order_placed"), ("place_order", "order_placed"), ("order_cancel", "order_cancelled"),
        ("send_email", "email_sent"), ("order_creation", "order_created"), ("user_signup", "user_signed_up"),
        ("payment_failure", "payment_failed"), ("order_shipping", "order_shipped"), ("order_placing", "order_placed"),
        ("page_view", "page_viewed"), ("button_click", "button_clicked"), ("placed_order", "order_placed"),
        ("invoice_pay", "invoice_paid"), ("user_log_in", "user_logged_in"), ("cart_update", "cart_updated"),
        ("file_copy", "file_copied"), ("buy_ticket", "ticket_bought"),
    ])
    func `a command or a noun is turned into a fact`(_ name: String, _ better: String) {
        let words = WordSplitter().split(name)
        #expect(!PastTense.isFact(words))
        #expect(PastTense.suggestion(for: words) == better)
    }

    @Test(arguments: ["order", "heartbeat", "customer_profile", "line_speed", "news_feed", "rss_seed"])
    func `what names a thing is no fact and gets no invented verb`(_ name: String) {
        let words = WordSplitter().split(name)
        #expect(!PastTense.isFact(words))
        #expect(PastTense.suggestion(for: words).map { $0.contains("eded") } != true)
    }
}
