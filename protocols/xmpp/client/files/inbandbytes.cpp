#include "protocols/xmpp/client/files/inbandbytes.h"

#include "protocols/xmpp/client/connection/client.h"
#include "protocols/xmpp/client/connection/namespaces.h"

using namespace Qt::StringLiterals;

namespace everyport::xmpp::client {

namespace {

QString keyOf(const Jid& who, const QString& id)
{
    return who.toString() + u' ' + id;
}

xml::Element element(const QString& name, const QString& id)
{
    return xml::Element(name, ns::inBandBytes).with(u"sid"_s, id);
}

} // namespace

InBandBytes::InBandBytes(Client& client) : ClientExtension(client)
{
    client.dispatch().onSet(ns::inBandBytes, [this](Stanza request) { return answer(std::move(request)); });
}

QStringList InBandBytes::features() const
{
    return {ns::inBandBytes};
}

Task<Result<Done>> InBandBytes::open(Jid who, QString id, int size)
{
    auto asking = m_client.set(
        std::move(who), element(u"open"_s, id).with(u"block-size"_s, QString::number(size)).with(u"stanza"_s, u"iq"_s));
    const auto done = co_await std::move(asking);
    co_return done ? Result<Done>(Done()) : Result<Done>(done.error());
}

Task<Result<Done>> InBandBytes::write(Jid who, QString id, quint16 number, QByteArray block)
{
    auto data = element(u"data"_s, id)
                    .with(u"seq"_s, QString::number(number))
                    .saying(QString::fromLatin1(block.toBase64()));
    auto asking = m_client.set(std::move(who), std::move(data));
    const auto done = co_await std::move(asking);
    co_return done ? Result<Done>(Done()) : Result<Done>(done.error());
}

Task<Result<Done>> InBandBytes::close(Jid who, QString id)
{
    auto asking = m_client.set(std::move(who), element(u"close"_s, id));
    const auto done = co_await std::move(asking);
    co_return done ? Result<Done>(Done()) : Result<Done>(done.error());
}

void InBandBytes::expect(const Jid& who, const QString& id, int mostBytes, Sink sink)
{
    m_expected[keyOf(who, id)] = {std::move(sink), mostBytes};
}

void InBandBytes::forget(const Jid& who, const QString& id)
{
    m_expected.erase(keyOf(who, id));
}

Task<Answer> InBandBytes::answer(Stanza request)
{
    const auto asked = request.payload();
    const auto key = keyOf(request.from(), asked.attribute(u"sid"));
    const auto found = m_expected.find(key);
    if (found == m_expected.end()) // §2.1: whom we did not agree with; §2.2: nothing is open
        return Task<Answer>(StanzaError(asked.name() == u"open" ? Condition::NotAcceptable : Condition::ItemNotFound));
    if (asked.name() == u"open")
        return Task<Answer>(opened(found->second, asked));
    if (!found->second.isOpen)
        return Task<Answer>(StanzaError(Condition::ItemNotFound));
    if (asked.name() == u"data")
        return take(key, asked);
    if (asked.name() != u"close")
        return Task<Answer>(StanzaError(Condition::BadRequest));
    const auto ended = m_expected.extract(found); // whoever is told may forget it
    ended.mapped().sink.closed();
    return Task<Answer>(xml::Element());
}

Answer InBandBytes::opened(Expected& expected, const xml::Element& open) const
{
    bool isNumber = false;
    const auto size = open.attribute(u"block-size").toUInt(&isNumber);
    if (expected.isOpen || !isNumber || size == 0 || open.attribute(u"stanza") == u"message")
        return StanzaError(Condition::NotAcceptable);
    if (size > uint(expected.most))
        return StanzaError(Condition::ResourceConstraint, ErrorType::Modify); // §2.1: they may try a smaller one
    expected.isOpen = true;
    expected.most = int(size);
    return xml::Element();
}

Task<Answer> InBandBytes::take(QString key, xml::Element data)
{
    auto& expected = m_expected.at(key);
    bool isNumber = false;
    const auto number = data.attribute(u"seq").toUShort(&isNumber);
    if (!isNumber || number != expected.next || expected.isBusy) // §2.2
        co_return StanzaError(Condition::UnexpectedRequest);
    const auto decoded = QByteArray::fromBase64Encoding(
        data.text().toLatin1(), QByteArray::AbortOnBase64DecodingErrors);
    if (!decoded || decoded.decoded.size() > expected.most)
        co_return StanzaError(Condition::BadRequest);
    ++expected.next;
    expected.isBusy = true;
    const auto sink = expected.sink.data; // it may be forgotten meanwhile
    auto taking = sink(decoded.decoded);
    const auto taken = co_await std::move(taking);
    if (const auto still = m_expected.find(key); still != m_expected.end())
        still->second.isBusy = false;
    if (!taken)
        co_return StanzaError(Condition::NotAcceptable);
    co_return xml::Element();
}

} // namespace everyport::xmpp::client
