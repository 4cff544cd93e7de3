#include "app/station/running/routes/voteroute.h"

#include "app/polls/cards/ticket.h"

namespace everyport {

namespace {

constexpr qint64 latestFeedback = 2000;
constexpr std::chrono::milliseconds betweenPresses{1500}; // a card that wavers on a reader is held to it once

} // namespace

VoteRoute::VoteRoute(
    Clock& clock, devices::DeviceRegistry& devices, polls::PollRegistry& polls, Log& log, events::EventRegistry* events)
    : m_clock(clock), m_devices(devices), m_polls(polls), m_log(log), m_events(events)
{
    m_devices.addListener(this);
    m_polls.addListener(*this);
    if (m_events)
        m_polls.setRemote([this](const polls::Tap& tap) { return takesRemote(tap); });
}

VoteRoute::~VoteRoute()
{
    m_devices.removeListener(this);
    m_polls.removeListener(*this);
    if (m_events)
        m_polls.setRemote(nullptr);
}

void VoteRoute::tagArrived(const devices::Device& device, const rfid::Tag& tag, qint64 wallMs)
{
    polls::Tap tap;
    tap.reader = device.readerOf(tag);
    tap.tag = tag.text.isEmpty() ? tag.id : voterOfCode(tap.reader, tag);
    if (tap.tag.isEmpty()) {
        show(tap.reader, rfid::Feedback::Kind::Bad);
        return;
    }
    tap.random = tag.random;
    // Of four bytes that look made up, the reader knows better whether they are.
    tap.partial = !tag.random && (tag.partial || polls::isRandomId(tag.id));
    tap.at = wallMs;
    tap.uuid = polls::makeTapUuid(wallMs);
    noteGiven(tap.uuid);
    m_isCard = tag.text.isEmpty();
    m_polls.tapped(tap);
    m_isCard = false;
}

bool VoteRoute::takesRemote(const polls::Tap& tap)
{
    const auto* card = m_isCard ? m_events->cards().byTag(tap.tag) : nullptr;
    if (!card)
        return false;
    const auto last = m_pressed.constFind(card->id);
    if (last == m_pressed.constEnd() || m_clock.now() - *last >= betweenPresses) {
        m_pressed.insert(card->id, m_clock.now());
        m_work.start(press(*card, tap.reader));
    }
    return true;
}

// Whoever holds the card sees by the lamp whether it went on; why not, the log says.
Task<Result<Done>> VoteRoute::press(events::RemoteCard card, QString reader)
{
    auto pressing = m_events->press(card.event, card.press);
    const auto pressed = co_await std::move(pressing);
    if (!pressed)
        m_log.warning(QStringLiteral("polls"), pressed.error());
    show(reader, pressed ? rfid::Feedback::Kind::Good : rfid::Feedback::Kind::Bad);
    co_return Done();
}

// Who votes with a code that may be printed: on a ticket the voter that it is on a phone, too, else the card that it
// stands for. Anybody can print codes, so where an open poll of this reader goes by tickets, one that it does not know
// is nobody's, and stays out of the poll's log as on phones: empty.
QString VoteRoute::voterOfCode(const QString& reader, const rfid::Tag& tag) const
{
    const auto ticket = polls::ticketFromText(tag.text.section(u'#', -1)); // on paper the page's address is before it
    bool isCard = false;
    bool isByTicket = false;
    for (const auto& poll : m_polls.openAt(reader)) {
        const auto knows = [&](const QString& who) {
            return m_polls.knowsCard(poll.id, m_polls.voterOf(poll.id, who));
        };
        const auto voter = ticket ? polls::ticketTag(*ticket) : QString();
        if (ticket && (knows(voter) || m_polls.votesByTicket(poll.id, voter)))
            return voter;
        isCard = isCard || knows(tag.id);
        isByTicket = isByTicket || poll.policy.phones == polls::Policy::Phones::Ticket;
    }
    return isCard || !isByTicket ? tag.id : QString();
}

// Whoever tapped has gone when a disk was slow, and the lamp would be another's. What is ignored (held twice, sent
// twice) shows nothing; a card that votes in several polls was right where one of them counts it. Programs that share
// the polls hear of each other's votes, at readers that may have the same names.
void VoteRoute::voteCommitted(const polls::Poll&, const polls::Vote& vote, const polls::Tally&)
{
    const bool isGood = polls::isCounted(vote.outcome) || vote.outcome == polls::Outcome::Repeat;
    if ((!isGood && !polls::isRefused(vote.outcome)) || !m_given.contains(vote.uuid)
        || m_clock.wallMsecs() - vote.at > latestFeedback || (!isGood && vote.uuid == m_shownGood))
        return;
    if (isGood)
        m_shownGood = vote.uuid;
    show(vote.reader, isGood ? rfid::Feedback::Kind::Good : rfid::Feedback::Kind::Bad);
}

/// Of what is older nothing is shown.
void VoteRoute::noteGiven(const QString& uuid)
{
    const auto now = m_clock.now();
    m_given.removeIf([now](const auto& one) { return now - *one > std::chrono::milliseconds(latestFeedback); });
    m_given.insert(uuid, now);
}

// Most readers have no lamp, and that is no news.
void VoteRoute::show(const QString& reader, rfid::Feedback::Kind kind)
{
    (void)m_devices.signal(reader, {kind});
}

// Storing is tried again and again; each reason is told once until it has passed, and the number of votes that may
// be lost again when it is ten times as large.
void VoteRoute::trouble(const Error& error)
{
    const auto waiting = m_polls.votesInMemory();
    const bool isMany = waiting >= m_tellAt;
    while (m_tellAt <= waiting)
        m_tellAt *= 10;
    if (!m_told.contains(error.reason)) {
        m_told.append(error.reason);
        m_log.error(QStringLiteral("polls"), error);
    } else if (isMany) {
        m_log.error(QStringLiteral("polls"),
            QStringLiteral(
                "%1 votes wait in memory by now and cannot be stored. What is not stored is lost when the program ends.")
                .arg(waiting));
    }
}

void VoteRoute::troublePassed()
{
    m_told.clear();
    m_tellAt = firstNumberTold;
    m_log.info(QStringLiteral("polls"), QStringLiteral("What had waited is stored."));
}

} // namespace everyport
