#include "ui/services/activity/traffictally.h"

namespace everyport::ui {

void TrafficTally::look(Clock::Moment now)
{
    constexpr qsizetype kept = 26;
    const std::chrono::duration<double> passed = now - m_last;
    const bool first = std::exchange(m_last, now) == Clock::Moment();
    QHash<quint64, quint64> moved;
    QHash<QString, quint64> grown;
    m_open.clear();
    for (const auto& record : m_registry.rows()) {
        const quint64 bytes = record->bytesIn + record->bytesOut;
        moved.insert(record->id, bytes);
        grown[record->service] += bytes - m_moved.value(record->id);
        if (record->state != ConnectionRecord::State::Closed)
            ++m_open[record->service];
    }
    m_moved = moved;
    if (first)
        return; // what was moved before somebody looked is no rate
    for (auto known = m_rates.begin(); known != m_rates.end(); ++known) {
        if (!grown.contains(known.key()))
            grown.insert(known.key(), 0);
    }
    for (auto service = grown.cbegin(); service != grown.cend(); ++service) {
        QList<double>& rates = m_rates[service.key()];
        rates.append(double(service.value()) / qMax(0.001, passed.count()));
        if (rates.size() > kept)
            rates.removeFirst();
    }
}

} // namespace everyport::ui
