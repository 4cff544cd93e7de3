#include "ui/plugins/pluginsoutline.h"

#include "app/station/running/station.h"
#include "ui/frame/feedback/alerts.h"
#include "ui/frame/feedback/faultwork.h"
#include "ui/frame/page/pagecontext.h"
#include "ui/plugins/pluginsmodel.h"
#include "ui/style/words/plainletters.h"

namespace everyport::ui {

using plugins::PluginState;

PluginsOutline::PluginsOutline(PageContext& context)
    : m_context(context), m_registry(context.station().plugins()), m_batch([this] { look(); }, this, 1000)
{
    m_registry.addListener(this);
    look();
}

PluginsOutline::~PluginsOutline()
{
    m_registry.removeListener(this);
}

void PluginsOutline::look()
{
    QStringList troubled;
    for (const PluginState& plugin : m_registry.all()) {
        if (pluginMark(plugin) != Mark::Failed)
            continue;
        troubled.append(QStringLiteral("plugin/") + plugin.info.name);
        raise(plugin);
    }
    m_context.troubles().clearOthers(QStringLiteral("plugin/"), troubled);
}

void PluginsOutline::raise(const PluginState& plugin)
{
    const QString name = plugin.info.name;
    Trouble trouble;
    trouble.id = QStringLiteral("plugin/") + name;
    trouble.page = QStringLiteral("plugins");
    trouble.subject = name;
    trouble.severity = Trouble::Severity::Failed;
    trouble.head = plugin.state == PluginState::State::Failed ? tr("The plugin %1 failed:").arg(name)
                                                              : tr("The plugin %1 cannot be run:").arg(name);
    trouble.text = plugin.trouble.section(QLatin1Char('\n'), 0, 0);
    trouble.cause = plugin.trouble;
    trouble.brief = tr("Plugin %1: %2").arg(name, pluginStateWord(plugin));
    trouble.details = plugin.trouble.section(QLatin1Char('\n'), 1); // Python's own words
    trouble.remedies.append({tr("Reload"), QStringLiteral("rotate-cw"),
        [this, name] { startNamed(m_context, m_registry.reload(name), tr("Reloading %1").arg(name)); }});
    m_context.troubles().raise(trouble);
}

QList<PaletteHit> PluginsOutline::find(const QString& text) const
{
    QList<PaletteHit> hits;
    const SoughtLetters sought(text);
    for (const PluginState& plugin : m_registry.all()) {
        if (hits.size() >= 6)
            break;
        const QString name = plugin.info.name;
        if (sought.isIn(plugin.info.title) || sought.isIn(name))
            hits.append({tr("Plugins"), plugin.info.title, pluginStateWord(plugin), QStringLiteral("plug"),
                pluginMark(plugin), {}, [this, name] { m_context.goTo(QStringLiteral("plugins"), name); }});
    }
    return hits;
}

} // namespace everyport::ui
