#include "netcore/threads/threadpool.h"
#include "protocols/sasl/exchange.h"
#include "protocols/sasl/gsaslsession.h"
#include "protocols/sasl/scrammessages.h"

using namespace Qt::StringLiterals;

namespace everyport::sasl {

namespace {

// RFC 7677 §4 asks for 4096 at least; beyond this a thread of ours would compute for whoever wants it to.
constexpr qint64 mostIterations = 2'000'000;

/// "r=…,s=…,i=4096": what SCRAM's server wants computed; 0 where that stands in no message of its.
qint64 iterationsIn(const QByteArray& message)
{
    if (!message.startsWith("r="))
        return 0;
    const auto at = message.indexOf(",i=");
    if (at < 0)
        return 0;
    const auto end = message.indexOf(',', at + 3);
    const auto digits = message.mid(at + 3, (end < 0 ? message.size() : end) - at - 3);
    bool isNumber = false;
    const auto count = digits.toLongLong(&isNumber);
    return isNumber ? count : mostIterations + 1;
}

class ClientExchange final : public Exchange {
public:
    ClientExchange(Reactor& reactor, QString mechanism, const ClientLogin& login, std::shared_ptr<GsaslSession> session)
        : m_reactor(reactor),
          m_mechanism(std::move(mechanism)),
          m_listed(login.mechanisms),
          m_bindings(login.bindings),
          m_session(std::move(session))
    {
    }

    QString mechanism() const override { return m_mechanism; }

    Task<Result<Step>> step(QByteArray input) override
    {
        if (m_mechanism.startsWith("SCRAM"_L1) && iterationsIn(input) > mostIterations)
            return Task<Result<Step>>(Result<Step>(
                Error::malformed(Reason::TooLarge, u"The server asks for more work than a login may cost."_s)));
        if (m_mechanism.startsWith("SCRAM"_L1) && !m_listed.isEmpty() && tellsOfAnotherList(input))
            return Task<Result<Step>>(Result<Step>(Error::refused(Reason::NotAuthorised,
                u"The server offered other ways to log in than those that came here. Somebody stands in between."_s,
                u"downgrade"_s)));
        return deferToThread(m_reactor, Threads::Hashing,
            [session = m_session, input = std::move(input)] { return session->step(input); });
    }

private:
    bool tellsOfAnotherList(const QByteArray& message) const
    {
        const auto told = message.startsWith("r=") ? scramAttribute(message, 'h') : QByteArray();
        return !told.isNull()
            && told != offerHash(m_listed, m_bindings, m_mechanism.contains("256"_L1) ? Hash::Sha256 : Hash::Sha1);
    }

    Reactor& m_reactor;
    QString m_mechanism;
    QStringList m_listed;
    QStringList m_bindings;
    std::shared_ptr<GsaslSession> m_session;
};

} // namespace

Result<std::unique_ptr<Exchange>> startClient(Reactor& reactor, const QString& mechanism, const ClientLogin& login)
{
    auto session = GsaslSession::start(GsaslSession::Side::Client, mechanism);
    if (!session)
        return session.error();
    auto& gsasl = **session;
    gsasl.set(GSASL_AUTHID, login.name.toUtf8());
    gsasl.set(GSASL_PASSWORD, login.password.toUtf8());
    if (!login.authorisation.isEmpty() || mechanism == "EXTERNAL"_L1)
        gsasl.set(GSASL_AUTHZID, login.authorisation.toUtf8());
    if (mechanism == "ANONYMOUS"_L1)
        gsasl.set(GSASL_ANONYMOUS_TOKEN, login.name.toUtf8());
    if (!login.tlsExporter.isEmpty())
        gsasl.set(GSASL_CB_TLS_EXPORTER, login.tlsExporter.toBase64());
    if (!login.tlsUnique.isEmpty())
        gsasl.set(GSASL_CB_TLS_UNIQUE, login.tlsUnique.toBase64());
    return std::unique_ptr<Exchange>(new ClientExchange(reactor, mechanism, login, *session));
}

} // namespace everyport::sasl
