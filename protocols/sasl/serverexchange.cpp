#include "netcore/base/wiped.h"
#include "netcore/threads/threadpool.h"
#include "protocols/sasl/exchange.h"
#include "protocols/sasl/gsaslsession.h"
#include "protocols/sasl/scramserver.h"

using namespace Qt::StringLiterals;

namespace everyport::sasl {

namespace {

using Session = std::shared_ptr<GsaslSession>;

/// More than any honest message.
constexpr qsizetype longestMessage = 8192;

/// libgsasl prepares names in a time that may grow with their square, so long messages are no work for the loop. The
/// rest of a server's step is two or three hashes, less than the way to a thread and back.
constexpr qsizetype longestAtOnce = 512;

Task<Result<Step>> stepped(Reactor& reactor, Session session, Wiped<QByteArray> input)
{
    if (input->size() <= longestAtOnce)
        return Task<Result<Step>>(session->step(*input));
    return deferToThread(reactor, Threads::Hashing,
        [session = std::move(session), input = std::move(input)] { return session->step(*input); });
}

Error tooLong()
{
    return Error::malformed(Reason::TooLarge, u"The login message is too long."_s, u"malformed-request"_s);
}

/// PLAIN: libgsasl reads the message, the credentials decide.
class PlainServer final : public Exchange {
public:
    PlainServer(Reactor& reactor, Credentials& credentials, QString peer, Session session)
        : m_reactor(reactor), m_credentials(credentials), m_peer(std::move(peer)), m_session(std::move(session))
    {
        m_session->allow(GSASL_VALIDATE_SIMPLE);
    }

    QString mechanism() const override { return u"PLAIN"_s; }

    Task<Result<Step>> step(QByteArray input) override
    {
        if (input.size() > longestMessage)
            co_return tooLong();
        auto reading = stepped(m_reactor, m_session, std::move(input));
        auto read = co_await std::move(reading);
        if (!read || !read->isDone)
            co_return read;
        const Wiped<QString> password = m_session->value(GSASL_PASSWORD);
        const auto verified = co_await m_credentials.verifyPassword(read->name, *password, m_peer);
        if (!verified)
            co_return verified.error();
        co_return read;
    }

private:
    Reactor& m_reactor;
    Credentials& m_credentials;
    QString m_peer;
    Session m_session;
};

/// EXTERNAL and ANONYMOUS: the decision was made when they were offered.
class OfferedServer final : public Exchange {
public:
    OfferedServer(Reactor& reactor, QString mechanism, QString name, Session session)
        : m_reactor(reactor), m_mechanism(std::move(mechanism)), m_name(std::move(name)), m_session(std::move(session))
    {
        m_session->allow(m_mechanism == "EXTERNAL"_L1 ? GSASL_VALIDATE_EXTERNAL : GSASL_VALIDATE_ANONYMOUS);
    }

    QString mechanism() const override { return m_mechanism; }

    Task<Result<Step>> step(QByteArray input) override
    {
        if (input.size() > longestMessage)
            co_return tooLong();
        if (input.isEmpty() && m_mechanism == "ANONYMOUS"_L1)
            input = "guest"; // RFC 4505: who comes need not say a word; libgsasl wants one
        auto stepping = stepped(m_reactor, m_session, std::move(input));
        auto step = co_await std::move(stepping);
        if (step && step->isDone)
            step->name = m_name;
        co_return step;
    }

private:
    Reactor& m_reactor;
    QString m_mechanism;
    QString m_name;
    Session m_session;
};

} // namespace

Result<std::unique_ptr<Exchange>> startServer(
    Reactor& reactor, Credentials& credentials, const QString& mechanism, const Offer& offer, const QString& peer)
{
    if (!mechanisms(offer).contains(mechanism))
        return Error::unsupported(Reason::None, u"This way to log in is not offered here."_s, u"invalid-mechanism"_s);
    if (mechanism.startsWith("SCRAM-"_L1))
        return makeScramServer(credentials, mechanism, offer, peer);
    auto session = GsaslSession::start(GsaslSession::Side::Server, mechanism);
    if (!session)
        return session.error();
    if (mechanism == "PLAIN"_L1)
        return std::unique_ptr<Exchange>(new PlainServer(reactor, credentials, peer, *session));
    return std::unique_ptr<Exchange>(new OfferedServer(
        reactor, mechanism, mechanism == "EXTERNAL"_L1 ? offer.certificateName : QString(), *session));
}

} // namespace everyport::sasl
