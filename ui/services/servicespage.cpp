#include "ui/services/servicespage.h"

#include <QAction>
#include <QMenu>

#include "app/station/running/station.h"
#include "ui/frame/keyboard/menukeys.h"
#include "ui/frame/keyboard/panering.h"
#include "ui/frame/keyboard/shortcutregistry.h"
#include "ui/frame/page/copyexpression.h"
#include "ui/services/activity/servicelog.h"
#include "ui/services/servicecontroller.h"
#include "ui/services/servicedetail.h"
#include "ui/services/servicedialog.h"
#include "ui/services/serviceeditor.h"
#include "ui/services/servicelabels.h"
#include "ui/services/servicesmodel.h"
#include "ui/services/servicesoutline.h"
#include "ui/tags/tagcolumn.h"
#include "ui/tags/tags.h"
#include "ui/widgets/controls/makeaction.h"
#include "ui/widgets/controls/panes.h"
#include "ui/widgets/display/emptystate.h"
#include "ui/widgets/tables/table.h"

namespace everyport::ui {
namespace {

using State = ServiceStatus::State;

const QString howToConnectPart = QStringLiteral("#connect"); // no option's key

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
      m_actions(new ServiceController(
          context, [this] { return chosen(); }, this)),
      m_head([this] { Q_EMIT headChanged(); }, this)
{
    makeActions();
    setRows(m_model, {.sorted = ServicesModel::Name},
        new EmptyState(QStringLiteral("server"),
            tr("Nothing is served. A new service is for this computer only until you say otherwise."), m_add, table()));
    m_model->setTags(Tags::of(context));
    showTagColumn(*table(), Tags::of(context), TaggedPage::services, ServicesModel::TagWords);
    m_log = new ServiceLog(context, this);
    m_detail = new ServiceDetail(context,
        {.buttons = {m_actions->startStopAction, m_actions->restartAction},
            .menu = {m_actions->openAction, m_actions->connectionsAction, m_actions->tagsAction, nullptr,
                m_actions->removeAction}},
        this);
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
    connect(m_detail, &ServiceDetail::offerChanged, this, [this] { m_head.changed(); });
    chooseFirst();
    showChosen();
}

/// The list, and below it what the chosen service says.
QWidget* ServicesPage::makeLeft()
{
    m_left = new Panes(Qt::Vertical, QStringLiteral("services/left"), context().memory(), this);
    m_left->addPane(list(), 0, 0); // what their rows need
    m_left->addPane(m_log, 220, 0);
    return m_left;
}

void ServicesPage::makeActions()
{
    m_add = makeAction(this, QStringLiteral("plus"), tr("Add service…"), [this] { add(); });
    m_change = makeAction(this, QStringLiteral("settings-2"), tr("Settings"), [this] { change(); });
    auto* save = makeAction(this, {}, tr("Save the settings of the service"), [this] { m_detail->editor().save(); });
    context().shortcuts().add(save, QStringLiteral("services/save"), tr("Services"), QKeySequence::Save);
    addAction(save); // it has no button of its own
}

PageHead ServicesPage::head() const
{
    PageHead head = ListPage::head();
    if (m_detail->offersToSave())
        head.actions = {m_add}; // there is one thing to do next, which is to save
    else
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
    m_actions->refresh();
    m_change->setEnabled(status && m_list.type(status->type));
    Q_EMIT commandsChanged();
}

void ServicesPage::showMenu(const QPoint& at)
{
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    if (chosen()) {
        menu->addActions({m_actions->startStopAction, m_actions->restartAction, m_change, m_actions->openAction,
            m_actions->connectionsAction, m_actions->tagsAction});
        menu->addSeparator();
        addCopyExpression(menu, table()->currentSource(), context());
        addWithKey(*menu, m_actions->removeAction, context().shortcuts(), QStringLiteral("window/remove"));
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
    case Command::Remove: m_actions->remove(); break;
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

bool ServicesPage::enterWritten()
{
    const bool isThere = m_detail->isVisible() && !unsaved().isEmpty();
    if (isThere)
        reenterPane(m_detail, Qt::OtherFocusReason);
    return isThere;
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
        .menuTitle = ServicesPage::tr("&Service")};
}

} // namespace everyport::ui
