#include "ui/plugins/pluginspage.h"

#include <utility>

#include <QAction>
#include <QDesktopServices>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QPointer>
#include <QStandardPaths>
#include <QUrl>

#include "app/plugins/pluginregistry.h"
#include "app/station/pluginfiles.h"
#include "app/station/running/station.h"
#include "netcore/threads/threadpool.h"
#include "ui/frame/feedback/faultwork.h"
#include "ui/frame/feedback/undostack.h"
#include "ui/frame/keyboard/panering.h"
#include "ui/plugins/plugindetail.h"
#include "ui/plugins/pluginsmodel.h"
#include "ui/plugins/pluginsoutline.h"
#include "ui/widgets/controls/makeaction.h"
#include "ui/widgets/dialogs/namedialog.h"
#include "ui/widgets/display/emptystate.h"
#include "ui/widgets/tables/table.h"

namespace everyport::ui {

using plugins::PluginState;

namespace {

Task<Result<Done>> fromTrash(Station* station, QString place, QString folder)
{
    auto moving = deferToThread(station->reactor(), Threads::Files, [place, folder] {
        if (!QDir().rename(place, folder))
            return false;
        // Trash/info/NAME.trashinfo belongs to Trash/files/NAME (freedesktop.org, Trash specification).
        const QFileInfo trashed(place);
        QFile::remove(trashed.dir().filePath(QStringLiteral("../info/%1.trashinfo").arg(trashed.fileName())));
        return true;
    });
    const bool isMoved = co_await std::move(moving);
    if (!isMoved)
        co_return Error{Error::Kind::Local, Reason::NotFound,
            PluginsPage::tr("It is no longer in the trash, or its folder is there again."), {}, 0};
    auto looking = station->plugins().look();
    const auto looked = co_await std::move(looking);
    co_return looked;
}

/// What runs is ended when its folder has gone. For a while it comes back as it was: its settings stay where they are.
Task<Result<Done>> toTrash(PageContext* context, QString name, QString folder)
{
    auto moving = deferToThread(context->station().reactor(), Threads::Files, [folder] {
        // Qt makes a trash in it, but not the folder itself.
        QDir().mkpath(QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation));
        QString place;
        return QFile::moveToTrash(folder, &place) ? place : QString();
    });
    const QString place = co_await std::move(moving);
    if (place.isEmpty())
        co_return Error{Error::Kind::Local, Reason::PermissionDenied,
            PluginsPage::tr("It cannot be moved to the trash. Remove the folder %1 yourself.")
                .arg(QDir::toNativeSeparators(folder)),
            {}, 0};
    auto looking = context->station().plugins().look();
    const auto looked = co_await std::move(looking);
    context->undo().done(PluginsPage::tr("Moved the plugin %1 to the trash.").arg(name), [context, place, folder] {
        startNamed(
            *context, fromTrash(&context->station(), place, folder), PluginsPage::tr("Bringing the plugin back"));
    });
    co_return looked;
}

} // namespace

PluginsPage::PluginsPage(PageContext& context)
    : ListPage(context, QStringLiteral("plugins"), tr("Plugins"), tr("Filter plugins")),
      m_model(new PluginsModel(context.station().plugins(), this))
{
    makeActions();
    setRows(m_model, {.sorted = PluginsModel::Name},
        new EmptyState(QStringLiteral("plug"),
            tr("No plugin is here. A new one is a small example that works, to be changed in any editor."), m_new,
            table()));
    m_detail = new PluginDetail(
        context, {.toggle = m_toggle, .buttons = {m_edit, m_reload}, .menu = {m_folder, m_log, m_remove}}, this);
    layOut({.widget = list(), .least = 320}, {.widget = m_detail, .size = 372, .least = 280});
    connect(table(), &Table::chosenChanged, this, &PluginsPage::showChosen);
    // Queued: fields that are just being filled are no words of anybody.
    connect(m_detail, &PluginDetail::offerChanged, this, &PluginsPage::headChanged, Qt::QueuedConnection);
    connect(m_model, &PluginsModel::told, this, [this] {
        const bool isThere = chooseAwaited();
        if (!isThere && !table()->currentSource().isValid())
            chooseFirst();
        showChosen();
        // The dialog that asked for its name gave the keyboard back to where it was opened, which may be anywhere.
        if (isThere && isVisible() && std::exchange(m_made, {}) == m_detail->shown())
            table()->setFocus(Qt::OtherFocusReason);
        Q_EMIT headChanged();
    });
    chooseFirst();
    showChosen();
}

void PluginsPage::makeActions()
{
    m_new = makeAction(this, QStringLiteral("plus"), tr("New plugin…"), [this] { makeNew(); });
    m_look = makeAction(this, QStringLiteral("rotate-cw"), tr("Look for plugins"),
        [this] { startNamed(context(), context().station().plugins().look(), tr("Looking for plugins")); });
    m_toggle = makeAction(this, {}, tr("Run this plugin"), [this](bool on) { toggle(on); });
    m_toggle->setCheckable(true);
    m_toggle->setToolTip(tr("A plugin is full power: it can do all that this program can."));
    m_reload = makeAction(this, QStringLiteral("rotate-cw"), tr("Reload"), [this] {
        startNamed(context(), context().station().plugins().reload(m_detail->shown()),
            tr("Reloading %1").arg(m_detail->shown()));
    });
    m_edit = makeAction(this, QStringLiteral("pencil"), tr("Edit plugin"), [this] {
        if (const auto* plugin = m_model->plugin(table()->currentSource()))
            QDesktopServices::openUrl(QUrl::fromLocalFile(pluginProgram(plugin->info)));
    });
    m_edit->setToolTip(tr("Opens its program in your editor"));
    m_log = makeAction(this, QStringLiteral("scroll-text"), tr("Its log"), [this] {
        context().goTo(QStringLiteral("log"), QStringLiteral("source:\"plugin %1\"").arg(m_detail->shown()));
    });
    m_remove = makeAction(this, QStringLiteral("trash-2"), tr("Remove"), [this] { removeChosen(); });
    m_folder = makeAction(this, QStringLiteral("folder-open"), tr("Open folder"), [this] {
        if (const auto* plugin = m_model->plugin(table()->currentSource()))
            QDesktopServices::openUrl(QUrl::fromLocalFile(plugin->info.folder));
    });
}

PageHead PluginsPage::head() const
{
    PageHead head = ListPage::head();
    head.actions = {m_look};
    if (m_detail->offersToSave())
        head.actions.append(m_new); // there is one thing to do next, which is to save
    else
        head.primary = m_new;
    QStringList parts;
    if (const int on = m_model->countOf(PluginState::State::On); on > 0)
        parts.append(tr("%n on", nullptr, on));
    if (const int off = m_model->countOf(PluginState::State::Off); off > 0)
        parts.append(tr("%n off", nullptr, off));
    head.caption = parts.join(QStringLiteral(", "));
    return head;
}

void PluginsPage::showChosen()
{
    const PluginState* plugin = m_model->plugin(table()->currentSource());
    m_detail->show(plugin ? std::optional(*plugin) : std::nullopt);
    m_toggle->setEnabled(plugin && (plugin->settings.enabled || (!plugin->info.fault && !plugin->settings.fault)));
    m_toggle->setChecked(plugin && plugin->settings.enabled);
    m_reload->setEnabled(plugin);
    for (QAction* action : {m_folder, m_edit, m_log, m_remove})
        action->setEnabled(plugin);
    Q_EMIT commandsChanged();
}

void PluginsPage::toggle(bool on)
{
    const QString name = m_detail->shown();
    startNamed(context(), context().station().plugins().setEnabled(name, on),
        on ? tr("Switching %1 on").arg(name) : tr("Switching %1 off").arg(name));
}

void PluginsPage::makeNew()
{
    askForName(context().window(),
        {.title = tr("New plugin"),
            .label = tr("Name"),
            .help = tr("Letters a-z, digits, - and _. It is off until you switch it on."),
            .verb = tr("Make it"),
            .check =
                [self = QPointer(this)](const QString& name) {
                    if (!plugins::isPluginName(name))
                        return tr("A name is made of the letters a-z, digits, - and _, a letter first.");
                    const bool isThere = self && self->m_model->indexOf(name).isValid();
                    return isThere ? tr("There is a plugin of that name.") : QString();
                },
            .apply =
                [self = QPointer(this), context = &context()](const QString& name) {
                    const auto written = writeNewPlugin(
                        context->station().settings().configFolder + QStringLiteral("/plugins"), name);
                    reportResult(*context, tr("Making the plugin"), written);
                    if (!written)
                        return;
                    if (self) {
                        self->m_made = name;
                        self->await(name);
                    }
                    startNamed(*context, context->station().plugins().look(), tr("Looking for plugins"));
                }});
}

void PluginsPage::removeChosen()
{
    if (const auto* plugin = m_model->plugin(table()->currentSource()))
        startNamed(context(), toTrash(&context(), plugin->info.name, plugin->info.folder),
            tr("Removing %1").arg(plugin->info.name));
}

bool PluginsPage::can(Command command) const
{
    return command == Command::New || (command == Command::Remove && m_remove->isEnabled()) || ListPage::can(command);
}

QString PluginsPage::nameOf(Command command) const
{
    return command == Command::New ? m_new->text() : command == Command::Remove ? m_remove->text() : QString();
}

void PluginsPage::perform(Command command)
{
    if (command == Command::New)
        makeNew();
    else if (command == Command::Remove)
        removeChosen();
    else
        ListPage::perform(command);
}

bool PluginsPage::goTo(const QString& subject)
{
    if (ListPage::goTo(subject))
        return true;
    await(subject); // its folder may be read just now
    return subject.isEmpty() || plugins::isPluginName(subject);
}

QString PluginsPage::subject() const
{
    return m_detail->shown();
}

QString PluginsPage::unsaved() const
{
    const QStringList names = m_detail->drafts().keys();
    return names.isEmpty() ? QString() : tr("the settings of the plugin %1").arg(names.join(QStringLiteral(", ")));
}

bool PluginsPage::enterWritten()
{
    const bool isThere = m_detail->isVisible() && !unsaved().isEmpty();
    if (isThere)
        reenterPane(m_detail, Qt::OtherFocusReason);
    return isThere;
}

std::any PluginsPage::unfinished() const
{
    const auto drafts = m_detail->drafts();
    return drafts.isEmpty() ? std::any() : std::any(drafts);
}

void PluginsPage::resumeUnfinished(const std::any& unfinished)
{
    m_detail->resume(std::any_cast<QMap<QString, PluginDetail::Typed>>(unfinished));
}

void PluginsPage::showEvent(QShowEvent* event)
{
    ListPage::showEvent(event);
    m_look->trigger(); // what was copied into a folder meanwhile
}

PageEntry pluginsPage()
{
    return {.id = QStringLiteral("plugins"),
        .title = PluginsPage::tr("Plugins"),
        .icon = QStringLiteral("plug"),
        .key = 0,
        .makePage = [](PageContext& context) -> std::unique_ptr<Page> {
            return std::make_unique<PluginsPage>(context);
        },
        .makeOutline = [](PageContext& context) -> std::unique_ptr<PageOutline> {
            return std::make_unique<PluginsOutline>(context);
        }};
}

} // namespace everyport::ui
