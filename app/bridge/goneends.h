#pragma once

#include <QHash>

#include "app/bridge/bridgeend.h"

namespace everyport::bridge {

/// The sides of a bridge that have gone and were not open, until they come again: so long they count as closed. A
/// value.
class GoneEnds {
public:
    void add(const BridgeEnd& side, const Openness& openness)
    {
        m_all.insert(side.identity(), {side.network(), openness});
    }
    /// As the others were before the program started, whoever they were.
    void addUnknown(const Openness& openness) { m_all[QString()].openness.add(openness); }
    bool take(const QString& identity) { return m_all.remove(identity); } ///< Whether it is among them.
    bool takeUnknown() { return take(QString()); }

    bool isEmpty() const { return m_all.isEmpty(); }
    QString network() const ///< One's, for people.
    {
        const auto known = m_all.isEmpty() ? QString() : m_all.cbegin()->network;
        return known.isEmpty() ? QStringLiteral("another network") : known;
    }
    void addTo(Openness& openness) const
    {
        for (const auto& gone : m_all)
            openness.add(gone.openness);
    }

private:
    struct Gone {
        QString network;
        Openness openness;
    };
    QHash<QString, Gone> m_all; // by identity
};

} // namespace everyport::bridge
