#pragma once

#include "netcore/base/clock.h"
#include "netcore/tls/peercertificate.h"
#include "protocols/xmpp/server/sessions/serverextensions.h"

namespace everyport::xmpp {

class ClientHost;
class ClientStream;
struct LoginFacts;

/// SASL on one client's stream (RFC 6120 §6), by the older elements and by those of XEP-0388: what is offered, the
/// exchange that runs, who it was that logged in, and how often that may go wrong. While something is looked up the
/// stream's stanzas are paused. Owned by the stream's Negotiation, and gone with it; loop's thread.
class Authentication {
public:
    /// A login by XEP-0388 that went well: whoever hears of it writes `<success/>`.
    struct Success {
        xml::Element request = {};        ///< `<authenticate/>`, without what was said to the mechanism.
        QString data = {};                ///< The mechanism's last word, as it is written; empty: none.
        QList<xml::Element> answers = {}; ///< To what extensions were asked for in it.
    };
    class Events {
    public:
        /// May be the end of the Authentication. Stanzas are paused.
        virtual void loggedIn(Success success) = 0;

    protected:
        ~Events() = default;
    };

    /// `stream` and `events` must outlive it.
    Authentication(ClientStream& stream, Events& events) : m_stream(stream), m_events(events) {}

    /// A password is asked for only where nobody can read along, or where no one asked for encryption and SCRAM
    /// keeps it hidden.
    bool isAllowed() const;
    void addFeatures(xml::Element& features) const;
    /// In the namespaces of SASL and XEP-0388, while nobody has logged in.
    void elementReceived(const xml::Element& element);
    bool isDone() const { return !m_account.isNull(); }
    const Jid& account() const { return m_account; } ///< Null until then.
    bool isGuest() const { return m_isGuest; }       ///< Came by ANONYMOUS.

private:
    ClientHost& host() const;
    LoginState state() const;
    sasl::Offer offer() const;
    PeerCertificate shownCertificate() const;
    QStringList bindingTypes() const;

    void begin(const xml::Element& element, const QString& text, QByteArray message);
    Result<std::unique_ptr<sasl::Exchange>> startExchange(const QString& mechanism) const;
    void forget();
    void await(Task<Result<sasl::Step>> step);
    void stepped(Result<sasl::Step> step);
    Result<Jid> accountOf(const sasl::Step& step) const;
    void succeed(const sasl::Step& step);
    LoginFacts facts() const;
    Task<QList<xml::Element>> partsAnswers();
    void say(const QString& verb, const QString& data);
    void refuse(const QString& condition, const QString& text);
    void refuse(const Error& error);

    ClientStream& m_stream;
    Events& m_events;
    Jid m_account;
    bool m_isGuest = false;
    int m_failures = 0;
    QString m_mechanism;
    xml::Element m_request; // `<authenticate/>` of XEP-0388; null: the older way
    std::unique_ptr<sasl::Exchange> m_exchange;
    ServerExtensions::LoginParts m_parts; // in the login that goes on, by XEP-0388
    Task<Result<sasl::Step>> m_step;      // of m_exchange, or of one of m_parts
    Task<QList<xml::Element>> m_answers;  // of m_parts
    Clock::Timer m_pause;                 // after a failed login
};

} // namespace everyport::xmpp
