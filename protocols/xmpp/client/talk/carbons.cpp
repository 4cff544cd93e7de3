#include "protocols/xmpp/client/talk/carbons.h"

#include <QDateTime>

#include "protocols/xmpp/client/connection/client.h"
#include "protocols/xmpp/client/connection/namespaces.h"

using namespace Qt::StringLiterals;

namespace everyport::xmpp::client {

Carbons::Carbons(Client& client, Messages& messages) : ClientExtension(client), m_messages(messages)
{
    client.dispatch().onMessage([this](const Stanza& stanza) { return receive(stanza); }, 200);
}

QStringList Carbons::features() const
{
    return {ns::carbons};
}

void Carbons::online(bool isResumed)
{
    if (isResumed && m_isOn)
        return;
    m_isOn = m_client.hasCarbons();
    if (m_isOn)
        return;
    m_enabling = m_client.set({}, xml::Element(u"enable"_s, ns::carbons));
    m_enabling.whenDone([this](const Result<xml::Element>& answer) { m_isOn = answer.ok(); });
}

bool Carbons::receive(const Stanza& stanza)
{
    for (const auto& child : stanza.element().elements()) {
        if (child.ns() != ns::carbons || (child.name() != u"sent" && child.name() != u"received"))
            continue;
        const auto forwarded = forwardedIn(child);
        if (!m_client.isMine(stanza.from()) || !forwarded)
            return true; // §11: dropped
        const bool isSent = child.name() == u"sent";
        m_messages.take(forwarded->first, isSent ? Messages::Way::SentElsewhere : Messages::Way::ReceivedElsewhere,
            forwarded->second);
        return true;
    }
    return false;
}

std::optional<std::pair<Stanza, qint64>> forwardedIn(const xml::Element& parent)
{
    const auto forwarded = parent.child(u"forwarded", ns::forwarding);
    auto stanza = Stanza::of(forwarded.child(u"message", ns::client));
    if (forwarded.isNull() || !stanza)
        return std::nullopt;
    const auto stamp = QDateTime::fromString(
        forwarded.child(u"delay", ns::delay).attribute(u"stamp"), Qt::ISODateWithMs);
    return std::pair(std::move(*stanza), stamp.isValid() ? stamp.toMSecsSinceEpoch() : 0);
}

} // namespace everyport::xmpp::client
