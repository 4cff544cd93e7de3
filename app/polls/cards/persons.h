#pragma once

#include <QHash>
#include <QList>
#include <QString>

#include "app/polls/cards/fingerprint.h"

class QDataStream;

namespace everyport::polls {

/// Which voters of one poll are one person: a card and a phone that were linked are counted as one voter from then on.
/// Empty, and asked at no cost, where nobody is.
///
/// May lie on top of another, which must not change meanwhile.
class Persons {
public:
    /// So many voters are one person at most. What another station's log says beyond that is not followed, so nobody
    /// makes a million cards one.
    static constexpr qsizetype most = 16;

    void setBelow(const Persons* below) { m_below = below; }
    bool isEmpty() const { return m_persons.isEmpty() && (!m_below || m_below->isEmpty()); }

    Fingerprint of(const Fingerprint& voter) const; ///< Who it is counted as: itself where it is linked to nobody.
    /// All that are counted as the same, itself among them.
    QList<Fingerprint> together(const Fingerprint& voter) const;
    /// From now on `voter`, and whoever is one with it, is counted as what `person` is. False: they were one, or would
    /// be too many.
    bool join(const Fingerprint& voter, const Fingerprint& person);

    /// Those that are one person, each of whom is counted as the first; of the lowest.
    QList<QList<Fingerprint>> groups() const;
    void write(QDataStream& stream) const; ///< Of the lowest: what lies below is not written.
    bool read(QDataStream& stream);        ///< Into an empty one. False: it makes no sense.

private:
    QHash<Fingerprint, Fingerprint> m_persons;         // of those that are linked
    QHash<Fingerprint, QList<Fingerprint>> m_together; // by person
    const Persons* m_below = nullptr;
};

} // namespace everyport::polls
