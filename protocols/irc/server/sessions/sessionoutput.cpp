#include "protocols/irc/server/sessions/sessionoutput.h"

#include "netcore/transport/connectionregistry.h"
#include "protocols/irc/secrets.h"
#include "protocols/irc/server/sessions/server.h"

namespace everyport::ircd {

void SessionOutput::send(const QByteArray& lines)
{
    if (m_session.isClosing())
        return;
    if (!m_label || m_label->isHeld)
        put(lines);
    else if (m_label->isStreaming())
        put(m_label->inBatch(lines));
    else
        m_label->add(lines);
}

void SessionOutput::send(const Line& line)
{
    send(line.bytes(m_session.variant()));
}

void SessionOutput::send(const Reply& reply, QByteArrayView nick)
{
    if (m_session.isClosing())
        return;
    auto& server = m_session.server();
    QByteArray own;
    const auto gathers = server.scratchOwner == &m_session && !m_label;
    auto& out = gathers ? server.scratch : own;
    if (m_session.has(Capability::ServerTime))
        out.append("@time=").append(timeText(server.now())).append(' ');
    reply.appendTo(out, server.options().name, nick);
    if (!gathers)
        send(own);
}

void SessionOutput::flush()
{
    const auto gathered = std::exchange(m_session.server().scratch, {});
    if (!gathered.isEmpty())
        write(gathered);
}

QByteArray SessionOutput::takeLabel()
{
    const auto label = std::exchange(m_label, nullptr);
    return label ? label->label() : QByteArray();
}

void SessionOutput::giveLabel(const QByteArray& label)
{
    if (!label.isEmpty())
        m_label = std::make_unique<LabelledReply>(label);
}

void SessionOutput::beginLabel()
{
    if (m_label && !m_label->isStreaming())
        put(m_label->begin(m_session.server().options().name, nextReference()));
}

void SessionOutput::finishLabel()
{
    if (const auto label = std::exchange(m_label, {}))
        send(label->finished(m_session.server().options().name, nextReference()));
}

QByteArray SessionOutput::nextReference()
{
    return QByteArray::number(m_session.server().nextReference(), 36);
}

void SessionOutput::put(const QByteArray& lines)
{
    auto& server = m_session.server();
    if (server.scratchOwner == &m_session)
        server.scratch.append(lines);
    else
        write(lines);
}

void SessionOutput::write(const QByteArray& lines)
{
    if (!m_holding) {
        writeOut(lines);
        return;
    }
    m_held->add(lines);
    if (m_held->size() > m_session.connectionClass().sendQueue)
        m_session.abort("SendQ exceeded");
}

void SessionOutput::writeOut(const QByteArray& lines)
{
    auto& transport = *m_session.transport();
    irc::notifyLines(transport.record(), false, lines);
    transport.write(lines);
    if (m_session.isCongested() && transport.queuedBytes() > m_session.connectionClass().sendQueue)
        m_session.abort("SendQ exceeded");
}

void SessionOutput::hold()
{
    if (!m_held)
        m_held = std::make_unique<HeldOutput>();
    m_held->hold();
    if (!std::exchange(m_holding, true))
        m_session.server().sessions().addHolding(m_session);
}

void SessionOutput::holdFor(quint64 count)
{
    m_held->holdFor(count);
    if (!count)
        settled(0);
}

void SessionOutput::settled(quint64 count)
{
    if (!m_holding || !m_session.transport())
        return;
    const auto free = m_held->settled(count);
    m_holding = !m_held->isEmpty();
    if (!m_holding)
        m_session.server().sessions().removeHolding(m_session);
    if (!free.isEmpty())
        writeOut(free);
    if (m_session.isClosing() && !m_holding && m_session.transport())
        m_session.transport()->loseConnection();
}

ReplyBatch::ReplyBatch(Session& session, Whose whose) : m_session(session), m_before(session.server().scratchOwner)
{
    if (!m_before)
        session.server().scratchOwner = &session;
    auto* label = session.output().label();
    if (label && whose == Whose::Commands)
        m_wasHeld = std::exchange(label->isHeld, false);
}

ReplyBatch::~ReplyBatch()
{
    auto& server = m_session.server();
    if (auto* label = m_session.output().label(); label && m_wasHeld)
        label->isHeld = true;
    if (m_before || server.scratchOwner != &m_session)
        return;
    server.scratchOwner = nullptr;
    if (!m_session.isClosing())
        m_session.output().flush();
    server.scratch.clear();
}

} // namespace everyport::ircd
