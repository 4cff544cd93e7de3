#include "ui/connections/connectionsoutline.h"

#include <QLocale>

#include "app/station/running/station.h"
#include "ui/connections/connectionlabels.h"
#include "ui/frame/page/pagecontext.h"

namespace everyport::ui {

ConnectionsOutline::ConnectionsOutline(PageContext& context)
    : m_context(context),
      m_registry(context.station().reactor().connections()),
      m_certificates(context),
      m_in(m_registry.totalIn()),
      m_out(m_registry.totalOut())
{
    m_timer.setInterval(1000);
    connect(&m_timer, &QTimer::timeout, this, &ConnectionsOutline::look);
    m_timer.start();
    look();
}

void ConnectionsOutline::look()
{
    const quint64 in = m_registry.totalIn() - std::exchange(m_in, m_registry.totalIn());
    const quint64 out = m_registry.totalOut() - std::exchange(m_out, m_registry.totalOut());
    const int count = int(m_registry.openCount());
    const auto kilobytes = [](quint64 bytes) { return QLocale().toString(double(bytes) / 1000, 'f', 1); };
    const QString page = QStringLiteral("connections");
    const QList<StatusPart> now{
        {.order = 20, .text = count == 1 ? tr("1 connection") : tr("%n connections", nullptr, count), .page = page},
        {.order = 90,
            .text = tr("↓ %1  ↑ %2 kB/s").arg(kilobytes(in), kilobytes(out)),
            .toolTip = tr("What comes in and goes out now, all connections together"),
            .page = page,
            .atRight = true}};
    if (now == m_status)
        return;
    m_status = now;
    Q_EMIT changed();
}

QList<PaletteHit> ConnectionsOutline::find(const QString& text) const
{
    QList<PaletteHit> hits;
    for (const auto& record : m_registry.rows()) {
        if (hits.size() >= 6)
            break;
        if (record->state == ConnectionRecord::State::Closed
            || (!record->who.toLower().contains(text) && !record->peer.host.toLower().contains(text)))
            continue;
        hits.append({tr("Connections"), connectionTitle(*record),
            QStringLiteral("%1, %2").arg(protocolName(record->protocol), record->service), QStringLiteral("network"),
            Mark::None, {},
            [this, id = record->id] { m_context.goTo(QStringLiteral("connections"), QString::number(id)); }});
    }
    return hits;
}

} // namespace everyport::ui
