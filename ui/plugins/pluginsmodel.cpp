#include "ui/plugins/pluginsmodel.h"

#include <algorithm>

#include <QMap>

#include "ui/languages/declaredwords.h"
#include "ui/languages/saidwords.h"
#include "ui/style/painting/rowroles.h"
#include "ui/widgets/tables/expressions.h"

namespace everyport::ui {

using plugins::PluginState;

namespace {

bool cannotRun(const PluginState& plugin)
{
    return plugin.info.fault || plugin.settings.fault;
}

QString aboutWords(const PluginState& plugin)
{
    return plugin.trouble.isEmpty() ? declaredWords(plugin.info.description)
                                    : saidWords(plugin.trouble.section(QLatin1Char('\n'), 0, 0));
}

Tone stateTone(const PluginState& plugin)
{
    return pluginMark(plugin) == Mark::Stopped ? Tone::Normal : toneOf(pluginMark(plugin));
}

QVariant pluginRole(const PluginState& plugin, int role)
{
    switch (role) {
    case Role::Subject: return plugin.info.name;
    case Role::Expression: return itemExpression(QStringLiteral("plugins"), plugin.info.name);
    case Role::Faded: return pluginMark(plugin) == Mark::Stopped;
    default: return {};
    }
}

std::vector<Column<PluginState>> pluginColumns()
{
    return {
        {.key = QStringLiteral("name"),
            .title = PluginsModel::tr("Name"),
            .width = 180,
            .least = 110,
            .isName = true,
            .text = [](const PluginState& plugin) { return plugin.info.title; },
            .weight = 500,
            .mark = pluginMark,
            .spoken =
                [](const PluginState& plugin) {
                    return PluginsModel::tr("%1, %2").arg(plugin.info.title, pluginStateWord(plugin));
                }},
        {.key = QStringLiteral("state"),
            .title = PluginsModel::tr("State"),
            .width = 110,
            .text = pluginStateWord,
            .toneOf = stateTone,
            .sort = [](const PluginState& plugin) { return int(plugin.state); }},
        {.key = QStringLiteral("version"),
            .title = PluginsModel::tr("Version"),
            .width = 72,
            .yield = 2,
            .text =
                [](const PluginState& plugin) {
                    return plugin.info.version.isEmpty() ? QStringLiteral("–") : plugin.info.version;
                },
            .tone = Tone::Second},
        {.key = QStringLiteral("about"),
            .title = PluginsModel::tr("About"),
            .width = 260,
            .least = 100,
            .share = 1,
            .yield = 1,
            .text = aboutWords,
            .tip = aboutWords},
    };
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

PluginsModel::PluginsModel(plugins::PluginRegistry& registry, QObject* parent)
    : ColumnModel({pluginColumns(), pluginRole}, parent), m_registry(registry), m_rows(registry.all())
{
    m_registry.addListener(this);
}

PluginsModel::~PluginsModel()
{
    m_registry.removeListener(this);
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
    auto now = m_registry.all();
    const auto names = [](const QList<PluginState>& list) {
        QStringList all;
        for (const PluginState& each : list)
            all.append(each.info.name);
        return all;
    };
    if (names(now) == names(m_rows)) { // whoever reads the list keeps their place
        m_rows = std::move(now);
        if (!m_rows.isEmpty())
            tellRows(0, int(m_rows.size()) - 1);
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
    const auto now = m_registry.find(name);
    if (row < 0 || !now)
        return;
    m_rows[row] = *now;
    tellRows(row, row);
    Q_EMIT told();
}

QString pluginProgram(const plugins::PluginInfo& info)
{
    // One that says nothing of itself, or says it wrong, is mended where it says it.
    const bool isFaulty = info.fault.has_value() || info.module.isEmpty();
    return info.folder + QLatin1Char('/')
        + (isFaulty ? QStringLiteral("plugin.toml") : info.module + QStringLiteral(".py"));
}

QString partWords(const QString& registered)
{
    const QString port = registered.section(QLatin1Char(' '), 0, 0);
    const QString name = registered.section(QLatin1Char(' '), 1);
    // Each with a place for what it is called there, which not all of them have.
    const QMap<QString, QString> ports{
        {QStringLiteral("http"), PluginsModel::tr("web page %1")},
        {QStringLiteral("chat"), PluginsModel::tr("chat command %1")},
        {QStringLiteral("checker"), PluginsModel::tr("password check %1")},
        {QStringLiteral("poll"), PluginsModel::tr("polls %1")},
        {QStringLiteral("pubsub"), PluginsModel::tr("PubSub node %1")},
        {QStringLiteral("stanza"), PluginsModel::tr("XMPP stanzas %1")},
        {QStringLiteral("action"), PluginsModel::tr("rules' action %1")},
        {QStringLiteral("event"), PluginsModel::tr("rules' event %1")},
        {QStringLiteral("decoder"), PluginsModel::tr("kind of reader %1")},
        {QStringLiteral("console"), PluginsModel::tr("console function %1")},
    };
    const QString words = ports.value(port);
    return words.isEmpty() ? registered : words.arg(name).trimmed();
}

} // namespace everyport::ui
