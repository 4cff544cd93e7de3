// One end of TLS as netcore makes it, for scripts that are the other: told what to be by its arguments, tells by lines
// of JSON what happens, and does what lines on its standard input ask for.
#include <cstdio>
#include <iostream>
#include <string>

#include <QCoreApplication>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSocketNotifier>

#include "netcore/interfaces/reactortcp.h"
#include "netcore/reactor/makereactor.h"
#include "netcore/tls/tlssession.h"

using namespace everyport;
using namespace Qt::StringLiterals;

namespace {

void tell(const QString& event, QJsonObject facts = {})
{
    facts.insert(u"event"_s, event);
    std::puts(QJsonDocument(facts).toJson(QJsonDocument::Compact).constData());
    std::fflush(stdout);
}

QJsonObject factsOf(const Transport& transport, const TlsSession& tls)
{
    const auto facts = tls.facts();
    const auto hex = [](const QByteArray& bytes) { return QString::fromLatin1(bytes.toHex()); };
    const auto peer = tls.peerCertificate();
    return {{u"version"_s, facts.version}, {u"cipher"_s, facts.cipher}, {u"alpn"_s, facts.alpn},
        {u"name"_s, facts.serverName}, {u"verified"_s, facts.verified}, {u"resumed"_s, tls.wasResumed()},
        {u"exporter"_s, hex(tls.exporter())}, {u"unique"_s, hex(tls.uniqueFinish())},
        {u"endpoint"_s, hex(tls.serverEndPoint())}, {u"peer"_s, peer.names.join(u',')}, {u"trusted"_s, peer.trusted},
        {u"encrypted"_s, transport.isEncrypted()}};
}

/// What this end is, and the connection that was made last.
struct Peer {
    std::shared_ptr<TlsContext> context;
    QString serverName;
    bool serves = false;
    bool startsTls = false;
    Transport* last = nullptr;
};

/// Sends back what comes; with starttls, speaks in the clear until both have said so.
class Echo final : public Protocol {
public:
    explicit Echo(Peer& peer) : m_peer(peer) {}

    void connectionMade(Transport& transport) override
    {
        m_transport = m_peer.last = &transport;
        if (!m_peer.startsTls)
            tell(u"made"_s, factsOf(transport, *transport.tls()));
        else if (!m_peer.serves)
            transport.write("STARTTLS\n");
    }
    void transportReplaced(Transport& transport) override { m_transport = m_peer.last = &transport; }
    void dataReceived(QByteArrayView bytes) override
    {
        if (m_transport->isEncrypted() || !m_peer.startsTls) {
            tell(u"data"_s, {{u"size"_s, bytes.size()}});
            m_transport->write(bytes.toByteArray());
            return;
        }
        if (m_peer.serves)
            m_transport->write("PROCEED\n");
        auto& session = TlsSession::start(*m_transport, m_peer.context, m_peer.serverName);
        session.setHandshakeListener([this](const std::optional<Error>& failure) {
            if (!failure)
                tell(u"made"_s, factsOf(*m_transport, *m_transport->tls()));
        });
    }
    void connectionLost(const Error& reason) override
    {
        if (m_peer.last == m_transport)
            m_peer.last = nullptr;
        tell(u"lost"_s, {{u"closed"_s, reason.isClosed()}, {u"text"_s, reason.text}});
    }

private:
    Peer& m_peer;
    Transport* m_transport = nullptr;
};

std::unique_ptr<Protocol> makeProtocol(Peer& peer)
{
    if (peer.startsTls)
        return std::make_unique<Echo>(peer);
    auto session = TlsSession::wrap(peer.context, std::make_unique<Echo>(peer), peer.serverName);
    session->setHandshakeListener([](const std::optional<Error>& failure) {
        if (failure)
            tell(u"failed"_s, {{u"text"_s, failure->text}});
    });
    return session;
}

/// key=value words; a key may come more than once.
class Words {
public:
    explicit Words(const QStringList& words) : m_words(words) {}
    QStringList all(const QString& key) const
    {
        QStringList values;
        for (const auto& word : m_words) {
            if (word.startsWith(key + u'='))
                values << word.mid(key.size() + 1);
        }
        return values;
    }
    QString one(const QString& key) const { return all(key).value(0); }
    QByteArray file(const QString& key) const
    {
        QFile opened(one(key));
        return !opened.fileName().isEmpty() && opened.open(QIODevice::ReadOnly) ? opened.readAll() : QByteArray();
    }
    QList<QByteArray> protocols() const
    {
        QList<QByteArray> names;
        for (const auto& name : one(u"alpn"_s).split(u',', Qt::SkipEmptyParts))
            names << name.toLatin1();
        return names;
    }

private:
    QStringList m_words;
};

Result<std::shared_ptr<TlsContext>> serverContext(const Words& words)
{
    TlsContext::ServerOptions options;
    options.certificate = {words.file(u"certificate"_s), words.file(u"key"_s)};
    for (const auto& named : words.all(u"name"_s)) {
        const auto parts = named.split(u':');
        const auto certificate = Certificate::load(parts.value(1), parts.value(2));
        if (!certificate)
            return certificate.error();
        options.byName.insert(parts.value(0), *certificate);
    }
    options.alpn = words.protocols();
    options.clientTrustPem = words.file(u"trust"_s);
    if (const auto clients = words.one(u"clients"_s); !clients.isEmpty())
        options.clientCertificates = clients == "required"_L1 ? TlsContext::ClientCertificates::Required
                                                              : TlsContext::ClientCertificates::Asked;
    return TlsContext::server(options);
}

Result<std::shared_ptr<TlsContext>> clientContext(const Words& words)
{
    TlsContext::ClientOptions options;
    options.trustedPem = words.file(u"trust"_s);
    options.systemTrust = false;
    options.pin = words.one(u"pin"_s);
    options.alpn = words.protocols();
    if (!words.one(u"certificate"_s).isEmpty())
        options.certificate = Certificate{words.file(u"certificate"_s), words.file(u"key"_s)};
    return TlsContext::client(options);
}

int complain(const Error& error)
{
    tell(u"failed"_s, {{u"text"_s, error.text}});
    return 1;
}

} // namespace

// tlspeer listen|connect PORT [certificate=FILE key=FILE name=NAME:FILE:KEY… trust=FILE clients=asked|required alpn=A,B
// pin=HEX
//     server=NAME starttls=yes]
int main(int argc, char** argv)
{
    QCoreApplication app(argc, argv);
    const auto arguments = app.arguments();
    const Words words(arguments.mid(3));
    auto reactor = std::move(*makeReactor());
    Peer peer;
    peer.serves = arguments.value(1) == "listen"_L1;
    peer.startsTls = !words.one(u"starttls"_s).isEmpty();
    peer.serverName = words.one(u"server"_s);
    auto context = peer.serves ? serverContext(words) : clientContext(words);
    if (!context)
        return complain(context.error());
    peer.context = *context;
    auto& tcp = *reactor->role<ReactorTcp>();
    const auto number = quint16(arguments.value(2).toUShort());

    std::unique_ptr<Port> port;
    Task<Result<Transport*>> connecting;
    const auto dial = [&] {
        connecting = tcp.connectTcp({.host = u"127.0.0.1"_s, .port = number}, makeProtocol(peer));
        connecting.whenDone([](const Result<Transport*>& done) {
            if (!done)
                complain(done.error());
        });
    };
    if (peer.serves) {
        auto listening = tcp.listenTcp({.port = number}, [&] { return makeProtocol(peer); });
        if (!listening)
            return complain(listening.error());
        port = std::move(*listening);
        tell(u"listening"_s, {{u"port"_s, port->address().port}});
    } else {
        dial();
    }

    QSocketNotifier asked(0, QSocketNotifier::Read);
    QObject::connect(&asked, &QSocketNotifier::activated, &app, [&] {
        std::string line;
        if (!std::getline(std::cin, line) || line == "quit") {
            QCoreApplication::quit();
            return;
        }
        const auto parts = QString::fromStdString(line).split(u' ');
        if (parts[0] == "again"_L1)
            dial();
        else if (parts[0] == "close"_L1 && peer.last)
            peer.last->loseConnection();
        else if (parts[0] == "send"_L1 && peer.last)
            peer.last->write(parts.value(1).toUtf8());
        else if (parts[0] == "reload"_L1) {
            const auto certificate = Certificate::load(parts.value(1), parts.value(2));
            const auto done = certificate ? peer.context->reload(*certificate, parts.value(3))
                                          : Result<Done>(certificate.error());
            tell(done ? u"reloaded"_s : u"failed"_s);
        }
    });
    return QCoreApplication::exec();
}
