#include "app/plugins/plugingate.h"

#include <algorithm>

#include <QDateTime>

using namespace Qt::StringLiterals;

namespace everyport::plugins {

namespace {

QString labelOf(const QString& port, const QVariantMap& wish)
{
    for (const auto& key : {u"path"_s, u"name"_s, u"match"_s, u"node"_s}) {
        if (wish.contains(key))
            return port + u' ' + wish.value(key).toString();
    }
    return port;
}

} // namespace

QVariant Registered::act(const QString& verb, const QVariantMap& wish)
{
    Q_UNUSED(wish)
    return QVariantMap{{u"error"_s, u"It cannot do that: %1."_s.arg(verb)}};
}

PluginGate::PluginGate(PluginPorts ports, PluginGateEvents& events, CallMaker calls)
    : m_ports(std::move(ports)), m_events(events), m_calls(std::move(calls))
{
}

PluginGate::~PluginGate() = default;

QVariantMap PluginGate::add(const QString& plugin, const QString& port, const QVariantMap& wish)
{
    const auto number = ++m_last;
    if (port == "console"_L1) { // lives where the prompts live
        m_registered.emplace(number, Entry{plugin, labelOf(port, wish), nullptr});
        return {{u"number"_s, number}};
    }
    const auto found = std::find_if(
        m_ports.begin(), m_ports.end(), [&](const auto& each) { return each->name() == port; });
    if (found == m_ports.end())
        return {{u"error"_s, u"There is no port \"%1\" in this program."_s.arg(port)}};
    auto added = (*found)->add(plugin, wish, m_calls(plugin, number));
    if (!added)
        return {{u"error"_s, added.error().text}};
    m_registered.emplace(number, Entry{plugin, labelOf(port, wish), std::move(*added)});
    return {{u"number"_s, number}};
}

void PluginGate::remove(qlonglong number)
{
    const auto gone = m_registered.extract(number); // out of the table before it says goodbye to anybody
    Q_UNUSED(gone)
}

QVariant PluginGate::act(qlonglong number, const QString& verb, const QVariantMap& wish)
{
    const auto found = m_registered.find(number);
    if (found == m_registered.end() || !found->second.registered)
        return QVariantMap{{u"error"_s, u"It was removed."_s}};
    return found->second.registered->act(verb, wish);
}

void PluginGate::told(const QString& plugin, const QString& level, const QString& text)
{
    m_events.pluginTold(plugin, level, text);
}

void PluginGate::failed(
    const QString& plugin, const QString& kind, const QString& where, const QString& text, const QString& traceback)
{
    m_events.pluginFailed(plugin, {QDateTime::currentMSecsSinceEpoch(), kind, where, text, traceback});
}

void PluginGate::removeAllOf(const QString& plugin)
{
    for (auto at = m_registered.begin(); at != m_registered.end();) {
        const auto next = std::next(at);
        if (at->second.plugin == plugin) {
            const auto gone = m_registered.extract(at);
            Q_UNUSED(gone)
        }
        at = next;
    }
}

QStringList PluginGate::registeredBy(const QString& plugin) const
{
    QStringList all;
    for (const auto& [number, entry] : m_registered) {
        if (entry.plugin == plugin)
            all << entry.label;
    }
    return all;
}

} // namespace everyport::plugins
