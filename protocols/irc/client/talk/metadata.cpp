#include "protocols/irc/client/talk/metadata.h"

namespace everyport::irc::client {

using namespace Qt::StringLiterals;

void Metadata::listen(Table& table)
{
    // METADATA target key visibility [:value], told to those who asked to be
    table.add("METADATA", [this](const Incoming& line) {
        if (line.count() >= 3)
            m_session.events.metadataChanged(line.parameter(0), line.parameter(1), line.parameter(3));
    });
    table.add("761", [this](const Incoming& line) {
        if (line.count() >= 5)
            m_session.events.metadataChanged(line.parameter(1), line.parameter(2), line.parameter(4));
    });
    table.add("766",
        [this](const Incoming& line) { m_session.events.metadataChanged(line.parameter(1), line.parameter(2), {}); });
    table.add("774", [this](const Incoming& line) { syncLater(line); });
}

void Metadata::connectionLost(const Error&)
{
    m_later.cancel();
}

Result<Done> Metadata::send(QByteArrayList words)
{
    if (!m_session.has(Capability::Metadata))
        return Error::unsupported(Reason::None, u"This network keeps nothing of the kind."_s);
    return m_session.send({{}, {}, "METADATA", std::move(words)});
}

Result<Done> Metadata::set(const QByteArray& target, const QByteArray& key, const QByteArray& value)
{
    return send(value.isEmpty() ? QByteArrayList{target, "SET", key} : QByteArrayList{target, "SET", key, value});
}

Result<Done> Metadata::get(const QByteArray& target, const QByteArrayList& keys)
{
    return send(keys.isEmpty() ? QByteArrayList{target, "LIST"}
                               : QByteArrayList{target, "GET"} + keys.first(qMin<qsizetype>(keys.size(), 10)));
}

Result<Done> Metadata::subscribe(const QByteArrayList& keys)
{
    return send(QByteArrayList{"*", "SUB"} + keys.first(qMin<qsizetype>(keys.size(), 10)));
}

// "Ask again in … seconds": a busy server puts off what a join would bring.
void Metadata::syncLater(const Incoming& line)
{
    const auto target = line.parameter(1);
    const int wait = qBound(1, line.parameter(2).toInt(), 3600);
    m_later = m_session.clock.callLater(std::chrono::seconds(wait), [this, target] {
        Q_UNUSED(send({target, "SYNC"}))
    });
}

} // namespace everyport::irc::client
