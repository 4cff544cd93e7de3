#pragma once

#include <QHash>
#include <QList>
#include <QString>
#include <QStringList>

class QDataStream;

namespace everyport::polls {

/// A number for each answer that a poll ever had, so that ballots hold small ones. Those that voters write leave
/// theirs to others when nobody gives them any more: whoever changes theirs again and again would fill the memory.
class AnswerPlaces {
public:
    int add(const QString& id);                                        ///< Its place; it may be there already.
    int of(const QString& id) const { return m_places.value(id, -1); } ///< -1: it has none.
    const QString& at(int place) const;                                ///< Empty where it was let go of.
    void release(int place);                                           ///< No ballot may hold it.
    void retire(int place); ///< Ballots may hold it, so it is nobody's from here on; its answer gets another.
    int count() const { return int(m_ids.size()); } ///< All places are below this.

    void write(QDataStream& stream) const;
    void read(QDataStream& stream); ///< Into a new one.

private:
    QStringList m_ids;
    QHash<QString, int> m_places;
    QList<int> m_free;
};

} // namespace everyport::polls
