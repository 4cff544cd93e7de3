#include "ui/services/servicespage.h"

#include <QAction>
#include <QDesktopServices>
#include <QMenu>
#include <QUrl>

#include "app/station/running/station.h"
#include "app/station/servicefiles/configuredservices.h"
#include "ui/connections/connectionlabels.h"
#include "ui/frame/feedback/faultwork.h"
#include "ui/frame/feedback/undostack.h"
#include "ui/frame/keyboard/shortcutregistry.h"
#include "ui/frame/page/copyexpression.h"
#include "ui/services/activity/servicelog.h"
#include "ui/services/servicedetail.h"
#include "ui/services/servicedialog.h"
#include "ui/services/serviceeditor.h"
#include "ui/services/servicelabels.h"
#include "ui/services/servicesmodel.h"
#include "ui/services/servicesoutline.h"
#include "ui/style/colours/icons.h"
#include "ui/widgets/controls/makeaction.h"
#include "ui/widgets/controls/panes.h"
#include "ui/widgets/dialogs/harmdialog.h"
#include "ui/widgets/display/emptystate.h"
#include "ui/widgets/tables/table.h"

namespace everyport::ui {
namespace {

using State = ServiceStatus::State;

const QString howToConnectPart = QStringLiteral("#connect"); // no option's key

/// The page may be made anew before it is done, or taken back.
Task<Result<Done>> removeWithUndo(PageContext* context, QString name)
{
    auto removing = context->station().configured().remove(name);
    const auto removed = co_await std::move(removing);
    if (!removed)
        co_return removed.error();
    context->undo().done(ServicesPage::tr("Removed service “%1”.").arg(name), [context, name, removed = *removed] {
        startNamed(
            *context, context->station().configured().restore(removed), ServicesPage::tr("Bringing back %1").arg(name));
    });
    co_return Done{};
}

} // namespace

QString ServicesPage::howToConnect(const QString& name)
{
    return name + QLatin1Char('/') + howToConnectPart;
}

ServicesPage::ServicesPage(PageContext& context)
    : ListPage(context, QStringLiteral("services"), tr("Services"), tr("Filter services")),
      m_list(context.station().services()),
      m_model(new ServicesModel(
          m_list, context.station().reactor().connections(), context.station().reactor().clock(), this)),
      m_head([this] { Q_EMIT headChanged(); }, this)
{
    makeActions();
    setRows(m_model, {.sorted = ServicesModel::Name},
        new EmptyState(QStringLiteral("server"),
            tr("Nothing is served. A new service is for this computer only until you say otherwise."), m_add, table()));
    m_log = new ServiceLog(context, this);
    m_detail = new ServiceDetail(
        context, {.buttons = {m_startStop, m_restart}, .menu = {m_open, m_connections, nullptr, m_remove}}, this);
    layOut({.widget = makeLeft(), .least = 320}, {.widget = m_detail, .size = 372, .least = 280});
    connect(table(), &Table::chosenChanged, this, &ServicesPage::showChosen);
    connect(table(), &Table::opened, m_change, &QAction::trigger);
    connect(table(), &Table::menuWanted, this, [this](const QModelIndex&, const QPoint& at) { showMenu(at); });
    connect(m_model, &ServicesModel::countsChanged, this, [this] { m_head.changed(); });
    connect(m_model, &ServicesModel::serviceTold, this, [this](const QString& name) {
        if (name == m_detail->shown() || m_detail->shown().isEmpty())
            showChosen();
    });
    connect(m_model, &QAbstractItemModel::dataChanged, this, [this] { m_detail->refresh(); });
    chooseFirst();
    showChosen();
}

/// The list, and below it what the chosen service says.
QWidget* ServicesPage::makeLeft()
{
    m_left = new Panes(Qt::Vertical, QStringLiteral("services/left"), context().memory(), this);
    m_left->addPane(list(), 0, 140);
    m_left->addPane(m_log, 220, 100);
    return m_left;
}

void ServicesPage::makeActions()
{
    m_add = makeAction(this, QStringLiteral("plus"), tr("Add service…"), [this] { add(); });
    m_startStop = makeAction(this, QStringLiteral("square"), tr("Stop"), [this] { startOrStop(); });
    m_restart = makeAction(this, QStringLiteral("rotate-cw"), tr("Restart"), [this] { restart(); });
    context().shortcuts().add(
        m_restart, QStringLiteral("services/restart"), tr("Services"), QKeySequence(Qt::CTRL | Qt::Key_R));
    m_change = makeAction(this, QStringLiteral("settings-2"), tr("Settings"), [this] { change(); });
    auto* save = makeAction(this, {}, tr("Save the settings of the service"), [this] { m_detail->editor().save(); });
    context().shortcuts().add(save, QStringLiteral("services/save"), tr("Services"), QKeySequence::Save);
    addAction(save); // it has no button of its own
    m_open = makeAction(this, QStringLiteral("external-link"), tr("Open in the browser"), [this] { openAddress(); });
    m_connections = makeAction(this, QStringLiteral("network"), tr("Its connections"), [this] {
        if (const ServiceStatus* status = chosen())
            context().goTo(QStringLiteral("connections"), filterOf(QStringLiteral("service"), status->name));
    });
    m_remove = makeAction(this, QStringLiteral("trash-2"), tr("Remove"), [this] { remove(); });
}

PageHead ServicesPage::head() const
{
    PageHead head = ListPage::head();
    head.primary = m_add;
    QStringList parts;
    const int running = m_model->countOf(State::Running), off = m_model->countOf(State::Off);
    if (running > 0)
        parts.append(tr("%n running", nullptr, running));
    if (off > 0)
        parts.append(tr("%n off", nullptr, off));
    head.caption = parts.join(QStringLiteral(", "));
    return head;
}

const ServiceStatus* ServicesPage::chosen() const
{
    return m_model->status(table()->currentSource());
}

void ServicesPage::showChosen()
{
    const ServiceStatus* status = chosen();
    m_detail->show(status ? status->name : QString());
    m_left->setFolded(m_log, !status);
    if (status)
        m_log->show(status->name);
    const bool on = status && (status->state == State::Running || status->state == State::Starting);
    m_startStop->setText(on ? tr("Stop") : tr("Start"));
    m_startStop->setIcon(icon(on ? QStringLiteral("square") : QStringLiteral("play")));
    m_startStop->setEnabled(status && !status->isBroken);
    m_restart->setEnabled(status && status->state == State::Running);
    m_change->setEnabled(status && m_list.type(status->type));
    m_remove->setEnabled(status);
    m_connections->setEnabled(status);
    bool page = false;
    for (const QString& address : status ? status->addresses : QStringList())
        page = page || address.startsWith(QStringLiteral("http"));
    m_open->setVisible(page);
    Q_EMIT commandsChanged();
}

void ServicesPage::showMenu(const QPoint& at)
{
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    if (chosen()) {
        menu->addActions({m_startStop, m_restart, m_change, m_open, m_connections});
        menu->addSeparator();
        addCopyExpression(menu, table()->currentSource(), context());
        menu->addAction(m_remove);
    } else {
        menu->addAction(m_add);
    }
    menu->popup(at);
}

void ServicesPage::add(const QString& type)
{
    auto* dialog = new ServiceDialog(context(), type);
    connect(dialog, &ServiceDialog::added, this,
        [this](const QString& name) { QTimer::singleShot(0, this, [this, name] { goTo(howToConnect(name)); }); });
    dialog->open();
}

void ServicesPage::change()
{
    if (chosen())
        m_detail->edit();
}

void ServicesPage::hurting(
    const ServiceStatus& status, const QString& title, const QString& verb, std::function<void()> act)
{
    if (status.people == 0) {
        act();
        return;
    }
    const QString who = status.people == 1
        ? tr("1 person is connected to %1 and would be cut off.").arg(status.name)
        : tr("%n people are connected to %1 and would be cut off.", nullptr, int(status.people)).arg(status.name);
    askBeforeHarm(context().window(), {.title = title, .text = who, .verb = verb, .apply = std::move(act)});
}

void ServicesPage::startOrStop()
{
    const ServiceStatus* status = chosen();
    if (!status)
        return;
    const QString name = status->name;
    if (status->state != State::Running && status->state != State::Starting) {
        startOn(context(), serviceSubject(name), tr("Starting %1").arg(name), m_list.start(name));
        return;
    }
    hurting(*status, tr("Stop %1?").arg(name), tr("Stop it"),
        [this, name] { startNamed(context(), m_list.stop(name), tr("Stopping %1").arg(name)); });
}

void ServicesPage::restart()
{
    const ServiceStatus* status = chosen();
    if (!status || status->state != State::Running)
        return;
    const QString name = status->name;
    hurting(*status, tr("Restart %1?").arg(name), tr("Restart it"), [this, name] {
        startOn(context(), serviceSubject(name), tr("Restarting %1").arg(name), m_list.restart(name));
    });
}

void ServicesPage::remove()
{
    const ServiceStatus* status = chosen();
    if (!status)
        return;
    const QString name = status->name;
    hurting(*status, tr("Remove %1?").arg(name), tr("Remove it"),
        [this, name] { startNamed(context(), removeWithUndo(&context(), name), tr("Removing %1").arg(name)); });
}

void ServicesPage::openAddress()
{
    const ServiceStatus* status = chosen();
    for (const QString& address : status ? status->addresses : QStringList()) {
        if (!address.startsWith(QStringLiteral("http")))
            continue;
        QDesktopServices::openUrl(QUrl(address));
        return;
    }
}

bool ServicesPage::can(Command command) const
{
    switch (command) {
    case Command::New: return true;
    case Command::Remove: return chosen();
    case Command::Details: return m_change->isEnabled();
    default: return ListPage::can(command);
    }
}

QString ServicesPage::nameOf(Command command) const
{
    switch (command) {
    case Command::New: return tr("Add service…");
    case Command::Remove: return tr("Remove service");
    case Command::Details: return tr("Settings of the service");
    default: return {};
    }
}

void ServicesPage::perform(Command command)
{
    switch (command) {
    case Command::New: add(); break;
    case Command::Remove: remove(); break;
    case Command::Details: change(); break;
    default: ListPage::perform(command); break;
    }
}

bool ServicesPage::goTo(const QString& subject)
{
    if (subject == QStringLiteral("add") || subject.startsWith(QStringLiteral("add/"))) {
        add(subject.mid(4));
        return true;
    }
    if (!ListPage::goTo(subject.section(QLatin1Char('/'), 0, 0)))
        return false;
    const QString part = subject.section(QLatin1Char('/'), 1);
    if (part == howToConnectPart)
        m_detail->showHowToConnect();
    else if (subject.contains(QLatin1Char('/')))
        m_detail->edit(part);
    return true;
}

QString ServicesPage::subject() const
{
    return m_detail->shown();
}

QString ServicesPage::unsaved() const
{
    const QStringList names = m_detail->editor().unsaved();
    return names.isEmpty() ? QString() : tr("the settings of %1").arg(names.join(QStringLiteral(", ")));
}

std::any ServicesPage::unfinished() const
{
    const auto drafts = m_detail->editor().drafts();
    return drafts.isEmpty() ? std::any() : std::any(drafts);
}

void ServicesPage::resumeUnfinished(const std::any& unfinished)
{
    m_detail->editor().resume(std::any_cast<QHash<QString, ServiceEditor::Draft>>(unfinished));
}

QList<QWidget*> ServicesPage::panes() const
{
    QList<QWidget*> panes = ListPage::panes();
    panes.insert(2, m_log->focusable()); // it stands below the table
    return panes;
}

void ServicesPage::showEvent(QShowEvent* event)
{
    ListPage::showEvent(event);
    m_model->setWatched(true);
}

void ServicesPage::hideEvent(QHideEvent* event)
{
    ListPage::hideEvent(event);
    m_model->setWatched(false);
}

PageEntry servicesPage()
{
    return {.id = QStringLiteral("services"),
        .title = ServicesPage::tr("Services"),
        .icon = QStringLiteral("server"),
        .key = 5,
        .makePage = [](PageContext& context) { return std::make_unique<ServicesPage>(context); },
        .makeOutline = [](PageContext& context) { return std::make_unique<ServicesOutline>(context); },
        .menuTitle = ServicesPage::tr("Service")};
}

} // namespace everyport::ui
