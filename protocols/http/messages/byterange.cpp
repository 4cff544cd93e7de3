#include "protocols/http/messages/byterange.h"

#include <algorithm>
#include <optional>

namespace everyport::http {

namespace {

/// Digits and nothing else; what is too large for us lies behind everything.
std::optional<qint64> numberIn(const QByteArray& text)
{
    if (text.isEmpty() || !std::all_of(text.begin(), text.end(), [](char c) { return c >= '0' && c <= '9'; }))
        return std::nullopt;
    bool fits = false;
    const auto number = text.toLongLong(&fits);
    return fits ? number : std::numeric_limits<qint64>::max();
}

/// §13.1.5: with another one than we have, what the client holds is out of date.
bool isStillThat(const Request& request, const QByteArray& tag, const QByteArray& modified)
{
    if (!request.headers.contains("If-Range"))
        return true;
    const auto condition = request.headers.value("If-Range").trimmed();
    return !condition.isEmpty() && (condition == tag || condition == modified);
}

PartWanted whole(qint64 size)
{
    return {PartWanted::Kind::Whole, 0, size};
}

PartWanted outside()
{
    return {PartWanted::Kind::Outside, 0, 0};
}

/// "-500": the last 500.
PartWanted suffix(const QByteArray& text, qint64 size)
{
    const auto count = numberIn(text);
    if (!count)
        return whole(size);
    const auto taken = std::min(*count, size);
    return taken == 0 ? outside() : PartWanted{PartWanted::Kind::Part, size - taken, taken};
}

} // namespace

PartWanted partWanted(const Request& request, qint64 size, const QByteArray& tag, const QByteArray& modified)
{
    const auto text = request.headers.value("Range").trimmed();
    if (!text.startsWith("bytes=") || text.contains(',') || request.headers.contains("If-None-Match")
        || !isStillThat(request, tag, modified))
        return whole(size);
    const auto range = text.sliced(6).trimmed();
    const auto dash = range.indexOf('-');
    if (dash < 0)
        return whole(size);
    if (dash == 0)
        return suffix(range.sliced(1), size);
    const auto first = numberIn(range.first(dash));
    const auto last = dash + 1 == range.size() ? std::optional(std::numeric_limits<qint64>::max())
                                               : numberIn(range.sliced(dash + 1));
    if (!first || !last || *last < *first)
        return whole(size);
    if (*first >= size)
        return outside();
    return {PartWanted::Kind::Part, *first, std::min(*last, size - 1) - *first + 1};
}

Response inPart(const Request& request, Response whole)
{
    whole.headers.add(QByteArrayLiteral("Accept-Ranges"), QByteArrayLiteral("bytes"));
    if (!request.headers.contains("Range"))
        return whole;
    const auto part = partWanted(
        request, whole.body.size(), whole.headers.value("ETag"), whole.headers.value("Last-Modified"));
    if (part.kind == PartWanted::Kind::Whole)
        return whole;
    whole.headers.add("Content-Range", contentRange(part, whole.body.size()));
    whole.status = part.kind == PartWanted::Kind::Part ? 206 : 416;
    whole.body = part.kind == PartWanted::Kind::Part ? whole.body.sliced(part.first, part.size) : QByteArray();
    return whole;
}

QByteArray contentRange(const PartWanted& part, qint64 size)
{
    if (part.kind == PartWanted::Kind::Outside)
        return "bytes */" + QByteArray::number(size);
    return "bytes " + QByteArray::number(part.first) + '-' + QByteArray::number(part.first + part.size - 1) + '/'
        + QByteArray::number(size);
}

} // namespace everyport::http
