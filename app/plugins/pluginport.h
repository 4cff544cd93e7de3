#pragma once

#include <functional>
#include <memory>
#include <QVariant>
#include <vector>

#include <QVariantMap>

#include "netcore/base/registration.h"
#include "netcore/base/result.h"
#include "netcore/task/task.h"

namespace everyport::plugins {

/// Calls a function that a plugin has registered; its answer in the shape that resources/python/everyport/_answers.py
/// gives it. An Error when it failed, which has been told and counted by then. May be called as long as one likes; when
/// the plugin has ended, or ends meanwhile, it answers Closed, with a sentence for whoever has asked: no log tells it.
using PluginCall = std::function<Task<Result<QVariant>>(QVariantList arguments)>;

/// One thing that a plugin has registered, until this goes.
class Registered {
public:
    virtual ~Registered() = default;
    /// What the plugin does with it: `verb` as in resources/python/everyport/plugin.py. A map with "error" where that
    /// cannot be; a faces::Answer for what comes later.
    virtual QVariant act(const QString& verb, const QVariantMap& wish);
};

/// A port for policy: where plugins add to what one part of the program does. Loop's thread; outlives what is
/// registered.
class PluginPort {
public:
    virtual ~PluginPort() = default;
    virtual QString name() const = 0; ///< "http", as in plugin.py.
    /// `plugin` names whose it is. Its sentence of refusal is what the plugin's traceback shows.
    virtual Result<std::unique_ptr<Registered>> add(
        const QString& plugin, const QVariantMap& wish, PluginCall call) = 0;
};

using PluginPorts = std::vector<std::unique_ptr<PluginPort>>;

/// Whose something is that a plugin has registered, within sentences: "the plugin acme".
inline QString ownerNamed(const QString& plugin)
{
    using namespace Qt::StringLiterals;
    return u"the plugin "_s + plugin;
}

/// For what is registered and has nothing to do then.
inline std::unique_ptr<Registered> registeredBy(Registration hold)
{
    class Held final : public Registered {
    public:
        explicit Held(Registration what) : m_hold(std::move(what)) {}

    private:
        Registration m_hold;
    };
    return std::make_unique<Held>(std::move(hold));
}

} // namespace everyport::plugins
