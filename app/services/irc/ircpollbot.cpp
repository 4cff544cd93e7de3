#include "app/services/irc/ircpollbot.h"

#include "app/polls/kinds/kindfigures.h"
#include "app/polls/wordvotes.h"
#include "protocols/irc/server/ports/names.h"
#include "protocols/irc/server/sessions/server.h"

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace everyport {

namespace {

constexpr int mostListed = 5;
constexpr auto returnAfter = 60s; // when it was sent away

QString answerNames(const polls::Poll& poll)
{
    if (poll.kind == polls::Kind::Scale || polls::isWritten(poll.kind))
        return polls::answersInWords(poll);
    QStringList names;
    for (const auto& answer : poll.answers)
        names.append(answer.title);
    return names.join(u", "_s);
}

} // namespace

IrcPollBot::IrcPollBot(ircd::Server& server, polls::Polls& registry, QByteArray channel)
    : Bot(server, {"polls", "bot", {}, "Tells of polls: !polls, !results", true}),
      m_registry(registry),
      m_clock(server.clock()),
      m_channel(std::move(channel))
{
    for (const auto& poll : registry.polls())
        m_states.insert(poll.id, poll.state);
    registry.addListener(*this);
    comeBack();
}

IrcPollBot::~IrcPollBot()
{
    m_registry.removeListener(*this);
}

/// Its nick may be somebody's for the moment.
void IrcPollBot::comeBack()
{
    if (!come() || !join(m_channel, ircd::rank::Voice))
        m_return = m_clock.callLater(returnAfter, [this] { comeBack(); });
}

void IrcPollBot::kicked(const QByteArray& channel, const Speaker&, const QByteArray& whom)
{
    if (ircd::isSame(whom, nick()) && ircd::isSame(channel, m_channel))
        m_return = m_clock.callLater(returnAfter, [this] { comeBack(); });
}

void IrcPollBot::wasRemoved(const QByteArray&)
{
    m_return = m_clock.callLater(returnAfter, [this] { comeBack(); });
}

QString IrcPollBot::resultLine(const polls::Poll& poll, const polls::Tally& tally)
{
    if (!poll.showsNumbers())
        return u"%1 The results are hidden until it closes."_s.arg(poll.question);
    const auto unit = poll.kind == polls::Kind::Ranking ? u"order"_s : u"vote"_s;
    const auto given = tally.given(poll);
    const auto votes = given == 1 ? u"1 "_s + unit : u"%1 %2s"_s.arg(QString::number(given), unit);
    if (const auto figures = polls::figuresText(polls::kindFigures(poll, tally), !poll.isOpen()); !figures.isEmpty())
        return u"%1 %2 %3."_s.arg(poll.question, figures, votes);
    QStringList counts;
    for (const auto& answer : poll.answers) // where voters write, the figures say it all
        counts.append(u"%1 %2 (%3 %)"_s.arg(
            answer.title, QString::number(tally.count(answer.id)), QString::number(qRound(tally.percent(answer.id)))));
    if (counts.isEmpty())
        return u"%1 %2."_s.arg(poll.question, votes);
    return u"%1 %2; %3"_s.arg(poll.question, counts.join(u", "_s), votes);
}

void IrcPollBot::pollChanged(const QString& id)
{
    const auto* poll = m_registry.find(id);
    if (!poll)
        return;
    const auto before = m_states.value(id, polls::Poll::State::Draft);
    m_states.insert(id, poll->state);
    if (poll->state == before || !isHere())
        return;
    if (poll->isOpen())
        (void)say(m_channel, u"Open now: %1 %2"_s.arg(poll->question, answerNames(*poll)));
    else if (poll->state == polls::Poll::State::Closed)
        (void)say(m_channel, u"Closed: "_s + resultLine(*poll, m_registry.tally(id)));
}

void IrcPollBot::heard(const Words& words)
{
    if (words.by.isBot || words.kind != Words::Kind::Message)
        return;
    auto text = words.text.simplified();
    if (text.startsWith(u'!'))
        text.remove(0, 1);
    else if (!words.isPrivate)
        return;
    const auto command = text.section(u' ', 0, 0).toLower();
    if (command == u"polls")
        answerPolls(words.answerTo());
    else if (command == u"results")
        answerResults(words.answerTo(), text.section(u' ', 1));
    else if (words.isPrivate)
        (void)say(words.answerTo(), u"polls: what is open; results [which]: how it stands."_s);
}

void IrcPollBot::answerPolls(const QByteArray& to)
{
    int left = mostListed;
    for (const auto& poll : m_registry.polls()) {
        if (poll.isOpen() && left-- > 0)
            (void)say(to, u"%1: %2 %3"_s.arg(poll.id, poll.question, answerNames(poll)));
    }
    if (left == mostListed)
        (void)say(to, u"No poll is open."_s);
}

/// Of the one that is named, or of the open one, or of the one that was last.
void IrcPollBot::answerResults(const QByteArray& to, const QString& which)
{
    const polls::Poll* chosen = nullptr;
    const auto all = m_registry.polls();
    for (const auto& poll : all) {
        const bool isMeant = which.isEmpty()
            ? poll.isOpen() || (poll.state == polls::Poll::State::Closed && !(chosen && chosen->isOpen()))
            : poll.id == which.toLower() && poll.state != polls::Poll::State::Draft;
        if (isMeant)
            chosen = &poll;
    }
    (void)say(to, chosen ? resultLine(*chosen, m_registry.tally(chosen->id)) : u"There is no such poll."_s);
}

} // namespace everyport
