#pragma once

#include <map>
#include <QVariant>

#include <QObject>

#include "app/plugins/pluginport.h"

namespace everyport::plugins {

/// What a failing call of a plugin was.
struct PluginFailure {
    qint64 at = 0;          ///< Wall clock, milliseconds since 1970 UTC.
    QString kind = {};      ///< "raised", "late" (took too long), "held" (held the program's loop).
    QString where = {};     ///< "http", "start", "a task"
    QString text = {};      ///< "ZeroDivisionError: division by zero"
    QString traceback = {}; ///< As Python prints it; some thousand characters at most.
};

/// Told by a PluginGate what plugins log and how they fail. Plain calls on the loop's thread.
struct PluginGateEvents {
    virtual ~PluginGateEvents() = default;
    virtual void pluginTold(const QString& plugin, const QString& level, const QString& text) = 0;
    virtual void pluginFailed(const QString& plugin, const PluginFailure& failure) = 0;
};

/// Python's way to the ports: the program's side of resources/python/everyport/_plugins.py. Loop's thread.
class PluginGate : public QObject {
    Q_OBJECT

public:
    using CallMaker = std::function<PluginCall(const QString& plugin, qint64 number)>;
    PluginGate(PluginPorts ports, PluginGateEvents& events, CallMaker calls);
    ~PluginGate() override;

    /// {"number": 3}, or {"error": "…"}.
    Q_INVOKABLE QVariantMap add(const QString& plugin, const QString& port, const QVariantMap& wish);
    Q_INVOKABLE void remove(qlonglong number);
    Q_INVOKABLE QVariant act(qlonglong number, const QString& verb, const QVariantMap& wish);
    Q_INVOKABLE void told(const QString& plugin, const QString& level, const QString& text);
    Q_INVOKABLE void failed(const QString& plugin, const QString& kind, const QString& where, const QString& text,
        const QString& traceback);

    void removeAllOf(const QString& plugin);
    /// "http /hello": what a plugin has registered, for lists.
    QStringList registeredBy(const QString& plugin) const;

private:
    struct Entry {
        QString plugin;
        QString label;
        std::unique_ptr<Registered> registered;
    };
    PluginPorts m_ports;
    PluginGateEvents& m_events;
    CallMaker m_calls;
    std::map<qint64, Entry> m_registered; // before the ports go
    qint64 m_last = 0;
};

} // namespace everyport::plugins
