#include "app/stations/incomingitems.h"

#include "app/stations/speakingfor.h"

namespace everyport::stations {

using namespace Qt::StringLiterals;

IncomingItems::IncomingItems(Parts parts, Ports ports)
    : m_parts(parts), m_ports(std::move(ports)), m_stray(parts.clock, m_ports.retract)
{
}

void IncomingItems::stop()
{
    m_stray.stop();
}

void IncomingItems::take(Topic topic, const ExchangeItem& item)
{
    if (topic == Topic::Status)
        noticeStray(item);
    const auto read = m_parts.gate.in(topic, item);
    if (!read)
        return;
    switch (topic) {
    case Topic::Votes: takePiece(*read); return;
    case Topic::Status: read->id == read->name ? takeStatus(*read) : m_parts.votes.takeErased(*read); return;
    case Topic::Orders: m_ports.order(*read); return;
    }
}

void IncomingItems::noticeStray(const ExchangeItem& status)
{
    if (!m_ports.isHome())
        return;
    if (m_parts.gate.isOfItsName(status))
        m_stray.genuine(status.id);
    else
        m_stray.stray(status.id, m_parts.memory.roster.find(status.id) != nullptr);
}

/// Nobody puts votes into polls that are not shared.
void IncomingItems::takePiece(const SignedItem& item)
{
    auto piece = readPiece(item.content);
    const bool isWanted = piece && m_ports.sharedPolls().contains(piece->poll);
    if (isWanted && speaksFor(item.name, piece->writer, m_parts.memory.roster))
        m_parts.votes.take(std::move(*piece));
}

/// Until its clock is set right: then what it says comes through, and it says so.
void IncomingItems::wasAhead(const QString& name)
{
    m_ahead.insert(name);
    m_parts.table.setTrouble(name,
        u"Its clock is more than a day ahead of this one, so nothing that it says is taken. Set whichever of the two is wrong."_s);
    m_ports.changed();
}

void IncomingItems::takeStatus(const SignedItem& item)
{
    const auto status = statusFromJson(item.content);
    if (!status || status->name != item.name)
        return;
    m_parts.table.statusHeard(*status);
    if (m_ahead.remove(status->name))
        m_parts.table.setTrouble(status->name, {});
    if (!status->hasEnded)
        m_parts.votes.heard(*status);
    m_ports.changed();
}

} // namespace everyport::stations
