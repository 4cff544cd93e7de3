#include "app/stations/sharedvotes.h"

#include <utility>

#include "app/polls/counting/entryseal.h"
#include "app/polls/seal/sealer.h"
#include "app/stations/items/statusids.h"
#include "app/stations/speakingfor.h"
#include "app/stations/status/comparedchains.h"
#include "app/stations/status/ownstatus.h"

namespace everyport::stations {

using namespace Qt::StringLiterals;

SharedVotes::SharedVotes(Parts parts, Ports ports)
    : m_parts(parts),
      m_ports(std::move(ports)),
      m_apart(parts.clock, parts.registry, parts.table, apartPorts()),
      m_receiver(parts.clock, parts.registry, receiverHearers()),
      m_sender(makeSender()),
      m_comparison(parts.clock, comparedSeals(), comparisonPorts(StationTable::TroubleOf::Different)),
      m_withheldComparison(parts.clock, comparedWithheld(), comparisonPorts(StationTable::TroubleOf::Withheld)),
      m_withheld(parts.clock, parts.registry),
      m_dropped(droppedPorts()),
      m_storing(storingHearers()),
      m_erasureSender(parts.clock, parts.registry, erasureSenderPorts()),
      m_erasureReceiver(parts.clock, parts.registry, erasureReceiverPorts())
{
}

QString SharedVotes::nameOf(const QString& writer) const
{
    return stationOfWriter(writer, m_parts.memory.roster);
}

/// Nothing does that a station has entered which is left out.
bool SharedVotes::counts(const ChainName& chain) const
{
    const auto* poll = m_parts.registry.find(chain.first);
    return poll && !poll->leftOut.contains(polls::stationOfChain(chain.second));
}

void SharedVotes::setTrouble(const QString& name, const QString& sentence, StationTable::TroubleOf of)
{
    m_parts.table.setTrouble(name, sentence, of);
    m_ports.changed();
}

/// The others hear of it with this station's next status, soon.
void SharedVotes::setOwnApart(const QString& sentence)
{
    if (std::exchange(m_ownApart, sentence) == sentence)
        return;
    setTrouble(m_parts.memory.name, sentence, StationTable::TroubleOf::Apart);
    m_ports.reached();
}

void SharedVotes::setOwnRefused(const QString& sentence)
{
    if (std::exchange(m_ownRefused, sentence) != sentence)
        setTrouble(m_parts.memory.name, sentence);
}

// What its parts ask for

ChainReceiver::Hearers SharedVotes::receiverHearers()
{
    return {.changed = [this] { m_ports.reached(); },
        .refused =
            [this](const QString& writer, const Error& why) {
                m_ports.warn(u"Votes of the station “%1” were not taken: %2"_s.arg(nameOf(writer), why.text));
                if (nameOf(writer) != m_parts.memory.name)
                    setTrouble(nameOf(writer), why.text);
                else if (why.code == polls::otherOwnPast)
                    setOwnApart(why.text);
                else
                    setOwnRefused(why.text);
            },
        .undone = [this](
                      const QString& poll, const polls::UndoneByStation& undone) { m_parts.undone.note(poll, undone); },
        .merged =
            [this](const QStringList& writers, qint64) {
                for (const auto& writer : writers) {
                    if (nameOf(writer) == m_parts.memory.name) {
                        setOwnApart({});
                        setOwnRefused({});
                    } else {
                        m_parts.table.setTrouble(nameOf(writer), {});
                    }
                }
                m_erasureReceiver.grown();
                m_ports.changed();
            },
        .tried = [this](const QString& poll,
                     const std::optional<Error>& failure) { m_storing.tried(u"votes/"_s + poll, failure); }};
}

ChainSender SharedVotes::makeSender()
{
    return {m_parts.clock, m_parts.registry,
        [this](
            PublishedPiece piece) { return m_parts.out.publish(Topic::Votes, m_parts.memory.name, writePiece(piece)); },
        [this](const QString& poll, const Error& why) {
            m_ports.warn(
                u"The votes of “%1” could not be passed on to the other stations; that is tried again. %2"_s.arg(
                    poll, why.text));
        }};
}

StoringTrouble::Hearers SharedVotes::storingHearers()
{
    return {.warn = m_ports.warn, .info = m_ports.info, .changed = [this](const QString& sentence) {
                setTrouble(m_parts.memory.name, sentence.isEmpty() ? m_ownRefused : sentence);
            }};
}

ErasureSender::Ports SharedVotes::erasureSenderPorts()
{
    return {.name = [this] { return m_parts.memory.name; },
        .isHome = [this] { return m_parts.memory.name == m_parts.memory.roster.home; },
        .sharedPolls = m_ports.sharedPolls,
        .publish = [this](QString id, QByteArray content) { return m_parts.out.publish(Topic::Status, id, content); },
        .warn = m_ports.warn};
}

ErasureReceiver::Ports SharedVotes::erasureReceiverPorts()
{
    return {.sharedPolls = m_ports.sharedPolls,
        .home = [this] { return m_parts.memory.roster.home; },
        .stationOf =
            [this](const QString& name) {
                const auto* entry = m_parts.memory.roster.find(name);
                return entry ? entry->station : QString();
            },
        .speaksFor = [this](const QString& name,
                         const QString& writer) { return speaksFor(name, writer, m_parts.memory.roster); },
        .noted = [this](const QString& poll) { m_erasureSender.changed(poll); },
        .undone = [this](
                      const QString& poll, const polls::UndoneByStation& undone) { m_parts.undone.note(poll, undone); },
        .barred =
            [this](const QString& name, qint64 voters) {
                m_parts.table.setBarred(name, voters);
                m_ports.changed();
            },
        .tried = [this](const QString& id,
                     const std::optional<Error>& failure) { m_storing.tried(u"erasures/"_s + id, failure); },
        .info = m_ports.info,
        .warn = m_ports.warn};
}

ApartNotices::Ports SharedVotes::apartPorts()
{
    return {.sharedPolls = m_ports.sharedPolls,
        .entryOf = [this](const QString& name) { return m_parts.memory.roster.find(name); },
        .warn = m_ports.warn};
}

ChainComparison::Ports SharedVotes::comparisonPorts(StationTable::TroubleOf of)
{
    return {.nameOf = [this](const QString& writer) { return nameOf(writer); },
        .takesPart = [this](const QString& name) { return m_parts.memory.roster.find(name) != nullptr; },
        .counts = [this](const ChainName& chain) { return counts(chain); },
        .warn = m_ports.warn,
        .trouble =
            [this, of](const QString& name, const QString& sentence, bool isNews) {
                m_parts.table.setTrouble(name, sentence, of, isNews);
                m_ports.changed();
            }};
}

DroppedChains::Ports SharedVotes::droppedPorts()
{
    return {.nameOf = [this](const QString& writer) { return nameOf(writer); },
        .counts = [this](const ChainName& chain) { return counts(chain); },
        .warn = m_ports.warn,
        .trouble = [this](const QString& name,
                       const QString& sentence) { setTrouble(name, sentence, StationTable::TroubleOf::Room); }};
}

// The exchange

void SharedVotes::start(const KeptItems::Statuses& kept)
{
    m_sender.start();
    for (const auto& item : kept.erasures)
        takeErased(item);
    // A folder that came back from a backup may not know of what it has said any more, and would say less.
    const auto& own = m_parts.memory.name;
    for (int part = 1; part <= mostHomeParts; ++part) {
        const auto id = erasuresId(own, part);
        if (const auto content = kept.ours.value(id); !content.isEmpty())
            m_erasureReceiver.take({.topic = Topic::Status, .id = id, .name = own, .content = content});
    }
    m_erasureSender.start(kept.ours);
    for (const auto& status : kept.fresh) // what waits here goes out before they speak again
        m_sender.heard(status);
}

/// The home hears each of them, and says it to all. Were what a station says done wherever it is heard, one that says
/// it only while some listen would have them count differently for good.
bool SharedVotes::isBelieved(const QString& name) const
{
    const auto& home = m_parts.memory.roster.home;
    return name == home || m_parts.memory.name == home;
}

void SharedVotes::takeErased(const SignedItem& item)
{
    if (isBelieved(item.name))
        m_erasureReceiver.take(item);
}

void SharedVotes::heard(const StationStatus& other)
{
    m_sender.heard(other);
    m_comparison.heard(other, m_parts.table.own());
    m_withheldComparison.heard(other, m_parts.table.own());
    if (other.name != m_parts.memory.name)
        m_apart.heard(other);
    warnOfUnmarked(other);
}

/// It has no room for the marks of all, and where none is said nobody sees that two have other votes.
void SharedVotes::warnOfUnmarked(const StationStatus& other)
{
    if (!other.isPartlyMarked || m_unmarked.contains(other.name))
        return;
    m_unmarked.insert(other.name);
    m_ports.warn(
        u"The station “%1” has so many logs of shared polls that it cannot say of all how they end. Nobody sees whether it has other votes than this one in those that it leaves out, which are of polls that are over first. Once such polls are shared no more there is room for the others."_s
            .arg(other.name));
}

void SharedVotes::stop()
{
    m_erasureSender.stop();
    m_sender.stop();
}

void SharedVotes::end()
{
    stop();
    m_erasureReceiver.forget();
    m_receiver.forget();
    m_storing.forget();
    m_apart.forget();
    setOwnRefused({});
    setOwnApart({});
    m_unmarked.clear();
    m_comparison.forget();
    m_withheldComparison.forget();
    m_withheld.forget();
    m_dropped.forget();
}

// What others say

void SharedVotes::take(PublishedPiece piece)
{
    if (hasRoomFor(piece.writer, m_receiver.reach({piece.poll}).value(piece.poll)))
        m_receiver.take(std::move(piece));
    else
        m_dropped.dropped({piece.poll, piece.writer});
}

void SharedVotes::addTo(StationStatus& own, const QStringList& polls) const
{
    own.has = m_receiver.reach(polls);
    own.seals = sealsOf(m_parts.registry, own.has);
    own.marksInTurn = marksInTurn(m_parts.registry, own.has);
    own.withheld = m_withheld.marks(polls);
    own.lacks = m_receiver.lacks();
}

void SharedVotes::erased(const QString& poll)
{
    m_erasureSender.changed(poll);
    m_withheld.changed(poll);
}

void SharedVotes::look()
{
    m_apart.look();
    m_comparison.look(m_parts.table.own());
    m_withheldComparison.look(m_parts.table.own());
    m_dropped.look();
    m_erasureReceiver.look();
    m_withheld.look(m_ports.sharedPolls());
}

void SharedVotes::sharedChanged()
{
    m_sender.setPolls(m_ports.sharedPolls());
    m_erasureSender.sharedChanged();
    m_erasureReceiver.grown();
}

} // namespace everyport::stations
