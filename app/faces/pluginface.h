#pragma once

#include <QObject>
#include <QVariantMap>

#include "app/answers/answer.h"
#include "app/plugins/pluginregistry.h"

namespace everyport::faces {

/// One plugin. What it shows is read from the registry each time.
class PluginFace : public QObject {
    Q_OBJECT
    Q_CLASSINFO("doc", "A plugin: a folder that people add to the program.")
    Q_CLASSINFO("doc:name", "Of its folder, plugins/NAME.")
    Q_CLASSINFO("doc:state", "off, starting, on or failed")
    Q_CLASSINFO("doc:enabled", "It is switched on: now, and at each start.")
    Q_CLASSINFO("doc:trouble", "Why it failed or cannot be run, in a sentence; empty while all is well.")
    Q_CLASSINFO("doc:failures", "What has gone wrong in it, the newest first: \"http: ValueError: too large\".")
    Q_CLASSINFO("doc:registered", "Where it takes part, while it is on: \"http /hello\".")
    Q_CLASSINFO("doc:settings", "Its settings as they count now; of secrets only whether there is one.")
    Q_CLASSINFO("doc:enable", "Switches it on; await it to know that it runs.")
    Q_CLASSINFO("doc:disable", "Ends it and switches it off.")
    Q_CLASSINFO("doc:reload", "Reads its folder again, then ends and starts it.")
    Q_CLASSINFO("doc:changed", "Its state, settings or failures are others now.")
    Q_PROPERTY(QString name READ name CONSTANT)
    Q_PROPERTY(QString title READ title NOTIFY changed)
    Q_PROPERTY(QString version READ version NOTIFY changed)
    Q_PROPERTY(QString state READ state NOTIFY changed)
    Q_PROPERTY(bool enabled READ isEnabled NOTIFY changed)
    Q_PROPERTY(QString trouble READ trouble NOTIFY changed)
    Q_PROPERTY(QStringList failures READ failures NOTIFY changed)
    Q_PROPERTY(QStringList registered READ registered NOTIFY changed)
    Q_PROPERTY(QVariantMap settings READ settings NOTIFY changed)

public:
    PluginFace(plugins::PluginRegistry& registry, QString name) : m_registry(registry), m_name(std::move(name)) {}

    QString name() const { return m_name; }
    QString title() const { return now().info.title; }
    QString version() const { return now().info.version; }
    QString state() const { return plugins::pluginStateName(now().state); }
    bool isEnabled() const { return now().settings.enabled; }
    QString trouble() const { return now().trouble; }
    QStringList failures() const;
    QStringList registered() const { return now().registered; }
    QVariantMap settings() const;

    Q_INVOKABLE everyport::faces::Answer enable() { return Answer::of(m_registry.setEnabled(m_name, true)); }
    Q_INVOKABLE everyport::faces::Answer disable() { return Answer::of(m_registry.setEnabled(m_name, false)); }
    Q_INVOKABLE everyport::faces::Answer reload() { return Answer::of(m_registry.reload(m_name)); }

Q_SIGNALS:
    void changed();

private:
    plugins::PluginState now() const { return m_registry.find(m_name).value_or(plugins::PluginState{}); }

    plugins::PluginRegistry& m_registry;
    QString m_name;
};

} // namespace everyport::faces
