#include "app/ircchat/ircechoes.h"

#include <algorithm>

#include "app/ircchat/ircanswers.h"
#include "app/ircchat/irctext.h"

namespace everyport::ircchat {

using namespace Qt::StringLiterals;

namespace {
constexpr size_t mostOnTheirWay = 1000;
constexpr std::chrono::seconds echoTakes{120};
} // namespace

IrcEchoes::IrcEchoes(const Clock& clock, const IrcConversations& conversations) : m_clock(clock), m_chat(conversations)
{
}

void IrcEchoes::sent(
    qint64 conversation, qint64 message, const QByteArray& label, const QByteArray& target, const QString& text)
{
    forgetOld();
    const auto* client = m_chat.client();
    const bool isEchoed = client && client->has(irc::Capability::EchoMessage);
    m_onTheirWay.push_back(
        {conversation, message, label, m_chat.foldedKey(target), text, m_clock.now(), isEchoed, false});
}

/// A refusal, or the echo of the last part, comes within seconds.
void IrcEchoes::forgetOld()
{
    while (!m_onTheirWay.empty()
        && (m_onTheirWay.size() >= mostOnTheirWay || m_clock.now() - m_onTheirWay.front().at > echoTakes))
        m_onTheirWay.pop_front();
}

IrcEchoes::OnItsWay* IrcEchoes::find(const irc::client::ReceivedText& text)
{
    const auto target = m_chat.foldedKey(text.target);
    for (auto& sent : m_onTheirWay) {
        const bool isIt = text.label.isEmpty() ? sent.target == target && sent.text.contains(text.text)
                                               : sent.label == text.label;
        if (isIt)
            return &sent;
    }
    return nullptr;
}

bool IrcEchoes::take(const Cause& by, const irc::client::ReceivedText& text)
{
    if (!by.isMe || by.isHistory)
        return false;
    if (m_isSaying)
        return true; // told by the client itself, where the server echoes nothing
    auto* sent = find(text);
    if (!sent)
        return false; // said by another client of ours
    if (std::exchange(sent->hasArrived, true))
        return true;
    if (auto* where = m_chat.chat().conversation(sent->conversation))
        m_chat.messages().notifyDelivery(*where, sent->message, chat::Delivery::Received, readName(by.id), by.time);
    return true;
}

bool IrcEchoes::refuse(int numeric, const QByteArrayList& parameters)
{
    if (numeric != 401 && numeric != 404 && numeric != 403 && numeric != 407 && numeric != 411 && numeric != 412
        && numeric != 415 && numeric != 531 && numeric != 716)
        return false;
    const auto target = m_chat.foldedKey(parameters.value(1));
    const auto found = std::find_if(m_onTheirWay.begin(), m_onTheirWay.end(),
        [&](const OnItsWay& sent) { return sent.target == target && !sent.hasArrived; });
    if (found == m_onTheirWay.end())
        return false;
    const auto lost = *found;
    m_onTheirWay.erase(found);
    fail(lost, refusalOf(numeric, parameters).text);
    return true;
}

void IrcEchoes::connectionLost()
{
    for (const auto& lost : std::exchange(m_onTheirWay, {})) {
        if (lost.isEchoed && !lost.hasArrived)
            fail(lost, u"The connection was lost before the network confirmed it."_s);
    }
}

void IrcEchoes::fail(const OnItsWay& lost, const QString& why)
{
    if (auto* where = m_chat.chat().conversation(lost.conversation))
        m_chat.messages().notifyDelivery(*where, lost.message, chat::Delivery::Failed, {}, 0, why);
}

} // namespace everyport::ircchat
