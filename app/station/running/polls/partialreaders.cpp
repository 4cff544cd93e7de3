#include "app/station/running/polls/partialreaders.h"

#include <utility>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace everyport {

namespace {

using Compare = PartialReaders::Compare;

constexpr int lineBytes = 3; // the 26 bits that most lines have
constexpr auto againAfter = 15s;

QString inWords(Compare part)
{
    switch (part) {
    case Compare::Whole: break;
    case Compare::LastFour: return u"the last four bytes"_s;
    case Compare::LastThree: return u"the last three bytes"_s;
    case Compare::FirstThree: return u"the first three bytes"_s;
    }
    return u"the whole"_s;
}

/// How many millions of cards are not one to who compares so.
int millionsOfCards(Compare part)
{
    return part == Compare::LastFour ? 4000 : 16;
}

/// Who is compared by fewer bytes of the same end is the same card, too.
bool covers(Compare compare, Compare part)
{
    return compare == part || (compare == Compare::LastThree && part == Compare::LastFour);
}

} // namespace

PartialReaders::PartialReaders(Clock& clock, devices::DeviceRegistry& devices, polls::PollRegistry& polls, Log& log)
    : m_clock(clock), m_devices(devices), m_polls(polls), m_log(log)
{
    for (const auto& poll : m_polls.polls())
        m_compares.insert(poll.id, poll.policy.compare);
    m_polls.addListener(*this);
    m_devices.addListener(this);
}

PartialReaders::~PartialReaders()
{
    setStations(nullptr);
    m_devices.removeListener(this);
    m_polls.removeListener(*this);
}

void PartialReaders::setStations(stations::Stations* stations)
{
    if (m_stations)
        m_stations->removeListener(*this);
    m_stations = stations;
    if (!m_stations)
        return;
    m_stations->addListener(*this);
    stationsChanged();
}

void PartialReaders::stationsChanged()
{
    const auto shared = m_stations->sharedPolls();
    if (std::exchange(m_shared, shared) != shared)
        lookLater(shared);
}

std::optional<Compare> PartialReaders::partOf(const devices::Device& device)
{
    const auto& tag = device.lastTag;
    auto bytes = device.partialBytes;
    if (bytes == 0 && tag.isCutOff())
        bytes = int(tag.id.size() / 2);
    else if (bytes == 0 && tag.id.isEmpty() && !device.wholeNumbers && device.driver == "wiegand"_L1)
        bytes = lineBytes;
    if (bytes == 0)
        bytes = device.expectedBytes; // also of one that has told a whole number: its next may be another kind of card
    if (bytes == 0)
        return {};
    if (bytes > lineBytes)
        return Compare::LastFour;
    return device.settings.reversed ? Compare::FirstThree : Compare::LastThree;
}

// What is asked for here has its turn before the tap that this card becomes. Also where it is no news: a poll may have
// got its readers in this very turn.
void PartialReaders::tagArrived(const devices::Device& device, const rfid::Tag& tag, qint64 /*wallMs*/)
{
    deviceChanged(device.id);
    if (tag.partial && !tag.isCutOff() && m_printed.value(device.id) != device.driver) {
        m_printed.insert(device.id, device.driver);
        lookAtEachLater();
    }
    m_turn.cancel();
    lookAtAll();
}

void PartialReaders::deviceChanged(const QString& id)
{
    const auto* device = m_devices.find(id);
    if (!device)
        return;
    const auto part = partOf(*device);
    const auto known = m_parts.constFind(id);
    if (known != m_parts.constEnd() && *known == part)
        return; // told after each read, too
    m_parts.insert(id, part);
    lookAtEachLater();
}

void PartialReaders::deviceRemoved(const QString& id)
{
    m_parts.remove(id);
    m_printed.remove(id);
}

// It was compared by a part, and is not any more: whoever has said so knows why (Poll::isCompareSetBack, also).
void PartialReaders::pollChanged(const QString& id)
{
    if (const auto* poll = m_polls.find(id)) {
        const auto now = poll->policy.compare;
        const auto before = std::exchange(m_compares[id], now);
        const bool isOurs = m_changing.contains(id) && m_changing.value(id) == now;
        if (before != Compare::Whole && !covers(now, before) && !isOurs)
            m_setBack.insert(id);
        else if (now != before)
            m_setBack.remove(id);
    }
    lookLater({id});
}

void PartialReaders::pollRemoved(const QString& id)
{
    m_told.remove(id);
    m_compares.remove(id);
    m_setBack.remove(id);
}

void PartialReaders::lookAtEachLater()
{
    QStringList polls;
    for (const auto& poll : m_polls.polls())
        polls.append(poll.id);
    lookLater(polls);
}

/// Neither registry is to be changed while it tells something.
void PartialReaders::lookLater(const QStringList& polls)
{
    for (const auto& poll : polls)
        m_waiting.insert(poll);
    if (!m_waiting.isEmpty() && !m_turn.isActive())
        m_turn = m_clock.callLater(0ms, [this] { lookAtAll(); });
}

void PartialReaders::lookAtAll()
{
    for (const auto& poll : std::exchange(m_waiting, {}))
        look(poll);
}

PartialReaders::Common PartialReaders::common(const polls::Poll& poll) const
{
    Common common;
    QSet<int> parts;
    // Those of other stations are their own affair, and may be of any kind.
    const bool isShared = m_shared.contains(poll.id) || !m_polls.leader(poll.id).isEmpty();
    bool hasWhole = isShared;
    bool hasCards = isShared; // whole ones, and not by what is printed
    for (const auto& reader : poll.readers.keys()) {
        const auto* device = m_devices.find(reader.section(u'/', 0, 0)); // one line may have several antennas
        if (!device) {
            hasWhole = hasCards = true; // of another program that shares the polls
            continue;
        }
        const auto part = partOf(*device);
        const bool isPrinted = !part && m_printed.value(device->id) == device->driver;
        hasWhole = hasWhole || !part;
        hasCards = hasCards || (!part && !isPrinted);
        if (isPrinted)
            common.printed.append(device->name);
        if (!part)
            continue;
        parts.insert(int(*part));
        common.partial.append(device->name);
    }
    if (!hasCards || poll.policy.phones == polls::Policy::Phones::Ticket) // where no number counts that is only printed
        common.printed.clear();
    if (parts.isEmpty() || (!hasWhole && parts.size() == 1))
        return common;
    const bool hasFirst = parts.contains(int(Compare::FirstThree));
    common.isNothing = hasFirst && parts.size() > 1;
    common.part = hasFirst                        ? Compare::FirstThree
        : parts.contains(int(Compare::LastThree)) ? Compare::LastThree
                                                  : Compare::LastFour;
    return common;
}

void PartialReaders::look(const QString& id)
{
    const auto* poll = m_polls.find(id);
    if (!poll || poll->state == polls::Poll::State::Closed || m_changing.contains(id))
        return; // what is being changed is looked at again after that
    const auto shared = common(*poll);
    if (shared.part == Compare::Whole || (!shared.isNothing && covers(poll->policy.compare, shared.part))) {
        if (poll->policy.compare == Compare::Whole && !shared.printed.isEmpty())
            warn(*poll, ofPrint(shared));
        else
            m_told.remove(id);
    } else if (const auto hindrance = hindranceOf(*poll, shared); !hindrance.isEmpty()) {
        warn(*poll, hindrance);
    } else {
        m_changing.insert(id, shared.part);
        m_work.start(adopt(*poll, shared));
    }
}

/// Why a poll cannot compare by what its readers have in common, with what to do; empty: nothing is known of any.
QString PartialReaders::hindranceOf(const polls::Poll& poll, const Common& shared) const
{
    if (shared.isNothing)
        return u"Some of its readers know the beginning of a card's number, others its end (%1). Set of each whether it sends the last byte of a number first, or leave one kind out of this poll."_s
            .arg(shared.partial.join(u", "_s));
    if (!m_polls.leader(poll.id).isEmpty())
        return u"%1 knows only %2 of a card's number, readers of other stations may know more. Leave it out of this poll, or have the home station set compare = \"%3\": before anybody votes, or in a new poll."_s
            .arg(shared.partial.join(u", "_s), inWords(shared.part), polls::compareName(shared.part));
    if (poll.isCompareSetBack || m_setBack.contains(poll.id))
        return u"%1 knows only %2 of a card's number, other readers know more, and somebody has set compare = \"%3\". Leave it out of this poll, or set compare = \"%4\" before anybody votes."_s
            .arg(shared.partial.join(u", "_s), inWords(shared.part), polls::compareName(poll.policy.compare),
                polls::compareName(shared.part));
    return {};
}

QString PartialReaders::ofPrint(const Common& shared)
{
    return u"%1 has read the end of a number, printed or typed, and other readers know whole ones. Where it reads cards alone, choose their kind at Cards in its settings; else leave it out of this poll."_s
        .arg(shared.printed.join(u", "_s));
}

QString PartialReaders::tooLate(const Common& shared)
{
    return u"%1 knows only %2 of a card's number, other readers know more. Leave it out of this poll, or make a new one with compare = \"%3\"."_s
        .arg(shared.partial.join(u", "_s), inWords(shared.part), polls::compareName(shared.part));
}

/// Only how it compares is changed, in the poll as it is by then: somebody may be editing it.
Task<Result<Done>> PartialReaders::adopt(polls::Poll poll, Common shared)
{
    const auto edit = [was = poll.policy.compare, part = shared.part](polls::Poll& next) {
        if (next.policy.compare == was) // else it is looked at again
            next.policy.compare = part;
    };
    auto saving = m_polls.change(poll.id, edit);
    const auto saved = co_await std::move(saving);
    m_changing.remove(poll.id);
    const auto* now = m_polls.find(poll.id);
    if (!now)
        co_return Done();
    if (!saved) {
        couldNot(poll, shared, saved.error());
        co_return Done();
    }
    lookLater({poll.id});
    if (now->policy.compare == shared.part)
        m_log.info(u"polls"_s,
            u"“%1” compares cards by %2 of their numbers from now on (compare = \"%3\"), because %4 knows no more. Of %5 million cards two may count as one."_s
                .arg(now->question, inWords(shared.part), polls::compareName(shared.part), shared.partial.join(u", "_s),
                    QString::number(millionsOfCards(shared.part))));
    co_return Done();
}

/// What was refused is so until the poll or a reader changes. What could not be stored is tried again: with the next
/// card, before that counts, and by and by.
void PartialReaders::couldNot(const polls::Poll& poll, const Common& shared, const Error& why)
{
    if (why.kind == Error::Kind::Refused && why.code == "policy.compare"_L1) {
        warn(poll, tooLate(shared));
        return;
    }
    const auto what =
        u"%1 knows only %2 of a card's number, and the poll could not be made to compare by it (compare = \"%3\"): %4"_s
            .arg(shared.partial.join(u", "_s), inWords(shared.part), polls::compareName(shared.part), why.text);
    if (why.kind == Error::Kind::Refused) {
        warn(poll, what);
        return;
    }
    warn(poll, what + u" It is tried again."_s);
    m_waiting.insert(poll.id);
    m_again = m_clock.callLater(againAfter, [this] { lookAtAll(); });
}

/// Once for each thing that is wrong: a poll changes with each reader that it is given.
void PartialReaders::warn(const polls::Poll& poll, const QString& sentence)
{
    auto& told = m_told[poll.id];
    if (std::exchange(told, sentence) != sentence)
        m_log.warning(u"polls"_s, u"In “%1” one card may vote twice. %2"_s.arg(poll.question, sentence));
}

} // namespace everyport
