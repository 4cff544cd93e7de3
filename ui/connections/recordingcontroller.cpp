#include "ui/connections/recordingcontroller.h"

#include <QAction>
#include <QFileInfo>
#include <QLocale>

#include "app/station/running/station.h"
#include "ui/frame/feedback/faultwork.h"
#include "ui/frame/feedback/windowlosses.h"
#include "ui/frame/keyboard/shortcutregistry.h"
#include "ui/frame/page/pagecontext.h"
#include "ui/style/colours/icons.h"
#include "ui/widgets/dialogs/savedialog.h"
#include "ui/widgets/display/measures.h"

namespace everyport::ui {

RecordingController::RecordingController(PageContext& context) : m_context(context), m_action(new QAction(this))
{
    connect(m_action, &QAction::triggered, this, &RecordingController::act);
    context.shortcuts().add(m_action, QStringLiteral("connections/record"), tr("Connections"), {}); // for the palette
    m_timer.setInterval(1000);
    connect(&m_timer, &QTimer::timeout, this, &RecordingController::look);
    // What has passed is in the file.
    WindowLosses::of(context).add(this, QStringLiteral("connections"), [this] {
        return m_recording ? tr("the rest of the recording %1").arg(QFileInfo(m_recording->path()).fileName())
                           : QString();
    });
    showAction();
}

RecordingController::~RecordingController() = default;

void RecordingController::showAction()
{
    m_action->setIcon(icon(isRecording() ? QStringLiteral("square") : QStringLiteral("circle-dot")));
    m_action->setText(isRecording() ? tr("Stop recording") : tr("Record…"));
    m_action->setToolTip(isRecording()
            ? tr("End the file; what has passed stays in it")
            : tr("Write what passes on the chosen connections, or on all that are shown, for Wireshark (pcapng). "
                 "Passwords are left out."));
}

void RecordingController::act()
{
    if (isRecording()) {
        end();
        return;
    }
    const Records records = m_chosen ? m_chosen() : allOpen();
    if (records.isEmpty()) {
        m_context.tell(tr("No connection is open that could be recorded."));
        return;
    }
    const FileToSave wanted{.title = tr("Record connections"),
        .name = QStringLiteral("connections.pcapng"),
        .filters = {tr("Wireshark (*.pcapng)")}};
    askWhereToSave(m_context.window(), wanted, this, [this, records](const QString& path) { begin(records, path); });
}

RecordingController::Records RecordingController::allOpen() const
{
    Records open;
    for (const auto& record : m_context.station().reactor().connections().rows()) {
        if (record->state != ConnectionRecord::State::Closed)
            open.append(record);
    }
    return open;
}

void RecordingController::begin(const Records& records, const QString& path, qint64 limit)
{
    auto started = TrafficRecording::start(m_context.station().reactor(), path, limit);
    reportResult(m_context, tr("Recording connections"), started);
    if (!started)
        return;
    m_recording = std::move(*started);
    for (const auto& record : records)
        m_recording->add(record);
    m_timer.start();
    showAction();
    Q_EMIT changed();
}

void RecordingController::end()
{
    if (!m_recording)
        return;
    const QString path = m_recording->path();
    stop();
    m_context.tell(tr("Recorded to %1.").arg(path));
}

void RecordingController::stop()
{
    m_timer.stop();
    m_recording.reset();
    showAction();
    Q_EMIT changed();
}

/// A strip, which stays: whoever let it run may come back hours later.
void RecordingController::sayWhyItEnded()
{
    const QString path = m_recording->path();
    const auto why = m_recording->isAtLimit()
        ? Error::local(Reason::TooLarge,
            tr("It has ended by itself, because the file has reached its %1. What passed until then is in %2.")
                .arg(bytesText(quint64(m_recording->limit())), path))
        : Error::local(Reason::NoSpace,
            tr("It has ended by itself, because the disk is full or too slow. What passed until then is in %1.")
                .arg(path));
    m_context.reportFault(tr("Recording connections"), why);
}

void RecordingController::look()
{
    m_recording->look();
    if (m_recording->isFull()) {
        sayWhyItEnded();
        stop();
        return;
    }
    Q_EMIT changed();
}

QString RecordingController::words() const
{
    if (!m_recording)
        return {};
    return tr("%1 to %2, %3")
        .arg(tr("%n connections", nullptr, m_recording->connections()), QFileInfo(m_recording->path()).fileName(),
            briefWords());
}

QString RecordingController::briefWords() const
{
    if (!m_recording)
        return {};
    const qint64 seconds = (m_context.station().reactor().clock().wallMsecs() - m_recording->began()) / 1000;
    const QString time = QStringLiteral("%1:%2").arg(seconds / 60).arg(seconds % 60, 2, 10, QLatin1Char('0'));
    return tr("%1, %2").arg(bytesText(quint64(m_recording->size())), time);
}

} // namespace everyport::ui
