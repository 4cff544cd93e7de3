#include "ui/connections/connectionsoutline.h"

#include <QAction>
#include <QLocale>

#include "app/station/running/station.h"
#include "ui/connections/connectionlabels.h"
#include "ui/connections/connectionwork.h"
#include "ui/frame/page/pagecontext.h"
#include "ui/style/words/plainletters.h"

namespace everyport::ui {

ConnectionsOutline::ConnectionsOutline(PageContext& context, ConnectionWork& work)
    : m_context(context),
      m_work(work),
      m_registry(context.station().reactor().connections()),
      m_certificates(context),
      m_in(m_registry.totalIn()),
      m_out(m_registry.totalOut())
{
    m_timer.setInterval(1000);
    connect(&m_timer, &QTimer::timeout, this, &ConnectionsOutline::look);
    m_timer.start();
    connect(&work.recording(), &RecordingController::changed, this, &ConnectionsOutline::tell);
    look();
}

RailBadge ConnectionsOutline::badge() const
{
    if (!m_work.recording().isRecording())
        return {};
    return {RailBadge::Kind::Live, 1, tr("rec"), tr("What passes is recorded: %1").arg(m_work.recording().words())};
}

QList<StatusPart> ConnectionsOutline::recordingParts() const
{
    const RecordingController& recording = m_work.recording();
    if (!recording.isRecording())
        return {};
    return {{.order = 21,
                .mark = Mark::Live,
                .text = tr("Recording %1").arg(recording.briefWords()),
                .toolTip = tr("What passes is recorded: %1").arg(recording.words()),
                .page = QStringLiteral("connections")},
        {.order = 22, .text = tr("Stop"), .toolTip = recording.action()->toolTip(), .action = recording.action()}};
}

void ConnectionsOutline::look()
{
    const quint64 in = m_registry.totalIn() - std::exchange(m_in, m_registry.totalIn());
    const quint64 out = m_registry.totalOut() - std::exchange(m_out, m_registry.totalOut());
    const int count = int(m_registry.openCount());
    const auto kilobytes = [](quint64 bytes) { return QLocale().toString(double(bytes) / 1000, 'f', 1); };
    const QString page = QStringLiteral("connections");
    m_counted = {
        {.order = 20, .text = count == 1 ? tr("1 connection") : tr("%n connections", nullptr, count), .page = page},
        {.order = 90,
            .text = tr("↓ %1  ↑ %2 kB/s").arg(kilobytes(in), kilobytes(out)),
            .toolTip = tr("What comes in and goes out now, all connections together"),
            .page = page,
            .atRight = true}};
    tell();
}

void ConnectionsOutline::tell()
{
    const QList<StatusPart> now = m_counted + recordingParts();
    if (now == m_status)
        return;
    m_status = now;
    Q_EMIT changed();
}

QList<PaletteHit> ConnectionsOutline::find(const QString& text) const
{
    QList<PaletteHit> hits;
    const SoughtLetters sought(text);
    for (const auto& record : m_registry.rows()) {
        if (hits.size() >= 6)
            break;
        if (record->state == ConnectionRecord::State::Closed
            || (!sought.isIn(record->who) && !sought.isIn(record->peer.host)))
            continue;
        hits.append({tr("Connections"), connectionTitle(*record),
            QStringLiteral("%1, %2").arg(protocolName(record->protocol), serviceWord(*record)),
            QStringLiteral("network"), Mark::None, {},
            [this, id = record->id] { m_context.goTo(QStringLiteral("connections"), QString::number(id)); }});
    }
    return hits;
}

} // namespace everyport::ui
