#include "protocols/xmpp/extensions/resultset.h"

#include <algorithm>

#include "protocols/xmpp/stanza/namespaces.h"

using namespace Qt::StringLiterals;

namespace everyport::xmpp {

namespace {

bool readNumber(const xml::Element& set, QStringView name, std::optional<int>& number)
{
    const auto text = set.childText(name);
    if (text.isNull())
        return true;
    bool isNumber = false;
    number = text.toInt(&isNumber);
    return isNumber && *number >= 0;
}

} // namespace

std::optional<PageRequest> PageRequest::in(const xml::Element& parent)
{
    const auto set = parent.child(u"set", ns::resultSets);
    if (set.isNull())
        return std::nullopt;
    PageRequest request;
    if (!readNumber(set, u"max", request.max) || !readNumber(set, u"index", request.index))
        return std::nullopt;
    request.after = set.childText(u"after");
    request.before = set.childText(u"before");
    request.last = !request.before.isNull() && request.before.isEmpty();
    return request;
}

xml::Element PageRequest::toElement() const
{
    xml::Element set(u"set"_s, ns::resultSets);
    if (max)
        set.addTextElement(u"max"_s, QString::number(*max));
    if (index)
        set.addTextElement(u"index"_s, QString::number(*index));
    if (!after.isNull())
        set.addTextElement(u"after"_s, after);
    if (!before.isNull() || last)
        set.addTextElement(u"before"_s, before);
    return set;
}

std::optional<PageAnswer> PageAnswer::in(const xml::Element& parent)
{
    const auto set = parent.child(u"set", ns::resultSets);
    if (set.isNull())
        return std::nullopt;
    PageAnswer answer;
    answer.first = set.childText(u"first");
    answer.last = set.childText(u"last");
    bool isNumber = false;
    if (const int index = set.child(u"first").attribute(u"index").toInt(&isNumber); isNumber && index >= 0)
        answer.firstIndex = index;
    answer.count = qMax(0, set.childText(u"count").toInt());
    return answer;
}

xml::Element PageAnswer::toElement() const
{
    xml::Element set(u"set"_s, ns::resultSets);
    if (!first.isNull()) {
        auto element = xml::Element(u"first"_s, ns::resultSets).saying(first);
        if (firstIndex)
            element.setAttribute(u"index"_s, QString::number(*firstIndex));
        set.add(std::move(element));
        set.addTextElement(u"last"_s, last);
    }
    set.addTextElement(u"count"_s, QString::number(count));
    return set;
}

std::optional<std::pair<qsizetype, qsizetype>> pageIn(
    const PageRequest& wanted, qsizetype count, qsizetype most, const std::function<QString(qsizetype)>& nameOf)
{
    const auto placeOf = [&](const QString& name) -> std::optional<qsizetype> {
        for (qsizetype at = 0; at < count; ++at) {
            if (nameOf(at) == name)
                return at;
        }
        return {};
    };
    qsizetype from = std::max(wanted.index.value_or(0), 0);
    qsizetype to = count;
    if (!wanted.after.isEmpty()) {
        const auto at = placeOf(wanted.after);
        if (!at)
            return {};
        from = *at + 1;
    }
    if (!wanted.before.isEmpty()) {
        const auto at = placeOf(wanted.before);
        if (!at)
            return {};
        to = *at;
    }
    from = std::min(from, to);
    const qsizetype size = std::clamp<qsizetype>(wanted.max.value_or(int(most)), 0, most);
    if (wanted.isFromEnd())
        from = std::max(from, to - size);
    else
        to = std::min(to, from + size);
    return std::pair(from, to);
}

} // namespace everyport::xmpp
