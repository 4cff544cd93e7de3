#pragma once

#include <deque>
#include <optional>

#include "netcore/task/deferred.h"
#include "protocols/xmpp/client/connection/quicktoken.h"
#include "protocols/xmpp/client/connection/saslchoice.h"
#include "protocols/xmpp/client/connection/stream.h"
#include "protocols/xmpp/client/connection/streammanagement.h"
#include "protocols/xmpp/stanza/stanza.h"

namespace everyport::xmpp::client {

/// What a login needs to know beside the account.
struct LoginRules {
    std::shared_ptr<TlsContext> tls = {}; ///< A client's; null: never encrypted.
    bool clearOnLoopback = false;         ///< A server on this computer may be spoken to without TLS.
    QString program = QStringLiteral("Everyport");
    /// SASL2's user-agent id: a UUID that stays the same; empty: not told, and no token.
    QString installation = {};
};

/// What came of it.
struct LoggedIn {
    Jid address; ///< Full.
    bool isResumed = false;
    QList<xml::Element> again = {}; ///< To be sent once more: unacknowledged when the last stream was lost.
    xml::Element features = {};
    bool hasCarbons = false; ///< Bind 2 turned them on.
    bool isBound = false;    ///< By -PLUS: the next login must be, too.
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
    void receive(xml::Element element);   ///< Everything that comes until then.
    std::deque<xml::Element> takeHeld() { return std::exchange(m_held, {}); } ///< Came behind the last that it wanted.

private:
    Task<Result<xml::Element>> next();
    Task<Result<xml::Element>> openStream();
    Task<Result<Done>> authenticate(xml::Element features);
    Task<Result<Done>> tryMechanism(QString mechanism, bool isSasl2, xml::Element extra);
    void sendFirst(const QString& mechanism, bool isSasl2, const QByteArray& response, const xml::Element& extra);
    Task<Result<Done>> letIn(xml::Element success, bool isSasl2);
    Result<Done> isOurs(const Jid& address) const;
    Task<Result<Done>> proven(QByteArray last);
    Task<Result<Done>> bind();
    Task<Result<Done>> startSession(xml::Element features);
    Task<Result<bool>> resume();
    Task<Result<Done>> enableManagement();
    SaslOffer offerOf(const xml::Element& features, bool isSasl2) const;
    xml::Element inlineRequests(const xml::Element& authentication);
    sasl::Offer tokenOffer(const SaslOffer& offer) const;
    QString tokenMechanism(const xml::Element& authentication, const sasl::Offer& own) const;
    Task<Result<Done>> tryToken(xml::Element authentication, sasl::Offer own);
    void askForToken(xml::Element& request, const QString& mechanism);
    void takeToken(const xml::Element& success);
    static Error broken(const QString& text);
    static bool hasManagement(const xml::Element& features);
    static Result<QByteArray> decoded(const QString& text);
    Result<Done> takeInline(const xml::Element& success);
    bool isPrivate() const { return m_stream.isEncrypted() || (m_rules.clearOnLoopback && m_stream.isLoopback()); }

    Stream& m_stream;
    Reactor& m_reactor;
    const Account m_account;
    const LoginRules m_rules;
    StreamManagement& m_management;
    const bool m_wasBound;
    QuickToken* const m_token;
    QString m_tokenMechanism; // of the one that was asked for
    Jid m_last;
    LoggedIn m_done;
    std::unique_ptr<sasl::Exchange> m_exchange;
    bool m_isProven = false;
    bool m_asksForCarbons = false;
    std::optional<Deferred<Result<xml::Element>>> m_waiting;
    std::deque<xml::Element> m_held;
};

} // namespace everyport::xmpp::client
