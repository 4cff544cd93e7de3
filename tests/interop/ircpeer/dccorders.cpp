#include "tests/interop/ircpeer/dccorders.h"

#include <QFileInfo>

#include "protocols/irc/ctcp.h"
#include "tests/interop/ircpeer/telling.h"

namespace everyport::ircpeer {

using namespace everyport::irc;
using namespace Qt::StringLiterals;

namespace {

void ctcp(Client& client, const QByteArray& nick, const DccOffer& offer)
{
    Q_UNUSED(client.send({{}, {}, "PRIVMSG", {nick, Ctcp{"DCC", offer.write()}.write()}}))
}

void reportError(const Error& error)
{
    tell(u"dccDone"_s, {{u"ok"_s, false}, {u"text"_s, error.text}});
}

} // namespace

bool DccOrders::obey(Client* client, const QByteArrayList& words)
{
    const auto& what = words.value(0);
    if (what == "send" && client)
        send(*client, words);
    else if (what == "get")
        get(text(words.value(1)));
    else if (what == "resume" && client)
        resume(*client, text(words.value(1)), words.value(2).toLongLong());
    else if (what == "drop") {
        m_sender.reset();
        m_receiver.reset();
        m_transfer.cancel();
    } else
        chat(client, words);
    return true;
}

void DccOrders::send(Client& client, const QByteArrayList& words)
{
    const auto path = text(words.value(2));
    const auto size = words.size() > 4 ? words.at(4).toLongLong() : QFileInfo(path).size();
    m_sender = std::make_unique<client::DccSend>(m_reactor, m_rules, path, words.value(3), size);
    const auto offer = m_sender->offer();
    if (!offer)
        return reportError(offer.error());
    follow(m_sender->whenSent());
    ctcp(client, words.value(1), *offer);
}

void DccOrders::get(const QString& path)
{
    m_receiver = std::make_unique<client::DccReceive>(m_reactor, m_rules, *m_offer, path);
    m_receiver->progressed = [](qint64 position) { tell(u"dccProgress"_s, {{u"position"_s, double(position)}}); };
    follow(m_receiver->receive());
}

void DccOrders::resume(Client& client, const QString& path, qint64 position)
{
    m_receiver = std::make_unique<client::DccReceive>(m_reactor, m_rules, *m_offer, path);
    m_position = position;
    ctcp(client, m_offeredBy, m_receiver->resumeRequest(position));
}

void DccOrders::follow(Task<Result<qint64>> task)
{
    m_transfer = std::move(task);
    m_transfer.whenDone([](const Result<qint64>& size) {
        if (!size)
            return reportError(size.error());
        tell(u"dccDone"_s, {{u"ok"_s, true}, {u"size"_s, double(*size)}});
    });
}

void DccOrders::offered(Client* client, const QByteArray& by, const DccOffer& offer)
{
    tell(u"dccOffer"_s,
        {{u"by"_s, text(by)}, {u"kind"_s, int(offer.kind)}, {u"name"_s, text(offer.fileName)},
            {u"size"_s, double(offer.size)}, {u"host"_s, offer.address.host}});
    if (offer.kind == DccOffer::Kind::Resume && m_sender && client) {
        const auto accepted = m_sender->resumed(offer);
        if (!accepted)
            return tell(u"dccRefused"_s, {{u"text"_s, accepted.error().text}});
        return ctcp(*client, by, *accepted);
    }
    if (offer.kind == DccOffer::Kind::Accept && m_receiver)
        return follow(m_receiver->receive(m_position));
    m_offer = offer;
    m_offeredBy = by;
}

void DccOrders::chat(Client* client, const QByteArrayList& words)
{
    const auto& what = words.value(0);
    if (what == "say") {
        const auto said = m_chat && m_chat->say(text(words.mid(1).join(' ')));
        return tell(u"dccSaid"_s, {{u"ok"_s, said}});
    }
    if (what == "close")
        return m_chat->close();
    m_chat = std::make_unique<client::DccChat>(m_reactor, m_rules);
    m_chat->opened = [] { tell(u"dccOpened"_s); };
    m_chat->heard = [](const QString& line, bool isAction) {
        tell(u"dccHeard"_s, {{u"text"_s, line}, {u"action"_s, isAction}});
    };
    m_chat->closed = [](const Error& why) {
        tell(u"dccClosed"_s, {{u"closed"_s, why.isClosed()}, {u"text"_s, why.text}});
    };
    if (what == "chat" && client) {
        if (const auto offer = m_chat->offer())
            ctcp(*client, words.value(1), *offer);
    } else if (const auto accepted = m_chat->accept(*m_offer); !accepted) {
        reportError(accepted.error());
    }
}

} // namespace everyport::ircpeer
