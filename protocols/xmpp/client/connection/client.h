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

/// Our side of one account: a session that may outlive its connections, and everything that was added to it.
///
/// It opens nothing: `makeStream` gives the protocol of the next connection; StandingClient keeps one up. `reactor` and
/// `events` must outlive it. Loop's thread.
class Client final : private StreamUser {
public:
    struct Options {
        LoginRules login = {};
        xml::Limits limits = {};
        KeepAlive::Rules keepAlive = {};
        std::chrono::seconds loginPatience{60};
        std::chrono::seconds answerPatience{60};
        qsizetype mostWaiting = 1000; ///< Messages that wait for a connection.
    };

    Client(Account account, Reactor& reactor, ClientEvents& events, Options options);
    ~Client() override;

    /// Made once each, before the first connection: `auto& roster = client.add<Roster>();`
    template <typename T, typename... Arguments>
    T& add(Arguments&&... arguments)
    {
        auto part = std::make_unique<T>(*this, std::forward<Arguments>(arguments)...);
        auto& added = *part;
        m_parts.push_back(std::move(part));
        return added;
    }
    /// The common ground's, such as Ping: what it answers for an account or a domain, we answer.
    void addExtension(std::unique_ptr<Extension> extension);

    // The connection
    std::unique_ptr<Protocol> makeStream(); ///< The one before, if there still is one, ends.
    Task<Result<Done>> whenOnline();        ///< Ready with the login, or with why there was none.
    void close();                           ///< Logs out; the session ends with the connection.
    void endSession(const Error& reason);   ///< Nobody comes back to it.
    void endConnection();                   ///< Now, without a word: the network is another. The session may go on.

    // What there is
    bool isOnline() const { return m_isOnline; }
    const Jid& address() const { return m_address; } ///< Full; null before the first login.
    const Account& account() const { return m_account; }
    Jid server() const { return m_account.address.domainOnly(); }
    /// Bare; a guest's by the login.
    Jid self() const { return m_account.address.hasLocal() ? m_account.address : m_address.bare(); }
    const xml::Element& streamFeatures() const { return m_features; }
    QStringList features() const;
    bool hasCarbons() const { return m_hasCarbons; } ///< Turned on by the login itself.
    bool wasBound() const { return m_wasBound; }
    void setWasBound(bool was) { m_wasBound = was; } ///< As remembered from earlier: a login must be bound again.
    /// Where else the server wanted us when the last connection ended (see-other-host).
    QString sentTo() const { return m_sentTo; }
    QString location() const { return m_management.mayResume() ? m_management.location() : QString(); }
    Reactor& reactor() const { return m_reactor; }
    Clock& clock() const { return m_reactor.clock(); }
    Dispatch& dispatch() { return m_dispatch; }
    Taps& taps() { return m_taps; } ///< For who wants to see the XML.
    /// Nobody reads along.
    bool isPrivate() const { return m_stream && (m_stream->isEncrypted() || m_stream->isLoopback()); }
    bool isMine(const Jid& from) const; ///< Our account said it: no address, or our bare one.

    // Requests
    /// In its turn. Messages wait for a connection where there is none; everything else is refused then.
    Result<Done> send(Stanza stanza);
    Task<Result<Stanza>> ask(Stanza iq);
    Task<Result<Stanza>> ask(Stanza iq, Clock::Duration timeout) { return m_requests.ask(std::move(iq), timeout); }
    /// The same, but where there is no connection it waits for the next; the time counts from now on.
    Task<Result<Stanza>> askWhenOnline(Stanza iq, Clock::Duration timeout)
    {
        return m_requests.ask(std::move(iq), timeout, Requests::Unsent::Waits);
    }
    /// The payload of the result; a null element where it is empty. `to` null: our own account.
    Task<Result<xml::Element>> get(Jid to, xml::Element payload);
    Task<Result<xml::Element>> set(Jid to, xml::Element payload);
    void setActive(bool isActive); ///< XEP-0352: nobody looks; the server may keep back what can wait.
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
