#include "app/polls/counting/answerplaces.h"

#include <utility>

#include <QDataStream>

namespace everyport::polls {

namespace {

constexpr QLatin1StringView retired(" "); // as no answer is called

} // namespace

int AnswerPlaces::add(const QString& id)
{
    if (const auto place = of(id); place >= 0)
        return place;
    const auto place = m_free.isEmpty() ? count() : m_free.takeLast();
    if (place == count())
        m_ids.append(id);
    else
        m_ids[place] = id;
    m_places.insert(id, place);
    return place;
}

void AnswerPlaces::release(int place)
{
    m_places.remove(std::exchange(m_ids[place], {}));
    m_free.append(place);
}

void AnswerPlaces::retire(int place)
{
    m_places.remove(std::exchange(m_ids[place], retired));
}

const QString& AnswerPlaces::at(int place) const
{
    static const QString none;
    const auto& id = m_ids.at(place);
    return id == retired ? none : id;
}

void AnswerPlaces::write(QDataStream& stream) const
{
    stream << m_ids;
}

void AnswerPlaces::read(QDataStream& stream)
{
    stream >> m_ids;
    for (int place = 0; place < count(); ++place) {
        if (m_ids.at(place).isEmpty())
            m_free.append(place);
        else if (m_ids.at(place) != retired)
            m_places.insert(m_ids.at(place), place);
    }
}

} // namespace everyport::polls
