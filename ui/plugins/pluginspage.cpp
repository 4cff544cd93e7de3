#include "ui/plugins/pluginspage.h"

#include <QAction>
#include <QDesktopServices>
#include <QUrl>
#include <QVBoxLayout>

#include "app/plugins/pluginbook.h"
#include "app/station/pluginfiles.h"
#include "app/station/running/station.h"
#include "netcore/task/taskset.h"
#include "ui/frame/feedback/troubles.h"
#include "ui/plugins/plugindetail.h"
#include "ui/plugins/pluginsmodel.h"
#include "ui/plugins/pluginsoutline.h"
#include "ui/widgets/controls/makeaction.h"
#include "ui/widgets/controls/panes.h"
#include "ui/widgets/dialogs/namedialog.h"
#include "ui/widgets/display/emptystate.h"
#include "ui/widgets/tables/filterfield.h"
#include "ui/widgets/tables/filterrow.h"
#include "ui/widgets/tables/table.h"

namespace everyport::ui {

using plugins::PluginState;

PluginsPage::PluginsPage(PageContext& context)
    : Page(context),
      m_model(new PluginsModel(context.station().plugins(), this)),
      m_filter(new FilterRow(QStringLiteral("plugins"), tr("Filter plugins"), context.memory(), this)),
      m_table(new Table(QStringLiteral("plugins"), context.memory(), this))
{
    makeActions();
    m_table->setAccessibleName(tr("Plugins"));
    m_table->setFirstSort(PluginsModel::Name, Qt::AscendingOrder);
    m_table->setSource(m_model);
    m_table->setStretchColumn(PluginsModel::About);
    m_table->setGivingWay({PluginsModel::Version, PluginsModel::About}); // the detail has them, too
    m_table->setEmptyWidget(new EmptyState(QStringLiteral("plug"),
        tr("No plugin is here. A new one is a small example that works, to be changed in any editor."), m_new,
        m_table));
    m_filter->drive(m_table);
    m_detail = new PluginDetail(context, {.toggle = m_toggle, .buttons = {m_reload}, .menu = {m_folder}}, this);
    auto* left = new QWidget(this);
    auto* column = new QVBoxLayout(left);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_filter);
    column->addWidget(m_table, 1);
    auto* whole = new Panes(Qt::Horizontal, QStringLiteral("plugins/panes"), context.memory(), this);
    whole->addPane(left, 0, 320);
    whole->addPane(m_detail, 372, 280);
    auto* row = new QVBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(whole);
    connect(m_table, &Table::chosenChanged, this, &PluginsPage::showChosen);
    connect(m_model, &PluginsModel::told, this, [this] {
        if (const auto wanted = m_model->indexOf(m_wanted); wanted.isValid()) {
            m_wanted.clear();
            m_table->choose(wanted);
        } else if (!m_table->currentSource().isValid() && m_model->rowCount() > 0) {
            m_table->choose(m_table->sourceIndex(m_table->model()->index(0, 0)));
        }
        showChosen();
        Q_EMIT headChanged();
    });
    if (m_model->rowCount() > 0)
        m_table->choose(m_table->sourceIndex(m_table->model()->index(0, 0)));
    showChosen();
}

void PluginsPage::makeActions()
{
    m_new = makeAction(this, QStringLiteral("plus"), tr("New plugin…"), [this] { makeNew(); });
    m_look = makeAction(this, QStringLiteral("rotate-cw"), tr("Look for plugins"),
        [this] { context().tasks().start(context().station().plugins().look(), tr("Looking for plugins")); });
    m_toggle = makeAction(this, {}, tr("Switched on"), [this](bool on) { toggle(on); });
    m_toggle->setCheckable(true);
    m_toggle->setToolTip(tr("A plugin is full power: it can do all that this program can."));
    m_reload = makeAction(this, QStringLiteral("rotate-cw"), tr("Reload"), [this] {
        context().tasks().start(
            context().station().plugins().reload(m_detail->shown()), tr("Reloading %1").arg(m_detail->shown()));
    });
    m_folder = makeAction(this, QStringLiteral("folder-open"), tr("Open folder"), [this] {
        if (const auto* plugin = m_model->plugin(m_table->currentSource()))
            QDesktopServices::openUrl(QUrl::fromLocalFile(plugin->info.folder));
    });
}

PageHead PluginsPage::head() const
{
    PageHead head{.title = tr("Plugins"), .primary = m_new, .actions = {m_look}};
    if (const Needs needs = context().troubles().needs(QStringLiteral("plugins")); needs.count > 0) {
        head.mark = needs.mark();
        head.state = needs.words();
    }
    QStringList parts;
    if (const int on = m_model->countOf(PluginState::State::On); on > 0)
        parts.append(tr("%1 on").arg(on));
    if (const int off = m_model->countOf(PluginState::State::Off); off > 0)
        parts.append(tr("%1 off").arg(off));
    head.caption = parts.join(QStringLiteral(", "));
    return head;
}

void PluginsPage::showChosen()
{
    const PluginState* plugin = m_model->plugin(m_table->currentSource());
    m_detail->show(plugin ? std::optional(*plugin) : std::nullopt);
    m_toggle->setEnabled(plugin && (plugin->settings.enabled || (!plugin->info.fault && !plugin->settings.fault)));
    m_toggle->setChecked(plugin && plugin->settings.enabled);
    m_reload->setEnabled(plugin);
    m_folder->setEnabled(plugin);
    Q_EMIT commandsChanged();
}

void PluginsPage::toggle(bool on)
{
    const QString name = m_detail->shown();
    context().tasks().start(context().station().plugins().setEnabled(name, on),
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
                [this](const QString& name) {
                    if (!plugins::isPluginName(name))
                        return tr("A name is made of the letters a-z, digits, - and _, a letter first.");
                    return m_model->indexOf(name).isValid() ? tr("There is a plugin of that name.") : QString();
                },
            .apply =
                [this](const QString& name) {
                    const auto written = writeNewPlugin(
                        context().station().settings().configFolder + QStringLiteral("/plugins"), name);
                    if (!written) {
                        context().tellFault(tr("Making the plugin"), written.error());
                        return;
                    }
                    m_wanted = name;
                    m_look->trigger();
                }});
}

bool PluginsPage::can(Command command) const
{
    return command == Command::New || command == Command::Find
        || (command == Command::Copy && m_table->currentSource().isValid());
}

QString PluginsPage::nameOf(Command command) const
{
    return command == Command::New ? m_new->text() : QString();
}

void PluginsPage::perform(Command command)
{
    if (command == Command::New)
        makeNew();
    else if (command == Command::Find)
        m_filter->field()->setFocus(Qt::ShortcutFocusReason);
    else if (command == Command::Copy)
        context().copyText(m_table->copiedCells(), tr("the cell"));
}

bool PluginsPage::goTo(const QString& subject)
{
    const auto index = m_model->indexOf(subject);
    if (!index.isValid()) {
        m_wanted = subject; // its folder may be read just now
        return subject.isEmpty() || plugins::isPluginName(subject);
    }
    m_table->choose(index);
    return true;
}

QString PluginsPage::subject() const
{
    return m_detail->shown();
}

bool PluginsPage::stepBack()
{
    if (m_filter->field()->text().isEmpty())
        return false;
    m_filter->field()->clear();
    return true;
}

QString PluginsPage::unsaved() const
{
    return m_detail->isTouched() ? tr("the settings of the plugin %1").arg(m_detail->shown()) : QString();
}

QList<QWidget*> PluginsPage::panes() const
{
    return {m_filter->field(), m_table, m_detail};
}

void PluginsPage::showEvent(QShowEvent* event)
{
    Page::showEvent(event);
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
