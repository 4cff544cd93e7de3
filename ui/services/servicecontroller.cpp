#include "ui/services/servicecontroller.h"

#include <QDesktopServices>
#include <QUrl>

#include "app/station/running/station.h"
#include "app/station/servicefiles/configuredservices.h"
#include "netcore/task/taskstages.h"
#include "ui/connections/connectionlabels.h"
#include "ui/frame/feedback/faultwork.h"
#include "ui/frame/feedback/undostack.h"
#include "ui/frame/keyboard/shortcutregistry.h"
#include "ui/frame/page/pagecontext.h"
#include "ui/tags/tagdialog.h"
#include "ui/tags/tags.h"
#include "ui/widgets/controls/makeaction.h"
#include "ui/widgets/dialogs/harmdialog.h"

namespace everyport::ui {
namespace {

using State = ServiceStatus::State;

/// The page may be made anew before it is done, or taken back.
Task<Result<Done>> removeWithUndo(PageContext* context, QString name)
{
    const QStringList tags = Tags::of(*context).tagsOf(TaggedPage::services, name);
    auto removing = context->station().configured().remove(name);
    const auto removed = co_await std::move(removing);
    if (!removed)
        co_return removed.error();
    context->undo().done(
        ServiceController::tr("Removed service “%1”.").arg(name), [context, name, tags, removed = *removed] {
            const auto tagged = [context, name, tags] { Tags::of(*context).set(TaggedPage::services, name, tags); };
            startNamed(*context, context->station().configured().restore(removed).then(tagged),
                ServiceController::tr("Bringing back %1").arg(name));
        });
    co_return Done{};
}

/// The first that a browser can open; empty: none.
QString webAddress(const ServiceStatus* status)
{
    for (const QString& address : status ? status->addresses : QStringList()) {
        if (address.startsWith(QStringLiteral("http")))
            return address;
    }
    return {};
}

} // namespace

ServiceController::ServiceController(
    PageContext& context, std::function<const ServiceStatus*()> chosen, QObject* parent)
    : QObject(parent), m_context(context), m_chosen(std::move(chosen))
{
    startStopAction = makeAction(this, QStringLiteral("square"), tr("Stop"), [this] { startOrStop(); });
    restartAction = makeAction(this, QStringLiteral("rotate-cw"), tr("Restart"), [this] { restart(); });
    context.shortcuts().add(
        restartAction, QStringLiteral("services/restart"), tr("Services"), QKeySequence(Qt::CTRL | Qt::Key_R));
    openAction = makeAction(this, QStringLiteral("external-link"), tr("Open in the browser"), [this] {
        if (const QString address = webAddress(m_chosen()); !address.isEmpty())
            QDesktopServices::openUrl(QUrl(address));
    });
    connectionsAction = makeAction(
        this, QStringLiteral("network"), tr("Its connections"), [this] { showConnections(); });
    tagsAction = makeTagsAction(this, context, TaggedPage::services, tr("Services"), [this] {
        const ServiceStatus* status = m_chosen();
        return status ? Tagged{status->name, status->name} : Tagged{};
    });
    removeAction = makeAction(this, QStringLiteral("trash-2"), tr("Remove"), [this] { remove(); });
}

void ServiceController::refresh()
{
    const ServiceStatus* status = m_chosen();
    const bool on = status && (status->state == State::Running || status->state == State::Starting);
    startStopAction->setText(on ? tr("Stop") : tr("Start"));
    startStopAction->setIcon(icon(on ? QStringLiteral("square") : QStringLiteral("play")));
    startStopAction->setEnabled(status && !status->isBroken);
    restartAction->setEnabled(status && status->state == State::Running);
    for (QAction* action : {removeAction, tagsAction, connectionsAction})
        action->setEnabled(status);
    openAction->setVisible(!webAddress(status).isEmpty());
}

void ServiceController::hurting(
    const ServiceStatus& status, const QString& title, const QString& verb, std::function<void()> act)
{
    if (status.people == 0) {
        act();
        return;
    }
    const QString who = status.people == 1
        ? tr("1 person is connected to %1 and would be cut off.").arg(status.name)
        : tr("%n people are connected to %1 and would be cut off.", nullptr, int(status.people)).arg(status.name);
    askBeforeHarm(m_context.window(), {.title = title, .text = who, .verb = verb, .apply = std::move(act)});
}

void ServiceController::startOrStop()
{
    const ServiceStatus* status = m_chosen();
    if (!status)
        return;
    const QString name = status->name;
    ServiceList& list = m_context.station().services();
    if (status->state != State::Running && status->state != State::Starting) {
        startOn(m_context, serviceSubject(name), tr("Starting %1").arg(name), list.start(name));
        return;
    }
    hurting(*status, tr("Stop %1?").arg(name), tr("Stop it"),
        [context = &m_context, &list, name] { startNamed(*context, list.stop(name), tr("Stopping %1").arg(name)); });
}

void ServiceController::restart()
{
    const ServiceStatus* status = m_chosen();
    if (!status || status->state != State::Running)
        return;
    const QString name = status->name;
    ServiceList& list = m_context.station().services();
    hurting(*status, tr("Restart %1?").arg(name), tr("Restart it"), [context = &m_context, &list, name] {
        startOn(*context, serviceSubject(name), tr("Restarting %1").arg(name), list.restart(name));
    });
}

void ServiceController::remove()
{
    const ServiceStatus* status = m_chosen();
    if (!status)
        return;
    const QString name = status->name;
    hurting(*status, tr("Remove %1?").arg(name), tr("Remove it"), [context = &m_context, name] {
        startNamed(*context, removeWithUndo(context, name), tr("Removing %1").arg(name));
    });
}

void ServiceController::showConnections()
{
    if (const ServiceStatus* status = m_chosen())
        m_context.goTo(QStringLiteral("connections"), filterOf(QStringLiteral("service"), status->name));
}

} // namespace everyport::ui
