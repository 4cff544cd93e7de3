#include "protocols/xmpp/streams/streamerror.h"

#include <array>

#include "protocols/xmpp/stanza/namespaces.h"

using namespace Qt::StringLiterals;

namespace everyport::xmpp {

namespace {

constexpr std::array<QLatin1String, 25> names{"bad-format"_L1, "bad-namespace-prefix"_L1, "conflict"_L1,
    "connection-timeout"_L1, "host-gone"_L1, "host-unknown"_L1, "improper-addressing"_L1, "internal-server-error"_L1,
    "invalid-from"_L1, "invalid-namespace"_L1, "invalid-xml"_L1, "not-authorized"_L1, "not-well-formed"_L1,
    "policy-violation"_L1, "remote-connection-failed"_L1, "reset"_L1, "resource-constraint"_L1, "restricted-xml"_L1,
    "see-other-host"_L1, "system-shutdown"_L1, "undefined-condition"_L1, "unsupported-encoding"_L1,
    "unsupported-feature"_L1, "unsupported-stanza-type"_L1, "unsupported-version"_L1};

} // namespace

StreamError StreamError::of(const Error& error)
{
    return {streamConditionNamed(error.code).value_or(StreamCondition::UndefinedCondition), error.textForPeer()};
}

xml::Element StreamError::toElement() const
{
    xml::Element error(u"error"_s, ns::streams);
    error.add(xml::Element(streamConditionName(condition), ns::streamErrors).saying(host));
    if (!text.isEmpty())
        error.add(xml::Element(u"text"_s, ns::streamErrors).saying(text));
    if (!detail.isNull())
        error.add(detail);
    return error;
}

StreamError StreamError::fromElement(const xml::Element& error)
{
    StreamError result{StreamCondition::UndefinedCondition};
    for (const auto& child : error.elements()) {
        if (child.is(u"text", ns::streamErrors)) {
            result.text = child.text();
        } else if (const auto condition = streamConditionNamed(child.name());
                   condition && child.ns() == ns::streamErrors) {
            result.condition = *condition;
            result.host = child.text();
        } else if (child.ns() != ns::streamErrors) {
            result.detail = child;
        }
    }
    return result;
}

QString streamConditionName(StreamCondition condition)
{
    return names[size_t(condition)];
}

std::optional<StreamCondition> streamConditionNamed(QStringView name)
{
    for (size_t i = 0; i < names.size(); ++i) {
        if (names[i] == name)
            return StreamCondition(i);
    }
    return std::nullopt;
}

} // namespace everyport::xmpp
