#include "app/polls/cards/persons.h"

#include <algorithm>
#include <tuple>

#include <QDataStream>

namespace everyport::polls {

Fingerprint Persons::of(const Fingerprint& voter) const
{
    if (const auto found = m_persons.constFind(voter); found != m_persons.cend())
        return *found;
    return m_below ? m_below->of(voter) : voter;
}

QList<Fingerprint> Persons::together(const Fingerprint& voter) const
{
    const auto person = of(voter);
    for (const auto* layer = this; layer; layer = layer->m_below) {
        if (const auto found = layer->m_together.constFind(person); found != layer->m_together.cend())
            return *found;
    }
    return {person};
}

bool Persons::join(const Fingerprint& voter, const Fingerprint& person)
{
    const auto one = together(voter);
    auto other = together(person);
    const auto joined = of(person);
    if (of(voter) == joined || one.size() + other.size() > most)
        return false;
    for (const auto& each : one)
        m_persons.insert(each, joined);
    m_persons.insert(joined, joined);
    other += one;
    m_together.insert(joined, other);
    return true;
}

QList<QList<Fingerprint>> Persons::groups() const
{
    QList<QList<Fingerprint>> groups;
    for (const auto& [person, all] : m_together.asKeyValueRange()) {
        if (of(person) == person)
            groups.append(all);
    }
    std::sort(groups.begin(), groups.end(), [](const QList<Fingerprint>& a, const QList<Fingerprint>& b) {
        return std::tie(a[0].high, a[0].low) < std::tie(b[0].high, b[0].low);
    });
    return groups;
}

void Persons::write(QDataStream& stream) const
{
    const auto all = groups();
    stream << qint32(all.size());
    for (const auto& group : all) {
        stream << qint32(group.size());
        for (const auto& voter : group)
            stream << voter.high << voter.low;
    }
}

bool Persons::read(QDataStream& stream)
{
    qint32 groups = 0;
    for (stream >> groups; groups > 0 && stream.status() == QDataStream::Ok; --groups) {
        qint32 count = 0;
        stream >> count;
        if (count < 2 || count > most)
            return false;
        QList<Fingerprint> all(count);
        for (auto& voter : all)
            stream >> voter.high >> voter.low;
        for (const auto& voter : std::as_const(all))
            m_persons.insert(voter, all.first());
        m_together.insert(all.first(), all);
    }
    return stream.status() == QDataStream::Ok;
}

} // namespace everyport::polls
