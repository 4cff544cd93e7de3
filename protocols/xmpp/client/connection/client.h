#pragma once

#include <memory>
#include <optional>
#include <vector>

#include "protocols/xmpp/client/connection/clientevents.h"
#include "protocols/xmpp/client/connection/clientextension.h"
#include "protocols/xmpp/client/connection/dispatch.h"
#include "protocols/xmpp/client/connection/keepalive.h"
#include "protocols/xmpp/client/connection/login.h"
#include "protocols/xmpp/client/connection/tap.h"
#include "protocols/xmpp/extensions/extension.h"
#include "protocols/xmpp/stanza/requests.h"

namespace everyport::xmpp::client {

/// An XMPP client (RFC 6120, 6121) for one account: its session with the server, which may outlive a connection
/// (XEP-0198), requests and answers, and the extensions that were added.
///
/// The client opens no connection: `makeStream` gives the protocol for the next one, whoever connects owns that by its
/// transport. StandingClient, which also owns the client, connects and connects again. `reactor` and `events` must
/// outlive the client; `events` may close it, but not destroy it. Loop's thread only.
class Client final : private StreamUser {
public:
    struct Options {
        LoginRules login = {};
        xml::Limits limits = {};
        KeepAlive::Rules keepAlive = {};
        std::chrono::seconds loginPatience{60};  ///< From the start of the login; then the connection is cut.
        std::chrono::seconds answerPatience{60}; ///< For `ask`, `get` and `set`; then they end with Busy/TimedOut.
        qsizetype mostWaiting = 1000;            ///< Messages that wait for a connection; more are refused.
    };

    Client(Account account, Reactor& reactor, ClientEvents& events, Options options);
    ~Client() override;

    /// Makes an extension of the client's side, which the client owns: `auto& roster = client.add<Roster>();`. Once
    /// each, before the first connection.
    template <typename T, typename... Arguments>
    T& add(Arguments&&... arguments)
    {
        auto part = std::make_unique<T>(*this, std::forward<Arguments>(arguments)...);
        auto& added = *part;
        m_parts.push_back(std::move(part));
        return added;
    }
    /// Adds an extension that servers have, too, such as Ping: this client answers the requests that it takes at
    /// Place::Client, and announces its features.
    void addExtension(std::unique_ptr<Extension> extension);

    // The connection
    /// The protocol for a new connection. The client forgets the stream of the connection before.
    std::unique_ptr<Protocol> makeStream();
    Task<Result<Done>> whenOnline();      ///< Ready when logged in, or with the Error that the connection ended with.
    void close();                         ///< Logs out; the session ends with the connection.
    void endSession(const Error& reason); ///< No connection will resume the session: open requests fail with `reason`.
    void endConnection();                 ///< Cuts the connection at once; the session may go on by another.

    // What there is
    bool isOnline() const { return m_isOnline; }
    const Jid& address() const { return m_address; } ///< Our full address, by the server; null before the first login.
    const Account& account() const { return m_account; }
    Jid server() const { return m_account.address.domainOnly(); }
    /// Our bare address; that of a guest, whose account has no localpart, is known from the login on.
    Jid self() const { return m_account.address.hasLocal() ? m_account.address : m_address.bare(); }
    const xml::Element& streamFeatures() const { return m_features; }
    /// The server said at the last login, also at one that it refused, that it makes accounts (XEP-0077).
    bool isRegistrationOffered() const { return m_login && m_login->makesAccounts(); }
    QStringList features() const;                    ///< What our extensions announce in service discovery; sorted.
    bool hasCarbons() const { return m_hasCarbons; } ///< Message carbons (XEP-0280) were turned on with the login.
    /// Whether a login was bound to the TLS channel (SCRAM-…-PLUS, RFC 5802). One that was must be so again, lest
    /// somebody in between take the offer away; the caller keeps it from one run of the program to the next.
    bool wasBound() const { return m_wasBound; }
    void setWasBound(bool was) { m_wasBound = was; }
    /// The host that the server named when it ended the last connection with see-other-host (RFC 6120 §4.9.3.19); else
    /// empty.
    QString sentTo() const { return m_sentTo; }
    /// Where the server wants a session to be resumed (XEP-0198 §5); empty where it did not say, or nothing may resume.
    QString location() const { return m_management.mayResume() ? m_management.location() : QString(); }
    Reactor& reactor() const { return m_reactor; }
    Clock& clock() const { return m_reactor.clock(); }
    Dispatch& dispatch() { return m_dispatch; } ///< Where extensions say which stanzas they take.
    Taps& taps() { return m_taps; }             ///< Where a console registers to see the XML of this connection.
    /// Nobody can read along on the wire: it is encrypted, or within this computer.
    bool isPrivate() const { return m_stream && (m_stream->isEncrypted() || m_stream->isLoopback()); }
    /// Whether a stanza with this `from` was sent by the server for our account: it has none, or our bare address.
    bool isMine(const Jid& from) const;

    // Requests
    /// Sends a stanza. Without a connection a message is kept for the next one (Busy/NoSpace: too many wait already)
    /// and anything else is answered Disconnected. Busy/NoSpace also where the server has acknowledged too little of
    /// what was sent.
    Result<Done> send(Stanza stanza);
    /// Sends an iq of type get or set and gives its result. Errors: what the answerer said, with the stanza error's
    /// condition as `code`; Busy/TimedOut; the session's end. The id is chosen here.
    Task<Result<Stanza>> ask(Stanza iq);
    Task<Result<Stanza>> ask(Stanza iq, Clock::Duration timeout) { return m_requests.ask(std::move(iq), timeout); }
    /// As `ask`, but without a connection the question waits for the next one; `timeout` counts from this call on.
    Task<Result<Stanza>> askWhenOnline(Stanza iq, Clock::Duration timeout)
    {
        return m_requests.ask(std::move(iq), timeout, Requests::Unsent::Waits);
    }
    // `ask` for an iq of type get or set with `payload`: gives the payload of the result, a null element where the
    // result is empty. A null `to` is our own account.
    Task<Result<xml::Element>> get(Jid to, xml::Element payload);
    Task<Result<xml::Element>> set(Jid to, xml::Element payload);
    /// XEP-0352: while false, nobody looks at the client, and the server may keep back what can wait.
    void setActive(bool isActive);
    /// Lets each extension add what it has to say to a presence of ours (avatar, capabilities).
    void dress(xml::Element& presence) const;

private:
    void streamReady(Stream& stream) override;
    void elementReceived(xml::Element element) override;
    void streamLost(const Error& reason) override;
    void streamDropped() override { m_stream = nullptr; }
    void loginEnded(Result<LoggedIn> done);
    void sessionOver(const Error& reason);
    void sendAgain(const LoggedIn& done);
    void leaveInDoubt(const QList<xml::Element>& unanswered);
    void notifyTaken(const xml::Element& element);
    void stanzaReceived(xml::Element element);
    void write(const xml::Element& element);
    void answerWaiting(const Result<Done>& how);
    void sayActivity();
    void probe();
    Task<Result<xml::Element>> request(QString type, Jid to, xml::Element payload);

    const Account m_account;
    Reactor& m_reactor;
    ClientEvents& m_events;
    const Options m_options;
    Requests m_requests;
    Dispatch m_dispatch;
    Taps m_taps;
    StreamManagement m_management;
    KeepAlive m_keepAlive;
    std::vector<std::unique_ptr<ClientExtension>> m_parts;
    std::vector<std::unique_ptr<Extension>> m_extensions;
    Stream* m_stream = nullptr; // the connection's
    std::unique_ptr<Login> m_login;
    Task<Result<LoggedIn>> m_loggingIn;
    Clock::Timer m_loginTimer;
    std::vector<Deferred<Result<Done>>> m_whenOnline;
    QList<Stanza> m_waiting; // messages, for a connection
    Task<Result<Stanza>> m_ping;
    Jid m_address;
    QString m_sentTo;
    xml::Element m_features;
    bool m_isOnline = false;
    bool m_hasSession = false; // it may be without a connection for a while
    bool m_isClosing = false;
    bool m_hasCarbons = false;
    bool m_wasBound = false;
    QuickToken m_token;
    bool m_isActive = true;
};

} // namespace everyport::xmpp::client
