// What fails is told, counted, and switched off when it is too much.
#include "app/plugins/pluginregistry.h"

#include <algorithm>

#include "app/log/log.h"

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace everyport::plugins {

namespace {

constexpr qsizetype keptFailures = 20;
constexpr auto failuresCountFor = 60s;

} // namespace

QString PluginRegistry::logSource(const QString& plugin)
{
    return u"plugin "_s + plugin;
}

void PluginRegistry::pluginTold(const QString& plugin, const QString& level, const QString& text)
{
    m_log.add(logLevelNamed(level).value_or(LogLevel::Info), logSource(plugin), text);
}

void PluginRegistry::pluginFailed(const QString& plugin, const PluginFailure& failure)
{
    auto* known = entry(plugin);
    if (!known)
        return;
    known->state.failures.prepend(failure);
    known->state.failures.resize(std::min(known->state.failures.size(), keptFailures));
    m_log.warning(logSource(plugin), u"%1: %2"_s.arg(failure.where, failure.text), failure.traceback);
    const auto now = m_reactor.clock().now();
    known->recent.removeIf([now](Clock::Moment moment) { return now - moment > failuresCountFor; });
    known->recent << now;
    judge(plugin);
    changed(plugin);
}

/// By its last failure, and how many there were.
void PluginRegistry::judge(const QString& name)
{
    const auto* known = entry(name);
    if (known->state.state != PluginState::State::On || known->recent.isEmpty())
        return;
    const auto& last = known->state.failures.first();
    if (last.kind == "held"_L1)
        switchOff(name, u"It held the program for too long (%1), and was switched off."_s.arg(last.where));
    else if (known->recent.size() >= mostFailures)
        switchOff(name,
            u"%1 of its calls failed within a minute, and it was switched off. The last: %2"_s.arg(mostFailures)
                .arg(last.text));
}

/// We are told from inside of what is switched off.
void PluginRegistry::switchOff(const QString& name, const QString& sentence)
{
    auto& state = entry(name)->state;
    state.state = PluginState::State::Failed;
    state.trouble = sentence;
    m_log.error(logSource(name), sentence);
    m_reactor.callSoon([this, name, lifetime = m_lifetime.token()] {
        if (lifetime.isOver())
            return;
        if (const auto* known = entry(name); known && known->state.state == PluginState::State::Failed)
            m_host->drop(name);
    });
}

} // namespace everyport::plugins
