#include "app/ircchat/irctalks.h"

#include <algorithm>

#include "app/ircchat/irctext.h"

namespace everyport::ircchat {

using namespace Qt::StringLiterals;
using chat::Conversation;
using irc::client::DccChat;

namespace {

Error talkRefused(const QString& why)
{
    return Error::refused(Reason::BadValue, why);
}

QString keyOf(const QByteArray& nick)
{
    return readName(nick).toCaseFolded();
}

} // namespace

IrcTalks::IrcTalks(
    Reactor& reactor, chat::ChatModel& chat, chat::Account& account, const IrcFiles& files, IrcFiles::Tell tell)
    : m_reactor(reactor), m_chat(chat), m_account(account), m_files(files), m_tell(std::move(tell))
{
    m_chat.addListener(this);
}

IrcTalks::~IrcTalks()
{
    m_chat.removeListener(this);
}

IrcTalks::Talk& IrcTalks::begin(const QByteArray& nick, bool nearby)
{
    const auto key = keyOf(nick);
    auto& talk = m_talks[key];
    auto rules = m_files.rules();
    rules.privateAddresses = nearby;
    rules.endsOnSilence = false;
    talk.nick = nick;
    talk.wire = std::make_unique<DccChat>(m_reactor, rules);
    talk.wire->opened = [this, key] { opened(key); };
    talk.wire->heard = [this, key](const QString& text, bool isAction) { heard(key, text, isAction); };
    talk.wire->closed = [this, key](const Error& reason) { closed(key, reason); };
    return talk;
}

Task<Result<qint64>> IrcTalks::accept(QByteArray nick, irc::DccOffer offer, bool nearby)
{
    using Answer = Result<qint64>;
    const auto there = m_talks.find(keyOf(nick));
    if (there != m_talks.end() && there->second.isOpen)
        return Task<Answer>(Answer(talkRefused(u"You talk directly to %1 already."_s.arg(readName(nick)))));
    if (there == m_talks.end() && m_talks.size() >= mostAtOnce)
        return Task<Answer>(
            Answer(talkRefused(u"%1 direct conversations are enough at once: close some."_s.arg(mostAtOnce))));
    auto& talk = begin(nick, nearby);
    talk.address = offer.address;
    const bool isPassive = offer.address.port == 0 && !offer.secure;
    if (isPassive) {
        // They cannot be called: we wait for them, and say where.
        auto ours = talk.wire->offer();
        if (ours)
            ours->token = offer.token;
        const auto told = ours ? m_tell(nick, *ours) : Result<Done>(ours.error());
        if (!told) {
            m_talks.erase(keyOf(nick));
            return Task<Answer>(Answer(told.error()));
        }
    } else if (const auto called = talk.wire->accept(offer); !called) {
        m_talks.erase(keyOf(nick));
        return Task<Answer>(Answer(called.error()));
    }
    talk.ready.emplace();
    return talk.ready->task([this, key = keyOf(nick)] {
        const auto found = m_talks.find(key);
        if (found != m_talks.end() && !found->second.isOpen)
            m_talks.erase(found);
    });
}

Result<qint64> IrcTalks::offer(const QByteArray& nick)
{
    const auto there = m_talks.find(keyOf(nick));
    if (there != m_talks.end() && there->second.conversation != 0)
        return there->second.conversation;
    if (there == m_talks.end() && m_talks.size() >= mostAtOnce)
        return talkRefused(u"%1 direct conversations are enough at once: close some."_s.arg(mostAtOnce));
    auto& talk = begin(nick, false);
    const auto ours = talk.wire->offer();
    const auto told = ours ? m_tell(nick, *ours) : Result<Done>(ours.error());
    if (!told) {
        m_talks.erase(keyOf(nick));
        return told.error();
    }
    auto& where = conversationOf(talk);
    m_chat.reports().notifyPresence(where, Conversation::Presence::Entering);
    info(where, u"%1 is asked to talk directly. They see the address of this computer."_s.arg(readName(nick)));
    return where.id;
}

Result<Done> IrcTalks::say(const Conversation& where, const chat::Outgoing& outgoing)
{
    auto* talk = talkIn(where.id);
    const bool isAction = outgoing.kind == chat::MessageKind::Action;
    if (!talk || !talk->isOpen || !talk->wire->say(writeText(outgoing.text), isAction))
        return talkRefused(u"Nobody is there any more: \"/dcc chat %1\" asks them again."_s.arg(personOf(where.name)));
    return Done{};
}

IrcTalks::Talk* IrcTalks::talkIn(qint64 conversation)
{
    const auto found = std::find_if(m_talks.begin(), m_talks.end(),
        [conversation](const auto& one) { return one.second.conversation == conversation; });
    return found == m_talks.end() ? nullptr : &found->second;
}

Conversation& IrcTalks::conversationOf(Talk& talk)
{
    auto& where = m_chat.reports().notifyConversation(
        m_account, Conversation::Kind::Person, u'=' + readName(talk.nick));
    talk.conversation = where.id;
    m_chat.reports().notifyTopic(where, chat::RichText(u"Directly, past the network; not encrypted"_s), {}, 0);
    return where;
}

void IrcTalks::opened(const QString& key)
{
    const auto found = m_talks.find(key);
    if (found == m_talks.end())
        return;
    auto& talk = found->second;
    talk.isOpen = true;
    auto& where = conversationOf(talk);
    m_chat.reports().notifyPresence(where, Conversation::Presence::In);
    info(where,
        u"You talk directly to %1. Nothing is encrypted: whoever stands in between can read it."_s.arg(
            readName(talk.nick)));
    if (auto ready = std::exchange(talk.ready, {}))
        ready->fire(where.id);
}

void IrcTalks::heard(const QString& key, const QString& text, bool isAction)
{
    const auto found = m_talks.find(key);
    auto* where = found == m_talks.end() ? nullptr : m_chat.conversation(found->second.conversation);
    if (!where)
        return;
    chat::Message message;
    message.kind = isAction ? chat::MessageKind::Action : chat::MessageKind::Text;
    message.sender = readName(found->second.nick);
    message.text = readText(text);
    m_chat.messageReports().notifyMessage(*where, std::move(message));
}

void IrcTalks::closed(QString key, Error reason)
{
    auto ended = m_talks.extract(key);
    if (ended.empty())
        return;
    auto& talk = ended.mapped();
    const auto name = readName(talk.nick);
    const bool isSilence = reason.reason == Reason::TimedOut;
    const auto why = isSilence ? u"%1 did not come."_s.arg(name) : reason.text;
    if (auto* where = m_chat.conversation(talk.conversation)) {
        m_chat.reports().notifyPresence(*where, Conversation::Presence::Out);
        info(*where,
            reason.isClosed() ? u"%1 has hung up."_s.arg(name) : u"The direct conversation is over: %1"_s.arg(why));
    }
    if (auto ready = std::exchange(talk.ready, {}))
        ready->fire(Error::refused(reason.reason, why));
}

void IrcTalks::info(Conversation& where, const QString& text)
{
    chat::Message told;
    told.kind = chat::MessageKind::Info;
    told.text = text;
    m_chat.messageReports().notifyMessage(where, std::move(told));
}

/// Closed by us: they hear it.
void IrcTalks::conversationRemoved(qint64 id)
{
    std::erase_if(m_talks, [id](const auto& one) { return one.second.conversation == id; });
}

} // namespace everyport::ircchat
