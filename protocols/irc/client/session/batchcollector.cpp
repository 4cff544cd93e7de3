#include "protocols/irc/client/session/batchcollector.h"

namespace everyport::irc::client {

namespace {

constexpr int mostPeople = 50'000;
constexpr int deepest = 8;

} // namespace

const Batch* Batch::playback() const
{
    const Batch* one = this;
    for (int depth = 0; one && depth < deepest; ++depth, one = one->parent) {
        if (one->type == "chathistory" || one->type == "znc.in/playback")
            return one;
    }
    return nullptr;
}

void Batch::count(const Incoming& line)
{
    ++items;
    if (type != "chathistory")
        return;
    const auto time = readTimestamp(line.view.tag("time"));
    if (time <= 0 || (oldest > 0 && time >= oldest))
        return;
    oldest = time;
    oldestId = line.view.tag("msgid");
}

QByteArray Batch::playedBackFrom() const
{
    const auto* whole = playback();
    return whole ? whole->parameters.value(0, "*") : QByteArray();
}

void Batch::addPerson(const QByteArray& channel, const QByteArray& nick)
{
    if (peopleCount++ < mostPeople)
        people[channel].append(nick);
}

Batch* BatchCollector::find(QByteArrayView name) const
{
    if (name.isEmpty())
        return nullptr;
    const auto found = m_open.constFind(name.toByteArray());
    return found == m_open.constEnd() ? nullptr : found->get();
}

void BatchCollector::listen(Table& table)
{
    table.add("BATCH", [this](const Incoming& line) { received(line); });
}

void BatchCollector::connectionLost(const Error&)
{
    m_open.clear();
}

void BatchCollector::received(const Incoming& line)
{
    const auto reference = line.parameter(0);
    if (reference.startsWith('+'))
        open(reference.sliced(1), line);
    else if (reference.startsWith('-'))
        close(reference.sliced(1));
}

void BatchCollector::open(const QByteArray& name, const Incoming& line)
{
    if (name.isEmpty() || m_open.contains(name) || m_open.size() >= mostOpen)
        return;
    auto batch = std::make_shared<Batch>();
    batch->name = name;
    batch->type = line.parameter(1);
    for (int i = 2; i < line.count(); ++i)
        batch->parameters.append(line.parameter(i));
    batch->parent = line.batch;
    batch->cause = m_session.cause(line);
    batch->label = line.view.tag("label");
    batch->replyTo = line.view.tag("+draft/reply");
    m_open.insert(name, std::move(batch));
}

void BatchCollector::close(const QByteArray& name)
{
    const auto batch = m_open.take(name);
    if (!batch)
        return;
    // A server that ends the outer one first leaves no way back to it.
    for (const auto& one : std::as_const(m_open)) {
        if (one->parent == batch.get())
            one->parent = batch->parent;
    }
    tell(*batch);
    if (ended)
        ended(*batch);
}

void BatchCollector::tell(const Batch& batch)
{
    if (batch.type == "netsplit")
        m_session.events.netSplit(batch.parameters, batch.people);
    else if (batch.type == "netjoin")
        m_session.events.netJoined(batch.parameters, batch.people);
}

} // namespace everyport::irc::client
