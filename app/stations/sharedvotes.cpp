#include "app/stations/sharedvotes.h"

#include "app/stations/items/statusids.h"
#include "app/stations/speakingfor.h"

namespace everyport::stations {

using namespace Qt::StringLiterals;

SharedVotes::SharedVotes(Parts parts, Ports ports)
    : m_parts(parts),
      m_ports(std::move(ports)),
      m_receiver(parts.clock, parts.registry, receiverHearers()),
      m_sender(makeSender()),
      m_storing(storingHearers()),
      m_erasureSender(parts.clock, parts.registry, erasureSenderPorts()),
      m_erasureReceiver(parts.clock, parts.registry, erasureReceiverPorts())
{
}

QString SharedVotes::nameOf(const QString& writer) const
{
    return stationOfWriter(writer, m_parts.memory.roster);
}

void SharedVotes::setTrouble(const QString& name, const QString& sentence)
{
    m_parts.table.setTrouble(name, sentence);
    m_ports.changed();
}

// What its parts ask for

ChainReceiver::Hearers SharedVotes::receiverHearers()
{
    return {.changed = [this] { m_ports.reached(); },
        .refused =
            [this](const QString& writer, const Error& why) {
                m_ports.warn(u"Votes of the station “%1” were not taken: %2"_s.arg(nameOf(writer), why.text));
                setTrouble(nameOf(writer), why.text);
            },
        .undone = [this](
                      const QString& poll, const polls::UndoneByStation& undone) { m_parts.undone.note(poll, undone); },
        .merged =
            [this](const QStringList& writers, qint64) {
                for (const auto& writer : writers)
                    m_parts.table.setTrouble(nameOf(writer), {});
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
                setTrouble(m_parts.memory.name, sentence);
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
}

void SharedVotes::sharedChanged()
{
    m_sender.setPolls(m_ports.sharedPolls());
    m_erasureSender.sharedChanged();
    m_erasureReceiver.grown();
}

} // namespace everyport::stations
