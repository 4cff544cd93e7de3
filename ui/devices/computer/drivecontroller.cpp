#include "ui/devices/computer/drivecontroller.h"

#include <chrono>

#include <QDesktopServices>
#include <QTimer>
#include <QUrl>

#include "app/machine/machine.h"
#include "app/polls/pollregistry.h"
#include "app/station/running/station.h"
#include "ui/devices/computer/computerlabels.h"
#include "ui/devices/computer/exportquestion.h"
#include "ui/devices/computer/stickexport.h"
#include "ui/frame/feedback/alerts.h"
#include "ui/frame/feedback/faultwork.h"
#include "ui/frame/page/pagecontext.h"
#include "ui/widgets/controls/makeaction.h"

using namespace everyport::machine;

namespace everyport::ui {
namespace {

// Strips: while it must not be pulled out, and from when on it may; of the stick, with all that is on it.
const QString busyStrip = QStringLiteral("stick/");
const QString freeStrip = QStringLiteral("stick-free/");
const QString offStrip = QStringLiteral("stick-off/"); // the same of one without power, of which nothing more is heard
constexpr std::chrono::seconds offStripFor{30};

void raise(PageContext& context, const QString& strip, const Drive& drive, const QString& head, const QString& text,
    const QList<Trouble::Remedy>& remedies = {})
{
    for (const QString& other : {busyStrip, freeStrip, offStrip}) {
        if (other != strip)
            context.troubles().clear(other + drive.stick);
    }
    context.troubles().raise({.id = strip + drive.stick,
        .page = QStringLiteral("devices"),
        .subject = QStringLiteral("computer/drive/") + drive.id,
        .isAnswer = true,
        .severity = Trouble::Severity::Working,
        .head = head,
        .text = text,
        .remedies = remedies});
}

void clearStrips(PageContext& context, const Drive& drive)
{
    context.troubles().clear(busyStrip + drive.stick);
    context.troubles().clear(freeStrip + drive.stick);
    context.troubles().clear(offStrip + drive.stick);
}

/// It is being written or let go of: the strip that says so offers nothing yet.
bool isBusy(PageContext& context, const Drive& drive)
{
    const auto strip = context.troubles().find(busyStrip + drive.stick);
    return strip && strip->remedies.isEmpty();
}

QString subjectOf(const Drive& drive)
{
    return QStringLiteral("drive/") + drive.id;
}

Task<Result<Done>> openDrive(PageContext& context, Drive drive)
{
    context.troubles().clear(freeStrip + drive.stick); // what is being written onto it still is
    auto mounting = context.station().machine().mount(drive.id);
    const auto mounted = co_await std::move(mounting);
    if (!mounted)
        co_return driveError(mounted.error());
    if (!QDesktopServices::openUrl(QUrl::fromLocalFile(*mounted)))
        co_return Error{Error::Kind::Local, Reason::NotFound,
            ComputerWords::tr("No program shows folders here. The files are in %1.").arg(*mounted), {}, 0};
    co_return Done();
}

Task<Result<Done>> letGo(PageContext& context, Drive drive)
{
    raise(context, busyStrip, drive, ComputerWords::tr("Leave “%1” plugged in:").arg(drive.shownName()),
        ComputerWords::tr("what is on its way to it is being written."));
    auto going = context.station().machine().unmount(drive.id);
    const auto gone = co_await std::move(going);
    if (!gone) {
        clearStrips(context, drive);
        co_return driveError(gone.error());
    }
    const QString strip = *gone == LetGo::PoweredOff ? offStrip : freeStrip;
    raise(context, strip, drive, ComputerWords::tr("“%1” may be pulled out now.").arg(drive.shownName()), {});
    if (strip == offStrip)
        QTimer::singleShot(offStripFor, &context.troubles(),
            [troubles = &context.troubles(), id = offStrip + drive.stick] { troubles->clear(id); });
    co_return Done();
}

void startLettingGo(PageContext& context, const Drive& drive)
{
    startOn(context, subjectOf(drive), ComputerWords::tr("Letting go of “%1”").arg(drive.shownName()),
        letGo(context, drive));
}

void tellWritten(PageContext& context, const Drive& drive, int files)
{
    raise(context, busyStrip, drive, ComputerWords::tr("The results are on “%1”:").arg(drive.shownName()),
        ComputerWords::tr("%n files. Let go of it before you pull it out.", nullptr, files),
        {{ComputerWords::tr("Safe to remove"), {}, [context = &context, drive] { startLettingGo(*context, drive); }}});
}

Task<Result<int>> exportInto(PageContext& context, Drive drive, QList<ExportedEvent> events)
{
    auto mounting = context.station().machine().mount(drive.id);
    const auto mounted = co_await std::move(mounting);
    if (!mounted)
        co_return driveError(mounted.error());
    auto writing = exportResults(context.station(), *mounted, events);
    auto written = co_await std::move(writing);
    co_return written;
}

Task<Result<Done>> exportOnto(PageContext& context, Drive drive, QList<ExportedEvent> events)
{
    raise(context, busyStrip, drive, ComputerWords::tr("Leave “%1” plugged in:").arg(drive.shownName()),
        ComputerWords::tr("the results are being written."));
    auto writing = exportInto(context, drive, events);
    const auto written = co_await std::move(writing);
    if (!written) {
        clearStrips(context, drive);
        co_return written.error();
    }
    tellWritten(context, drive, *written);
    co_return Done();
}

} // namespace

DriveController::DriveController(PageContext& context, QObject* parent) : QObject(parent), m_context(context)
{
    openAction = makeAction(this, QStringLiteral("folder-open"), tr("Open"), [this] {
        if (const auto chosen = drive())
            startOn(m_context, subjectOf(*chosen), tr("Opening “%1”").arg(chosen->shownName()),
                openDrive(m_context, *chosen));
    });
    openAction->setToolTip(tr("Show what is on the stick"));
    exportAction = makeAction(this, QStringLiteral("file-down"), tr("Export results here…"), [this] { exportHere(); });
    exportAction->setToolTip(tr("Writes an event's votes (CSV) and report (PDF) into a folder with its day"));
    removeAction = makeAction(this, QStringLiteral("unplug"), tr("Safe to remove"), [this] {
        if (const auto chosen = drive())
            startLettingGo(m_context, *chosen);
    });
    setDrive({});
    connect(&context.troubles(), &Alerts::changed, this, &DriveController::enableActions);
}

void DriveController::exportHere()
{
    const auto chosen = drive();
    if (!chosen)
        return;
    const QString what = tr("Writing results onto “%1”").arg(chosen->shownName());
    const auto events = eventsToExport(m_context.station().polls().polls());
    if (events.isEmpty()) {
        m_context.reportFault(what,
            Error::refused(
                Reason::NotFound, tr("No poll was open yet, so there are no results to write. Open one first.")));
        return;
    }
    askWhatToExport(
        m_context.window(), events, [context = &m_context, drive = *chosen, what](const QList<ExportedEvent>& wanted) {
            startOn(*context, subjectOf(drive), what, exportOnto(*context, drive, wanted));
        });
}

void DriveController::setDrive(const QString& id)
{
    m_drive = id;
    const auto chosen = drive();
    for (QAction* action : actions())
        action->setVisible(chosen.has_value());
    enableActions();
}

/// Let go of between two files, it would have one of them, and the word that it may be pulled out.
void DriveController::enableActions()
{
    const auto chosen = drive();
    const bool isFree = chosen && !isBusy(m_context, *chosen);
    exportAction->setEnabled(isFree && !chosen->isReadOnly);
    // Nothing is on its way to a stick that is not open anywhere.
    const bool isOpen = chosen && m_context.station().machine().facts().drives.isStickOpen(*chosen);
    removeAction->setEnabled(isFree && isOpen);
    removeAction->setToolTip(!chosen || isOpen
            ? tr("Writes what is on its way, and says when the stick may be pulled out")
            : tr("The stick may be pulled out as it is"));
}

std::optional<Drive> DriveController::drive() const
{
    for (const Drive& drive : m_context.station().machine().facts().drives.drives) {
        if (drive.id == m_drive)
            return drive;
    }
    return {};
}

void clearDriveStrips(PageContext& context, const DriveFacts& facts)
{
    QStringList plugged, loose;
    for (const Drive& drive : facts.drives) {
        plugged.append(busyStrip + drive.stick);
        if (!facts.isStickOpen(drive))
            loose.append(freeStrip + drive.stick);
        else
            context.troubles().clear(offStrip + drive.stick); // it was plugged in anew
    }
    context.troubles().clearOthers(busyStrip, plugged);
    context.troubles().clearOthers(freeStrip, loose);
}

} // namespace everyport::ui
