#include "tests/protocols/xmpp/client/playedserver.h"

#include "protocols/xmpp/stanza/wire.h"

using namespace Qt::StringLiterals;

namespace everyport::xmpp::client {

PlayedServer::PlayedServer(Account account, Client::Options options)
    : client(std::move(account), reactor, heard, std::move(options)), m_reader(*this)
{
}

PlayedServer::~PlayedServer()
{
    if (m_wire && m_wire->isOpen())
        m_wire->peerCloses();
}

Client::Options PlayedServer::easy()
{
    Client::Options options;
    options.login.clearOnLoopback = true;
    return options;
}

void PlayedServer::connect()
{
    if (m_wire && m_wire->isOpen())
        m_wire->peerCloses();
    m_wire = std::make_unique<MemoryTransport>();
    m_wire->open(client.makeStream());
    listen();
}

void PlayedServer::say(const QByteArray& xml)
{
    m_wire->feed(xml);
    listen();
}

void PlayedServer::sayByteByByte(const QByteArray& xml)
{
    m_wire->feedByteByByte(xml);
    listen();
}

void PlayedServer::header()
{
    say("<?xml version='1.0'?><stream:stream xmlns='jabber:client' xmlns:stream='http://etherx.jabber.org/streams' id='s1' from='here.example' "
        "version='1.0'>");
}

void PlayedServer::features(const QByteArray& inside)
{
    header();
    say("<stream:features>" + inside + "</stream:features>");
}

void PlayedServer::listen()
{
    reactor.turn();
    m_wire->settle();
    const auto bytes = m_wire->takeWritten();
    for (qsizetype at = 0; at < bytes.size();) { // each of the client's headers begins a stream of its own
        auto next = bytes.indexOf("<?xml", at + 1);
        if (next < 0)
            next = bytes.size();
        if (bytes.sliced(at).startsWith("<?xml"))
            m_reader.restart();
        m_reader.feed(QByteArrayView(bytes).sliced(at, next - at));
        at = next;
    }
}

bool PlayedServer::awaitSent()
{
    return reactor.turnUntil([this] {
        listen();
        return !m_sent.isEmpty();
    });
}

QStringList PlayedServer::sent()
{
    listen();
    QStringList lines;
    for (const auto& element : std::exchange(m_sent, {}))
        lines.append(QString::fromUtf8(clientBytes(element)));
    return lines;
}

xml::Element PlayedServer::next()
{
    listen();
    return m_sent.isEmpty() ? xml::Element() : m_sent.takeFirst();
}

xml::Element PlayedServer::nextIq()
{
    listen();
    while (!m_sent.isEmpty()) {
        auto element = m_sent.takeFirst();
        if (element.name() == u"iq" && element.attribute(u"type") != u"result"
            && element.attribute(u"type") != u"error")
            return element;
    }
    return {};
}

void PlayedServer::logIn(const QByteArray& more)
{
    connect();
    features("<mechanisms xmlns='urn:ietf:params:xml:ns:xmpp-sasl'><mechanism>PLAIN</mechanism></mechanisms>");
    awaitSent();
    m_sent.clear();
    say("<success xmlns='urn:ietf:params:xml:ns:xmpp-sasl'/>");
    reactor.turn();
    features("<bind xmlns='urn:ietf:params:xml:ns:xmpp-bind'/>" + more);
    answer("<bind xmlns='urn:ietf:params:xml:ns:xmpp-bind'><jid>me@here.example/r</jid></bind>");
    if (more.contains("urn:xmpp:sm:3"))
        say("<enabled xmlns='urn:xmpp:sm:3' id='sm1' resume='true' max='300'/>");
    m_sent.clear();
}

void PlayedServer::answer(const QByteArray& payload, const QByteArray& from)
{
    const auto request = nextIq();
    auto sender = from.isEmpty() && request.hasAttribute(u"to") ? request.attribute(u"to").toUtf8() : from;
    if (!sender.isEmpty())
        sender = " from='" + sender + "'";
    say("<iq type='result' id='" + request.attribute(u"id").toUtf8() + "'" + sender + ">" + payload + "</iq>");
}

void PlayedServer::lose()
{
    m_wire->peerCloses(Error{Error::Kind::Disconnected, Reason::ConnectionReset, u"gone"_s});
    m_sent.clear();
}

} // namespace everyport::xmpp::client
