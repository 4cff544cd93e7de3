#include "app/plugins/ports/stanzatext.h"

#include "protocols/xml/document.h"

using namespace Qt::StringLiterals;

namespace everyport::plugins {

Result<xml::Element> elementIn(const QString& text)
{
    xml::Limits limits;
    limits.elementBytes = largestXml + 64; // with what payloadIn puts around it
    auto element = xml::parse(text.toUtf8(), limits);
    if (!element) {
        return Error::malformed(Reason::BadValue,
            u"XML that is sent is one element of at most %1 bytes: %2"_s.arg(largestXml).arg(element.error().text));
    }
    return element;
}

Result<xml::Element> payloadIn(const QString& text)
{
    const auto stanza = elementIn(u"<payload xmlns='jabber:client'>"_s + text + u"</payload>"_s);
    if (!stanza)
        return stanza.error();
    const auto all = stanza->elements();
    if (all.size() != 1)
        return Error::malformed(Reason::BadValue, u"XML that is sent is one element."_s);
    return all.first();
}

std::variant<QVariantMap, xmpp::StanzaError> saidBy(const QString& plugin, const Result<QVariant>& said)
{
    if (!said && said.error().isClosed())
        return xmpp::StanzaError(xmpp::Condition::ServiceUnavailable, said.error().text);
    if (!said)
        return pluginFailed(plugin);
    const auto answer = said->toMap();
    const auto condition = answer.value(u"error"_s).toString();
    if (condition.isEmpty())
        return answer;
    return xmpp::StanzaError(xmpp::conditionNamed(condition).value_or(xmpp::Condition::UndefinedCondition),
        answer.value(u"text"_s).toString());
}

xmpp::StanzaError pluginFailed(const QString& plugin)
{
    return {xmpp::Condition::InternalServerError, u"The plugin %1, which answers here, has failed."_s.arg(plugin)};
}

} // namespace everyport::plugins
