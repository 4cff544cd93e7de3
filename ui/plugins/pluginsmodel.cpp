#include "ui/plugins/pluginsmodel.h"

#include <algorithm>

#include "ui/style/painting/rowroles.h"
#include "ui/widgets/tables/expressions.h"

namespace everyport::ui {

using plugins::PluginState;

namespace {

bool cannotRun(const PluginState& plugin)
{
    return plugin.info.fault || plugin.settings.fault;
}

} // namespace

Mark pluginMark(const PluginState& plugin)
{
    switch (plugin.state) {
    case PluginState::State::Starting: return Mark::Working;
    case PluginState::State::On: return plugin.failures.isEmpty() ? Mark::Good : Mark::Trouble;
    case PluginState::State::Failed: return Mark::Failed;
    case PluginState::State::Off: break;
    }
    return cannotRun(plugin) ? Mark::Failed : Mark::Stopped;
}

QString pluginStateWord(const PluginState& plugin)
{
    switch (plugin.state) {
    case PluginState::State::Starting: return PluginsModel::tr("starting");
    case PluginState::State::On: return PluginsModel::tr("on");
    case PluginState::State::Failed: return PluginsModel::tr("failed");
    case PluginState::State::Off: break;
    }
    return cannotRun(plugin) ? PluginsModel::tr("cannot be run") : PluginsModel::tr("off");
}

PluginsModel::PluginsModel(plugins::PluginBook& book, QObject* parent)
    : QAbstractTableModel(parent), m_book(book), m_rows(book.all())
{
    m_book.addListener(this);
}

PluginsModel::~PluginsModel()
{
    m_book.removeListener(this);
}

const PluginState* PluginsModel::plugin(const QModelIndex& index) const
{
    return index.isValid() && index.row() < m_rows.size() ? &m_rows[index.row()] : nullptr;
}

QModelIndex PluginsModel::indexOf(const QString& name) const
{
    for (int row = 0; row < m_rows.size(); ++row) {
        if (m_rows[row].info.name == name)
            return index(row, 0);
    }
    return {};
}

int PluginsModel::countOf(PluginState::State state) const
{
    return int(
        std::count_if(m_rows.begin(), m_rows.end(), [state](const PluginState& each) { return each.state == state; }));
}

void PluginsModel::pluginsChanged()
{
    auto now = m_book.all();
    const auto names = [](const QList<PluginState>& list) {
        QStringList all;
        for (const PluginState& each : list)
            all.append(each.info.name);
        return all;
    };
    if (names(now) == names(m_rows)) { // whoever reads the list keeps their place
        m_rows = std::move(now);
        if (!m_rows.isEmpty())
            Q_EMIT dataChanged(index(0, 0), index(int(m_rows.size()) - 1, Columns - 1));
    } else {
        beginResetModel();
        m_rows = std::move(now);
        endResetModel();
    }
    Q_EMIT told();
}

void PluginsModel::pluginChanged(const QString& name)
{
    const auto row = indexOf(name).row();
    const auto now = m_book.find(name);
    if (row < 0 || !now)
        return;
    m_rows[row] = *now;
    Q_EMIT dataChanged(index(row, 0), index(row, Columns - 1));
    Q_EMIT told();
}

int PluginsModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int PluginsModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(Columns);
}

QString PluginsModel::text(const PluginState& plugin, int column) const
{
    switch (column) {
    case Name: return plugin.info.title;
    case State: return pluginStateWord(plugin);
    case Version: return plugin.info.version.isEmpty() ? QStringLiteral("–") : plugin.info.version;
    case About:
        return plugin.trouble.isEmpty() ? plugin.info.description : plugin.trouble.section(QLatin1Char('\n'), 0, 0);
    default: return {};
    }
}

QVariant PluginsModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const PluginState& plugin = m_rows[index.row()];
    const int column = index.column();
    switch (role) {
    case Qt::DisplayRole: return text(plugin, column);
    case Qt::ToolTipRole: return column == About ? QVariant(text(plugin, column)) : QVariant();
    case Qt::AccessibleTextRole:
        return column == Name ? QVariant(tr("%1, %2").arg(plugin.info.title, pluginStateWord(plugin))) : QVariant();
    case Role::Subject: return plugin.info.name;
    case Role::Expression: return itemExpression(QStringLiteral("plugins"), plugin.info.name);
    case Role::MarkIs: return column == Name ? QVariant(int(pluginMark(plugin))) : QVariant();
    case Role::Weight: return column == Name ? QVariant(500) : QVariant();
    case Role::Faded: return pluginMark(plugin) == Mark::Stopped;
    case Role::ToneIs:
        return column == State && pluginMark(plugin) != Mark::Stopped ? QVariant(int(toneOf(pluginMark(plugin))))
            : column == Version                                       ? QVariant(int(Tone::Second))
                                                                      : QVariant();
    case Role::Sort: return column == State ? QVariant(int(plugin.state)) : QVariant();
    default: return {};
    }
}

QVariant PluginsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= Columns)
        return {};
    static constexpr int widths[Columns] = {180, 110, 72, 260};
    static const char* const keys[Columns] = {"name", "state", "version", "about"};
    switch (role) {
    case Qt::DisplayRole: {
        const QString titles[Columns] = {tr("Name"), tr("State"), tr("Version"), tr("About")};
        return titles[section];
    }
    case Role::Key: return QString::fromLatin1(keys[section]);
    case Role::NaturalWidth: return widths[section];
    default: return {};
    }
}

} // namespace everyport::ui
