#include "protocols/xmpp/stanza/fallback.h"

#include <algorithm>

#include <QList>

#include "protocols/xmpp/stanza/namespaces.h"

namespace everyport::xmpp {

namespace {

struct Range {
    qsizetype start = 0;
    qsizetype end = 0;
};

/// In code points of a text that has `size` of them.
QList<Range> markedRanges(const xml::Element& message, const QStringList& understood, qsizetype size)
{
    QList<Range> ranges;
    for (const auto& fallback : message.elements(u"fallback", ns::fallback)) {
        if (!understood.contains(fallback.attribute(u"for")))
            continue;
        if (fallback.firstElement().isNull())
            ranges.append({0, size}); // of all that the message says
        for (const auto& body : fallback.elements(u"body", ns::fallback)) {
            const auto start = std::clamp<qint64>(body.attribute(u"start").toLongLong(), 0, size);
            const auto end = body.hasAttribute(u"end")
                ? std::clamp<qint64>(body.attribute(u"end").toLongLong(), start, size)
                : size;
            ranges.append({qsizetype(start), qsizetype(end)});
        }
    }
    return ranges;
}

} // namespace

/// Ranges are sorted first, so that many of them over a long text cost no more than each is long.
QString withoutFallback(const xml::Element& message, const QString& body, const QStringList& understood)
{
    if (message.child(u"fallback", ns::fallback).isNull())
        return body;
    const auto points = body.toUcs4();
    auto ranges = markedRanges(message, understood, points.size());
    std::sort(
        ranges.begin(), ranges.end(), [](const Range& one, const Range& other) { return one.start < other.start; });
    QList<uint> kept;
    qsizetype at = 0;
    for (const auto& range : ranges) {
        if (range.start > at)
            kept += points.sliced(at, range.start - at);
        at = std::max(at, range.end);
    }
    kept += points.sliced(at);
    return QString::fromUcs4(reinterpret_cast<const char32_t*>(kept.constData()), kept.size());
}

} // namespace everyport::xmpp
