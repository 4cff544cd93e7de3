#pragma once

#include "netcore/base/clock.h"
#include "netcore/task/task.h"
#include "netcore/tls/peercertificate.h"
#include "protocols/xmpp/server/sessions/serverextension.h"

namespace everyport::xmpp {

class ClientStream;

/// What happens on a client's stream before it has a session: encryption, login, registration, binding
/// (RFC 6120 §§5–7, XEP-0077). Owned by its stream and gone once that is bound.
class Negotiation {
public:
    explicit Negotiation(ClientStream& stream);

    xml::Element features() const; ///< `<stream:features/>` for where the stream stands now.
    void elementReceived(const xml::Element& element);
    bool isAuthenticated() const { return !m_account.isNull(); }
    const Jid& account() const { return m_account; } ///< Null until then.
    bool isGuest() const { return m_isGuest; }       ///< Came by ANONYMOUS.

private:
    bool mayLogIn() const;
    bool isPrivate() const;
    StreamState state(StreamStage stage) const;
    sasl::Offer offer() const;
    LoginState loginState() const;
    PeerCertificate shown() const;
    QStringList bindingTypes() const;
    void addLoginFeatures(xml::Element& features) const;
    void addExtensions(xml::Element& features, StreamStage stage) const;

    void startTls();
    void authenticate(const xml::Element& auth);
    void forgetExchange();
    void logInByCertificate(const QByteArray& name);
    void take(QByteArray message);
    void await(Task<Result<sasl::Step>> step);
    void stepped(Result<sasl::Step> step);
    void succeed(const sasl::Step& step);
    Result<Jid> accountOf(const sasl::Step& step) const;
    Task<QList<xml::Element>> partsAnswers();
    void succeedInline(const sasl::Step& step, const QList<xml::Element>& answers);
    static QString failureCondition(const Error& error);
    void say(const QString& verb, const QString& data);
    void refuse(const QString& condition, const QString& text);

    void request(const xml::Element& element);
    void bind(const Stanza& request);
    bool startSession(const xml::Element& request);
    void answer(const Stanza& request, Task<Answer> answering);
    void answered(const Stanza& request, const Answer& answer);

    ClientStream& m_stream;
    Jid m_account;
    std::unique_ptr<sasl::Exchange> m_exchange;
    ServerExtensions::LoginParts m_parts; // in the login that goes on, by XEP-0388
    Task<Result<sasl::Step>> m_step;
    Task<Result<Jid>> m_certificate;
    Task<QList<xml::Element>> m_answers; // of m_parts
    Task<Answer> m_answer;               // to a request before the login
    xml::Element m_inline;               // `<authenticate/>` of XEP-0388; null: the older way
    Clock::Timer m_patience;             // for the whole negotiation
    Clock::Timer m_pause;                // after a failed login
    int m_failures = 0;
    bool m_isGuest = false;
    bool m_awaitsName = false; // EXTERNAL was asked for, without a word on whom for
};

} // namespace everyport::xmpp
