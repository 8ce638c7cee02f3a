// The workload's contract written by hand on simdjson On-Demand: `simdjson_reader validate|decode|stage1 FILE ROUNDS` prints
// for each round the CPU seconds of one pass over all lines, and the invalid events.
#include <simdjson.h>
#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <ctime>
#include <optional>
#include <string>
#include <utility>
#include <vector>

using namespace simdjson;
using std::string_view;

static double cpu_seconds() {
    timespec now;
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &now);
    return now.tv_sec + now.tv_nsec / 1e9;
}

// ---- What a contract asks of texts

static bool is_digit(char c) { return unsigned(c - '0') < 10; }
static bool is_upper(char c) { return unsigned(c - 'A') < 26; }
static bool is_lower(char c) { return unsigned(c - 'a') < 26; }

static bool all(string_view text, bool (*is)(char)) {
    for (char c : text) if (!is(c)) return false;
    return true;
}

static bool is_order_id(string_view text) {
    return text.size() == 20 && memcmp(text.data(), "ord_", 4) == 0
        && all(text.substr(4), [](char c) { return is_digit(c) || is_lower(c); });
}

static bool is_uuid(string_view text) {
    if (text.size() != 36) return false;
    for (size_t i = 0; i < 36; i++) {
        char c = text[i];
        bool is_dash = i == 8 || i == 13 || i == 18 || i == 23;
        if (is_dash ? c != '-' : !(is_digit(c) || unsigned((c | 32) - 'a') < 6)) return false;
    }
    return true;
}

static bool is_currency(string_view text) { return text.size() == 3 && all(text, is_upper); }
static bool is_country(string_view text) { return text.size() == 2 && all(text, is_upper); }

static bool is_sku(string_view text) {
    return text.size() == 8 && all(text.substr(0, 2), is_upper) && text[2] == '-' && all(text.substr(3), is_digit);
}

static bool is_postal_code(string_view text) {
    if (text.size() < 3 || text.size() > 10 || !(is_digit(text[0]) || is_upper(text[0]))) return false;
    return all(text.substr(1), [](char c) { return is_digit(c) || is_upper(c) || c == ' ' || c == '-'; });
}

static bool is_email(string_view text) {
    size_t i = 0, dots = 0;
    auto run = [&](bool isLocal) {
        size_t start = i;
        while (i < text.size() && (is_lower(text[i]) || is_digit(text[i]) || (isLocal && (text[i] == '.' || text[i] == '_')))) i++;
        return i > start;
    };
    if (!run(true) || i == text.size() || text[i++] != '@' || !run(false)) return false;
    while (i < text.size()) {
        if (text[i++] != '.' || !run(false)) return false;
        dots++;
    }
    return dots > 0;
}

static size_t code_points(string_view text) {
    size_t count = 0;
    for (char c : text) count += (c & 0xC0) != 0x80;
    return count;
}

static bool has_length(string_view text, size_t low, size_t high) {
    if (text.size() >= low * 4 && text.size() <= high) return true;
    size_t count = code_points(text);
    return count >= low && count <= high;
}

static bool number(string_view text, size_t at, size_t length, int &value) {
    value = 0;
    for (size_t i = at; i < at + length; i++) {
        if (!is_digit(text[i])) return false;
        value = value * 10 + (text[i] - '0');
    }
    return true;
}

struct Moment { int64_t seconds; int32_t nanos; int16_t offset; };

static bool read_moment(string_view text, Moment &moment) {
    int year, month, day, hour, minute, second;
    if (text.size() < 20 || text[4] != '-' || text[7] != '-' || (text[10] | 32) != 't' || text[13] != ':' || text[16] != ':') return false;
    if (!number(text, 0, 4, year) || !number(text, 5, 2, month) || !number(text, 8, 2, day) || !number(text, 11, 2, hour)
        || !number(text, 14, 2, minute) || !number(text, 17, 2, second)) return false;
    static const int lengths[] = {31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
    if (month < 1 || month > 12 || hour > 23 || minute > 59 || second > 60) return false;
    bool is_leap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);
    if (day < 1 || day > lengths[month - 1] + (month == 2 && is_leap)) return false;
    size_t i = 19;
    int nanos = 0;
    if (text[i] == '.') {
        int digits = 0;
        for (i++; i < text.size() && is_digit(text[i]); i++, digits++) if (digits < 9) nanos = nanos * 10 + (text[i] - '0');
        if (digits == 0) return false;
        for (; digits < 9; digits++) nanos *= 10;
    }
    int offset = 0;
    if (i < text.size() && (text[i] | 32) == 'z') {
        if (i + 1 != text.size()) return false;
    } else {
        int hours, minutes;
        if (i + 6 != text.size() || (text[i] != '+' && text[i] != '-') || text[i + 3] != ':') return false;
        if (!number(text, i + 1, 2, hours) || !number(text, i + 4, 2, minutes) || hours > 23 || minutes > 59) return false;
        offset = (text[i] == '-' ? -1 : 1) * (hours * 60 + minutes);
    }
    int y = year - (month <= 2), era = (y >= 0 ? y : y - 399) / 400, yoe = y - era * 400;
    int doy = (153 * (month + (month > 2 ? -3 : 9)) + 2) / 5 + day - 1, doe = yoe * 365 + yoe / 4 - yoe / 100 + doy;
    moment = {(int64_t(era) * 146097 + doe - 719468) * 86400 + hour * 3600 + minute * 60 + second - offset * 60, nanos, int16_t(offset)};
    return true;
}

static int index_of(string_view text, std::initializer_list<string_view> values) {
    int index = 0;
    for (string_view value : values) {
        if (text == value) return index;
        index++;
    }
    return -1;
}

// ---- What is made of an event: structs that own their texts

struct LineItem { std::string sku, title; int32_t quantity; int64_t unit_price; };
struct Address { std::string name, street, city, postal_code, country; };
struct OrderPlaced {
    std::string order_id;
    uint8_t customer_id[16];
    Moment placed_at;
    int8_t channel;
    std::string currency;
    int64_t total;
    double parcel_weight;
    bool is_gift;
    int8_t payment;
    std::optional<std::string> email;
    std::vector<LineItem> items;
    Address ship_to;
    std::optional<std::string> note;
    std::vector<std::pair<std::string, std::string>> attributes;
};

static void read_uuid(string_view text, uint8_t *out) {
    auto hex = [](char c) { return is_digit(c) ? c - '0' : (c | 32) - 'a' + 10; };
    for (size_t i = 0, n = 0; n < 16; n++) {
        if (text[i] == '-') i++;
        out[n] = uint8_t(hex(text[i]) << 4 | hex(text[i + 1]));
        i += 2;
    }
}

// ---- Reading: the key that is expected next is compared first, then the others

template <size_t N>
static int key_index(ondemand::raw_json_string key, const string_view (&names)[N], int expected) {
    if (expected < int(N) && key.unsafe_is_equal(names[expected])) return expected;
    for (int i = 0; i < int(N); i++) if (key.unsafe_is_equal(names[i])) return i;
    return -1;
}

#define NEED(condition) do { if (!(condition)) return false; } while (0)
#define TAKE(call, place) do { if ((call).get(place)) return false; } while (0)

template <bool Keeps>
static bool read_item(ondemand::object object, LineItem *item) {
    static const string_view names[] = {"sku", "title", "quantity", "unit_price"};
    unsigned seen = 0;
    int expected = 0;
    for (auto field : object) {
        ondemand::raw_json_string key;
        TAKE(field.key(), key);
        int index = key_index(key, names, expected);
        if (index >= 0) { NEED(!(seen & 1u << index)); seen |= 1u << index; expected = index + 1; }
        string_view text;
        int64_t integer;
        switch (index) {
        case 0: TAKE(field.value().get_string(), text); NEED(is_sku(text)); if (Keeps) item->sku = text; break;
        case 1: TAKE(field.value().get_string(), text); NEED(has_length(text, 1, 80)); if (Keeps) item->title = text; break;
        case 2: TAKE(field.value().get_int64(), integer); NEED(integer >= 1 && integer <= 1000); if (Keeps) item->quantity = int32_t(integer); break;
        case 3: TAKE(field.value().get_int64(), integer); NEED(integer >= 0 && integer <= 10000000); if (Keeps) item->unit_price = integer; break;
        default: { ondemand::value other; TAKE(field.value(), other); string_view raw; TAKE(simdjson_result<string_view>(to_json_string(other)), raw); }
        }
    }
    return seen == 0xF;
}

template <bool Keeps>
static bool read_address(ondemand::object object, Address *address) {
    static const string_view names[] = {"name", "street", "city", "postal_code", "country"};
    unsigned seen = 0;
    int expected = 0;
    for (auto field : object) {
        ondemand::raw_json_string key;
        TAKE(field.key(), key);
        int index = key_index(key, names, expected);
        string_view text;
        if (index < 0) { ondemand::value other; TAKE(field.value(), other); string_view raw; TAKE(simdjson_result<string_view>(to_json_string(other)), raw); continue; }
        NEED(!(seen & 1u << index));
        seen |= 1u << index;
        expected = index + 1;
        TAKE(field.value().get_string(), text);
        switch (index) {
        case 0: NEED(has_length(text, 1, 100)); if (Keeps) address->name = text; break;
        case 1: NEED(has_length(text, 1, 100)); if (Keeps) address->street = text; break;
        case 2: NEED(has_length(text, 1, 60)); if (Keeps) address->city = text; break;
        case 3: NEED(is_postal_code(text)); if (Keeps) address->postal_code = text; break;
        case 4: NEED(is_country(text)); if (Keeps) address->country = text; break;
        }
    }
    return seen == 0x1F;
}

template <bool Keeps>
static bool read_attributes(ondemand::object object, OrderPlaced *event) {
    size_t count = 0;
    for (auto field : object) {
        string_view key, text;
        TAKE(field.unescaped_key(), key);
        TAKE(field.value().get_string(), text);
        NEED(has_length(text, 0, 100) && ++count <= 20);
        if (Keeps) event->attributes.emplace_back(key, text);
    }
    return true;
}

template <bool Keeps>
static bool read_event(ondemand::document &document, OrderPlaced *event) {
    static const string_view names[] = {
        "order_id", "customer_id", "placed_at", "channel", "currency", "total", "parcel_weight", "is_gift", "payment",
        "email", "items", "ship_to", "note", "attributes"};
    ondemand::object object;
    TAKE(document.get_object(), object);
    unsigned seen = 0;
    int expected = 0;
    for (auto field : object) {
        ondemand::raw_json_string key;
        TAKE(field.key(), key);
        int index = key_index(key, names, expected);
        if (index >= 0) { NEED(!(seen & 1u << index)); seen |= 1u << index; expected = index + 1; }
        ondemand::value value;
        TAKE(field.value(), value);
        string_view text;
        int64_t integer;
        double real;
        bool flag;
        Moment moment;
        int choice;
        size_t count = 0;
        switch (index) {
        case 0: TAKE(value.get_string(), text); NEED(is_order_id(text)); if (Keeps) event->order_id = text; break;
        case 1: TAKE(value.get_string(), text); NEED(is_uuid(text)); if (Keeps) read_uuid(text, event->customer_id); break;
        case 2: TAKE(value.get_string(), text); NEED(read_moment(text, moment)); if (Keeps) event->placed_at = moment; break;
        case 3: TAKE(value.get_string(), text); choice = index_of(text, {"web", "app", "store", "phone"}); NEED(choice >= 0); if (Keeps) event->channel = int8_t(choice); break;
        case 4: TAKE(value.get_string(), text); NEED(is_currency(text)); if (Keeps) event->currency = text; break;
        case 5: TAKE(value.get_int64(), integer); NEED(integer >= 0 && integer <= 100000000); if (Keeps) event->total = integer; break;
        case 6: TAKE(value.get_double(), real); NEED(real >= 0 && real <= 1000); if (Keeps) event->parcel_weight = real; break;
        case 7: TAKE(value.get_bool(), flag); if (Keeps) event->is_gift = flag; break;
        case 8: TAKE(value.get_string(), text); choice = index_of(text, {"card", "invoice", "wallet", "voucher"}); NEED(choice >= 0); if (Keeps) event->payment = int8_t(choice); break;
        case 9: if (value.is_null()) break; TAKE(value.get_string(), text); NEED(has_length(text, 0, 120) && is_email(text)); if (Keeps) event->email.emplace(text); break;
        case 10: {
            ondemand::array items;
            TAKE(value.get_array(), items);
            for (auto element : items) {
                ondemand::object item;
                TAKE(element.get_object(), item);
                NEED(++count <= 50);
                if (Keeps) event->items.emplace_back();
                NEED(read_item<Keeps>(item, Keeps ? &event->items.back() : nullptr));
            }
            NEED(count >= 1);
            break;
        }
        case 11: { ondemand::object address; TAKE(value.get_object(), address); NEED(read_address<Keeps>(address, Keeps ? &event->ship_to : nullptr)); break; }
        case 12: if (value.is_null()) break; TAKE(value.get_string(), text); NEED(has_length(text, 0, 200)); if (Keeps) event->note.emplace(text); break;
        case 13: { ondemand::object attributes; TAKE(value.get_object(), attributes); NEED(read_attributes<Keeps>(attributes, event)); break; }
        default: { string_view raw; TAKE(simdjson_result<string_view>(to_json_string(value)), raw); }
        }
    }
    const char *rest;
    return seen == 0x3FFF && document.current_location().get(rest) == OUT_OF_BOUNDS;
}

int main(int count, char **arguments) {
    if (count < 4) return 2;
    string_view mode = arguments[1];
    padded_string text;
    if (padded_string::load(arguments[2]).get(text)) return 2;
    std::vector<std::pair<size_t, size_t>> lines;
    for (size_t start = 0; start < text.size();) {
        const char *end = (const char *)memchr(text.data() + start, '\n', text.size() - start);
        size_t length = (end ? end - text.data() : text.size()) - start;
        lines.emplace_back(start, length);
        start += length + 1;
    }
    ondemand::parser parser;
    dom::parser tree;
    for (int round = 0; round < atoi(arguments[3]); round++) {
        size_t invalid = 0;
        uint64_t kept = 0;
        double start = cpu_seconds();
        for (auto [offset, length] : lines) {
            padded_string_view line(text.data() + offset, length, text.size() - offset + SIMDJSON_PADDING);
            ondemand::document document;
            if (parser.iterate(line).get(document)) { invalid++; continue; }
            if (mode == "validate") {
                if (!read_event<false>(document, nullptr)) invalid++;
            } else if (mode == "decode") {
                OrderPlaced event;
                if (!read_event<true>(document, &event)) invalid++;
                else kept += event.items.size() + event.order_id.size();
            }
        }
        printf("%.6f %zu\n", cpu_seconds() - start, invalid);
        if (kept == 1) return 3;
    }
    return 0;
}
