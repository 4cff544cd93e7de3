#include "protocols/irc/client/session/labels.h"

namespace everyport::irc::client {

using namespace Qt::StringLiterals;

Task<Result<QList<Message>>> Labels::ask(Message question)
{
    using Answer = Result<QList<Message>>;
    if (!m_session.has(Capability::LabeledResponse))
        return Task<Answer>(Answer(
            Error::unsupported(Reason::None, u"This network does not say which answer belongs to which question."_s)));
    if (m_open.size() >= mostOpen)
        return Task<Answer>(Answer(Error::busy(Reason::NoSpace, u"Too many questions wait for an answer already."_s)));
    const auto label = "q" + QByteArray::number(++m_count, 36);
    question.tags.append({"label", label});
    if (auto sent = m_session.send(question); !sent)
        return Task<Answer>(Answer(sent.error()));
    auto& open = m_open[label];
    open.deadline = m_session.clock.callLater(patience,
        [this, label] { finish(label, Error::busy(Reason::TimedOut, u"The server did not answer in time."_s)); });
    return open.answer.task([this, label] { m_open.erase(label); });
}

void Labels::see(const Incoming& line)
{
    if (m_open.empty())
        return;
    for (const auto* batch = line.batch; batch; batch = batch->parent) {
        const auto found = batch->label.isEmpty() ? m_open.end() : m_open.find(batch->label);
        if (found == m_open.end())
            continue;
        auto& open = found->second;
        open.bytes += line.view.tags().size() + line.view.source().size() + line.view.last().size() + 64;
        if (open.lines.size() < mostLines && open.bytes <= mostBytes)
            open.lines.append(Message::from(line.view));
        return;
    }
    const auto label = line.view.tag("label");
    if (label.isEmpty() || line.view.isCommand("BATCH"))
        return; // its lines come in the batch
    if (m_open.contains(label))
        finish(label, line.view.isCommand("ACK") ? QList<Message>() : QList<Message>{Message::from(line.view)});
}

void Labels::batchEnded(const Batch& batch)
{
    const auto found = batch.label.isEmpty() ? m_open.end() : m_open.find(batch.label);
    if (found != m_open.end())
        finish(batch.label, std::move(found->second.lines));
}

void Labels::connectionLost(const Error& reason)
{
    for (auto& [label, open] : std::exchange(m_open, {}))
        open.answer.fire(reason);
}

void Labels::finish(const QByteArray& label, const Result<QList<Message>>& answer)
{
    // Out of the table before it fires: whoever waits may ask again from inside.
    auto open = m_open.extract(label);
    if (open)
        open.mapped().answer.fire(answer);
}

} // namespace everyport::irc::client
