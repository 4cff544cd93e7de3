#pragma once

#include "netcore/task/task.h"
#include "protocols/xmpp/client/talk/messages.h"

namespace everyport::xmpp::client {

/// XEP-0280: what our other programs say and hear. Believed from our own account alone, or anyone could put words into
/// any mouth.
class Carbons final : public ClientExtension {
public:
    Carbons(Client& client, Messages& messages);
    bool isOn() const { return m_isOn; }
    QStringList features() const override;
    void online(bool isResumed) override;
    void sessionEnded(const Error&) override { m_isOn = false; }

private:
    bool receive(const Stanza& stanza);

    Messages& m_messages;
    Task<Result<xml::Element>> m_enabling;
    bool m_isOn = false;
};

/// XEP-0297: the stanza in `<forwarded/>`, and when it was sent (milliseconds since 1970, 0: not told). None where
/// there is none.
std::optional<std::pair<Stanza, qint64>> forwardedIn(const xml::Element& parent);

} // namespace everyport::xmpp::client
