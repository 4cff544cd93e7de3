#include "app/plugins/ports/stanzaport.h"

#include "app/plugins/ports/stanzatext.h"
#include "protocols/xml/serialiser.h"

using namespace Qt::StringLiterals;

namespace everyport::plugins {

namespace {

QVariantMap factsOf(const xmpp::Stanza& stanza)
{
    return {{u"kind"_s, stanza.isIq() ? u"iq"_s : u"message"_s}, {u"sender"_s, stanza.from().toString()},
        {u"to"_s, stanza.to().toString()}, {u"id"_s, stanza.id()}, {u"type"_s, stanza.type()},
        {u"xml"_s, QString::fromUtf8(xml::serialise(stanza.element()))}};
}

Task<xmpp::Answer> answerOf(QString plugin, Task<Result<QVariant>> calling)
{
    const auto called = co_await std::move(calling);
    const auto said = saidBy(plugin, called);
    if (const auto* refused = std::get_if<xmpp::StanzaError>(&said))
        co_return *refused;
    const auto text = std::get<QVariantMap>(said).value(u"xml"_s).toString();
    if (text.isEmpty())
        co_return xml::Element();
    const auto payload = payloadIn(text);
    if (!payload)
        co_return pluginFailed(plugin);
    co_return *payload;
}

} // namespace

Result<std::unique_ptr<Registered>> StanzaPort::add(const QString& plugin, const QVariantMap& wish, PluginCall call)
{
    auto hold = m_stanzas.add(wish.value(u"match"_s).toString(), ownerNamed(plugin),
        [plugin, call = std::move(call)](
            const xmpp::Stanza& stanza) { return answerOf(plugin, call({factsOf(stanza)})); });
    if (!hold)
        return hold.error();
    return registeredBy(std::move(*hold));
}

} // namespace everyport::plugins
