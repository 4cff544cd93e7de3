#pragma once

#include "protocols/xmpp/client/connection/binding.h"
#include "protocols/xmpp/client/connection/quicklogin.h"

namespace everyport::xmpp::client {

/// What a login needs to know beside the account.
struct LoginRules {
    std::shared_ptr<TlsContext> tls = {}; ///< A client's; null: never encrypted.
    bool clearOnLoopback = false;         ///< A server on this computer may be spoken to without TLS.
    QString program = QStringLiteral("Everyport");
    /// SASL2's user-agent id: a UUID that stays the same; empty: not told, and no token.
    QString installation = {};
};

/// From a connection to a session (RFC 6120 §5 to §7; XEP-0388, 0386, 0198): TLS, then SASL, then binding or resuming.
/// Its Task never ends the stream; whoever reads it does. Lives as long as its stream at most.
class Login {
public:
    Login(Stream& stream, Reactor& reactor, const Account& account, const LoginRules& rules,
        StreamManagement& management, bool wasBound,
        QuickToken* token = nullptr); ///< Null: none is asked for.

    /// Only as far as a stream that nobody can read along with; ready with its features.
    Task<Result<xml::Element>> secured();
    Task<Result<LoggedIn>> run(Jid last); ///< `last` is our full address of the session that may go on.
    /// The server said, before it asked who we are, that it makes accounts (XEP-0077).
    bool makesAccounts() const { return m_makesAccounts; }
    /// Everything that comes until then.
    void receive(xml::Element element) { m_coming.receive(std::move(element)); }
    std::deque<xml::Element> takeHeld() { return m_coming.takeAll(); } ///< Came behind the last that it wanted.

private:
    Task<Result<xml::Element>> openStream();
    Task<Result<Done>> authenticate(xml::Element features);
    SaslOffer offerOf(const xml::Element& features, bool isSasl2) const;
    xml::Element inlineRequests(const xml::Element& authentication);
    Task<Result<Done>> tryToken(xml::Element authentication);
    Task<Result<Done>> tryMechanism(QString mechanism, bool isSasl2, xml::Element extra);
    void sendFirst(const QString& mechanism, bool isSasl2, const QByteArray& response, const xml::Element& extra);
    Task<Result<Done>> letIn(xml::Element success, bool isSasl2);
    Task<Result<Done>> proven(QByteArray last);
    bool isPrivate() const { return m_stream.isEncrypted() || (m_rules.clearOnLoopback && m_stream.isLoopback()); }

    Stream& m_stream;
    Reactor& m_reactor;
    const Account m_account;
    const LoginRules m_rules;
    const bool m_wasBound;
    ElementQueue m_coming;
    Binding m_binding;
    QuickLogin m_quick;
    std::unique_ptr<sasl::Exchange> m_exchange;
    bool m_isProven = false; // the server has shown that it knows the account
    bool m_isBound = false;  // to the connection, by -PLUS
    bool m_makesAccounts = false;
    xml::Element m_features; // of the stream that is ours
};

} // namespace everyport::xmpp::client
