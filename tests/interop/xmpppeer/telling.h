#pragma once

#include <QJsonObject>

#include "protocols/xmpp/client/connection/clientevents.h"

namespace everyport::xmpppeer {

/// A line of JSON on standard output.
void tell(const QString& event, QJsonObject facts = {});
/// How a question ended.
void notifyEnd(const QString& event, const Error* error, QJsonObject facts = {});

class Teller : public xmpp::client::ClientEvents {
public:
    void online(const xmpp::Jid& address, bool isResumed) override;
    void disconnected(const Error& reason, bool mayResume) override;
    void stanzaReceived(const xmpp::Stanza& stanza) override;
};

} // namespace everyport::xmpppeer
