#include "tests/protocols/xmpp/server/house.h"

#include "protocols/xmpp/server/login/clientstream.h"
#include "protocols/xmpp/stanza/namespaces.h"
#include "protocols/xmpp/stanza/wire.h"

using namespace Qt::StringLiterals;

namespace everyport::xmpp {

House::House(ServerOptions options)
    : server(std::make_unique<Server>(
        reactor, router, std::move(options), ServerPorts{users, users, rosters, &offline, &data, &archive}))
{
}

House::~House()
{
    if (server) // a test may have let it go
        server->shutDown();
}

Peer::Peer(House& house, bool onThisComputer)
    : m_house(house), m_wire(std::make_unique<MemoryTransport>()), m_reader(*this)
{
    if (!onThisComputer)
        m_wire->setPeer({Address::Family::IPv4, u"192.0.2.7"_s, 40000});
    if (auto stream = house.server->makeStream())
        m_wire->open(std::move(stream));
}

Peer::~Peer()
{
    if (m_wire->isOpen())
        m_wire->peerCloses();
}

void Peer::say(const QByteArray& xml)
{
    m_wire->feed(xml);
    listen();
}

void Peer::sayByteByByte(const QByteArray& xml)
{
    m_wire->feedByteByByte(xml);
    listen();
}

void Peer::open(const QByteArray& domain)
{
    m_opened = true;
    m_reader.restart();
    say("<stream:stream xmlns='jabber:client' xmlns:stream='http://etherx.jabber.org/streams' to='" + domain
        + "' version='1.0'>");
}

void Peer::listen()
{
    m_house.reactor.turn();
    m_wire->settle();
    const auto bytes = m_wire->takeWritten();
    // Each of the server's headers begins a stream of its own.
    for (qsizetype at = 0; at < bytes.size();) {
        auto next = bytes.indexOf("<?xml", at + 1);
        if (next < 0)
            next = bytes.size();
        if (bytes.sliced(at).startsWith("<?xml"))
            m_reader.restart();
        m_reader.feed(QByteArrayView(bytes).sliced(at, next - at));
        at = next;
    }
}

Jid Peer::logIn(const QString& name, const QString& resource, const QString& password)
{
    m_house.users.passwords.emplace(name, password);
    if (!m_opened)
        open();
    forget();
    const auto secret = QByteArray(1, '\0') + name.toUtf8() + '\0' + password.toUtf8();
    say("<auth xmlns='urn:ietf:params:xml:ns:xmpp-sasl' mechanism='PLAIN'>" + secret.toBase64() + "</auth>");
    m_house.reactor.turnUntil([this] {
        listen();
        return !m_heard.isEmpty();
    });
    if (next().name() != u"success")
        return {};
    open();
    forget();
    const auto bound = ask("<iq type='set' id='b'><bind xmlns='urn:ietf:params:xml:ns:xmpp-bind'><resource>"
        + resource.toUtf8() + "</resource></bind></iq>");
    jid = Jid::parse(bound.child(u"bind", ns::bind).childText(u"jid")).valueOr({});
    return jid;
}

void Peer::available(const QByteArray& inside)
{
    say("<presence>" + inside + "</presence>");
}

QStringList Peer::heard()
{
    listen();
    QStringList lines;
    for (const auto& element : std::exchange(m_heard, {}))
        lines.append(QString::fromUtf8(clientBytes(element)));
    return lines;
}

xml::Element Peer::next()
{
    listen();
    return m_heard.isEmpty() ? xml::Element() : m_heard.takeFirst();
}

xml::Element Peer::nextOf(const QString& name)
{
    listen();
    while (!m_heard.isEmpty()) {
        auto element = m_heard.takeFirst();
        if (element.name() == name)
            return element;
    }
    return {};
}

void Peer::forget()
{
    listen();
    m_heard.clear();
}

xml::Element Peer::ask(const QByteArray& iq)
{
    say(iq);
    while (true) {
        auto answer = nextOf(u"iq"_s);
        if (answer.isNull() || answer.attribute(u"type") == u"result" || answer.attribute(u"type") == u"error")
            return answer;
    }
}

void Peer::streamClosed()
{
    m_heard.append(xml::Element(u"closed"_s, ns::client));
}

void Peer::streamBroken(const Error& error)
{
    m_heard.append(xml::Element(u"broken"_s, ns::client).saying(error.code));
}

} // namespace everyport::xmpp
