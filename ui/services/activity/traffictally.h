#pragma once

#include <QHash>
#include <QString>

#include "netcore/transport/connectionregistry.h"

namespace everyport::ui {

/// How much each service moves: one look a second at the registry, the last half minute kept.
class TrafficTally {
public:
    explicit TrafficTally(ConnectionRegistry& registry) : m_registry(registry) {}

    void look(Clock::Moment now);
    /// Bytes a second, newest last.
    QList<double> rates(const QString& service) const { return m_rates.value(service); }
    int openCount(const QString& service) const { return m_open.value(service); }

private:
    ConnectionRegistry& m_registry;
    Clock::Moment m_last = {};
    QHash<quint64, quint64> m_moved; ///< By connection: bytes both ways.
    QHash<QString, QList<double>> m_rates;
    QHash<QString, int> m_open;
};

} // namespace everyport::ui
