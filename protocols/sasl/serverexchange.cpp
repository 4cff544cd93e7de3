#include "netcore/threadpool.h"
#include "protocols/sasl/exchange.h"
#include "protocols/sasl/gsaslsession.h"

using namespace Qt::StringLiterals;

namespace everyport::sasl {

namespace {

using Session = std::shared_ptr<GsaslSession>;

/// More than any honest message; SCRAM's longest is near 200 bytes with a name of ordinary length.
constexpr qsizetype longestMessage = 8192;

/// libgsasl prepares names in a time that may grow with their square, so long messages are no work for the loop. The
/// rest of a server's step is two or three hashes, less than the way to a thread and back.
constexpr qsizetype longestAtOnce = 512;

Task<Result<Step>> stepped(Reactor& reactor, Session session, QByteArray input)
{
    if (input.size() <= longestAtOnce)
        return Task<Result<Step>>(session->step(input));
    return deferToThread(reactor, [session = std::move(session), input = std::move(input)] { return session->step(input); });
}

Error tooLong()
{
    return {Error::Kind::Malformed, Reason::TooLarge, u"The login message is too long."_s, u"malformed-request"_s, 0};
}

/// SCRAM: the keys must be there before libgsasl asks for them, and are fetched by a name that stands in the
/// first message. A second session is shown that message first, to learn the name.
class ScramServer final : public Exchange {
public:
    ScramServer(Reactor& reactor, Credentials& credentials, QString mechanism, const Offer& offer, QString peer,
        Session reader, Session session)
        : m_reactor(reactor)
        , m_credentials(credentials)
        , m_mechanism(std::move(mechanism))
        , m_peer(std::move(peer))
        , m_reader(std::move(reader))
        , m_session(std::move(session))
    {
        // A client that says "y" (could bind, thought we could not) is refused once libgsasl has one of these.
        if (!m_mechanism.endsWith("-PLUS"_L1) && !offer.refusesUnbound)
            return;
        for (auto* each : {m_reader.get(), m_session.get()}) {
            if (!offer.tlsExporter.isEmpty())
                each->set(GSASL_CB_TLS_EXPORTER, offer.tlsExporter.toBase64());
            if (!offer.tlsUnique.isEmpty())
                each->set(GSASL_CB_TLS_UNIQUE, offer.tlsUnique.toBase64());
        }
    }

    QString mechanism() const override { return m_mechanism; }

    Task<Result<Step>> step(QByteArray input) override
    {
        if (input.size() > longestMessage)
            co_return tooLong();
        if (m_reader) {
            const auto known = co_await findKeys(input);
            if (!known)
                co_return known.error();
        }
        auto step = co_await stepped(m_reactor, m_session, std::move(input));
        if (!m_name.isEmpty() && (!step || step->isDone))
            m_credentials.exchangeEnded(m_name, m_peer, step.ok());
        co_return step;
    }

private:
    Task<Result<Done>> findKeys(QByteArray input)
    {
        const auto reader = std::exchange(m_reader, {});
        const auto read = co_await stepped(m_reactor, reader, std::move(input));
        if (!read)
            co_return read.error();
        m_name = reader->value(GSASL_AUTHID);
        const auto hash = m_mechanism.contains("256"_L1) ? Hash::Sha256 : Hash::Sha1;
        const auto keys = co_await m_credentials.scramKeys(m_name, hash, m_peer);
        if (!keys)
            co_return keys.error();
        m_session->set(GSASL_SCRAM_ITER, QByteArray::number(keys->iterations));
        m_session->set(GSASL_SCRAM_SALT, keys->salt.toBase64());
        m_session->set(GSASL_SCRAM_STOREDKEY, keys->storedKey.toBase64()); // base64, whatever gsasl.h says
        m_session->set(GSASL_SCRAM_SERVERKEY, keys->serverKey.toBase64());
        co_return Done {};
    }

    Reactor& m_reactor;
    Credentials& m_credentials;
    QString m_mechanism;
    QString m_peer;
    QString m_name;
    Session m_reader; // until the name is known
    Session m_session;
};

/// PLAIN: libgsasl reads the message, the credentials decide.
class PlainServer final : public Exchange {
public:
    PlainServer(Reactor& reactor, Credentials& credentials, QString peer, Session session)
        : m_reactor(reactor)
        , m_credentials(credentials)
        , m_peer(std::move(peer))
        , m_session(std::move(session))
    {
        m_session->allow(GSASL_VALIDATE_SIMPLE);
    }

    QString mechanism() const override { return u"PLAIN"_s; }

    Task<Result<Step>> step(QByteArray input) override
    {
        if (input.size() > longestMessage)
            co_return tooLong();
        auto read = co_await stepped(m_reactor, m_session, std::move(input));
        if (!read || !read->isDone)
            co_return read;
        const auto password = m_session->value(GSASL_PASSWORD);
        const auto verified = co_await m_credentials.verifyPassword(read->name, password, m_peer);
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
        : m_reactor(reactor)
        , m_mechanism(std::move(mechanism))
        , m_name(std::move(name))
        , m_session(std::move(session))
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
        auto step = co_await stepped(m_reactor, m_session, std::move(input));
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
        return Error {Error::Kind::Unsupported, Reason::None, u"This way to log in is not offered here."_s, u"invalid-mechanism"_s, 0};
    auto session = GsaslSession::start(GsaslSession::Side::Server, mechanism);
    if (!session)
        return session.error();
    if (mechanism == "PLAIN"_L1)
        return std::unique_ptr<Exchange>(new PlainServer(reactor, credentials, peer, *session));
    if (!mechanism.startsWith("SCRAM-"_L1))
        return std::unique_ptr<Exchange>(new OfferedServer(
            reactor, mechanism, mechanism == "EXTERNAL"_L1 ? offer.certificateName : QString(), *session));
    auto reader = GsaslSession::start(GsaslSession::Side::Server, mechanism);
    if (!reader)
        return reader.error();
    return std::unique_ptr<Exchange>(
        new ScramServer(reactor, credentials, mechanism, offer, peer, *reader, *session));
}

} // namespace everyport::sasl
