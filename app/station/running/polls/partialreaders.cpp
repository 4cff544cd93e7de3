#include "app/station/running/polls/partialreaders.h"

#include <utility>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace everyport {

namespace {

using Compare = PartialReaders::Compare;

constexpr int lineBytes = 3; // the 26 bits that most lines have

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
    m_polls.addListener(*this);
    m_devices.addListener(this);
}

PartialReaders::~PartialReaders()
{
    m_devices.removeListener(this);
    m_polls.removeListener(*this);
}

std::optional<Compare> PartialReaders::partOf(const devices::Device& device)
{
    const auto& tag = device.lastTag;
    auto bytes = device.partialBytes;
    if (bytes == 0 && tag.partial)
        bytes = int(tag.id.size() / 2);
    else if (bytes == 0 && tag.id.isEmpty() && device.driver == "wiegand"_L1)
        bytes = lineBytes;
    if (bytes == 0)
        return {};
    if (bytes > lineBytes)
        return Compare::LastFour;
    return device.settings.reversed ? Compare::FirstThree : Compare::LastThree;
}

// What is asked for here has its turn before the tap that this card becomes. Also where it is no news: a poll may have
// got its readers in this very turn.
void PartialReaders::tagArrived(const devices::Device& device, const rfid::Tag& /*tag*/, qint64 /*wallMs*/)
{
    deviceChanged(device.id);
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
        m_work.start(look(poll));
}

PartialReaders::Common PartialReaders::common(const polls::Poll& poll) const
{
    Common common;
    QSet<int> parts;
    bool hasWhole = false;
    for (const auto& reader : poll.readers.keys()) {
        const auto* device = m_devices.find(reader.section(u'/', 0, 0)); // one line may have several antennas
        if (!device)
            continue;
        const auto part = partOf(*device);
        hasWhole = hasWhole || !part;
        if (!part)
            continue;
        parts.insert(int(*part));
        common.partial.append(device->name);
    }
    if (parts.isEmpty() || (!hasWhole && parts.size() == 1))
        return common;
    const bool hasFirst = parts.contains(int(Compare::FirstThree));
    common.isNothing = hasFirst && parts.size() > 1;
    common.part = hasFirst                        ? Compare::FirstThree
        : parts.contains(int(Compare::LastThree)) ? Compare::LastThree
                                                  : Compare::LastFour;
    return common;
}

Task<Result<Done>> PartialReaders::look(QString id)
{
    const auto* found = m_polls.find(id);
    if (!found || found->state == polls::Poll::State::Closed)
        co_return Done();
    if (m_changing.contains(id))
        co_return Done(); // looked at again once that is done
    auto poll = *found;
    const auto shared = common(poll);
    if (shared.part == Compare::Whole || (!shared.isNothing && covers(poll.policy.compare, shared.part))) {
        m_told.remove(id);
        co_return Done();
    }
    const auto readers = shared.partial.join(u", "_s);
    if (shared.isNothing) {
        warn(poll,
            u"Some of its readers know the beginning of a card's number, others its end (%1). Set of each whether it sends the last byte of a number first, or leave one kind out of this poll."_s
                .arg(readers));
        co_return Done();
    }
    const auto wanted = polls::compareName(shared.part);
    const auto cannot =
        u"%1 knows only %2 of a card's number, other readers know more. Leave it out of this poll, or make a new one with compare = \"%3\"."_s
            .arg(readers, inWords(shared.part), wanted);
    if (!m_polls.leader(id).isEmpty()) {
        warn(poll, cannot);
        co_return Done();
    }
    poll.policy.compare = shared.part;
    m_changing.insert(id);
    auto saving = m_polls.save(poll);
    const auto saved = co_await std::move(saving);
    m_changing.remove(id);
    if (saved) {
        lookLater({id});
        m_log.info(u"polls"_s,
            u"“%1” compares cards by %2 of their numbers from now on (compare = \"%3\"), because %4 knows no more. Of %5 million cards two may count as one."_s
                .arg(poll.question, inWords(shared.part), wanted, readers)
                .arg(millionsOfCards(shared.part)));
    } else {
        warn(poll, cannot);
    }
    co_return Done();
}

/// Once for each thing that is wrong: a poll changes with each reader that it is given.
void PartialReaders::warn(const polls::Poll& poll, const QString& sentence)
{
    auto& told = m_told[poll.id];
    if (std::exchange(told, sentence) != sentence)
        m_log.warning(u"polls"_s, u"In “%1” one card may vote twice. %2"_s.arg(poll.question, sentence));
}

} // namespace everyport
