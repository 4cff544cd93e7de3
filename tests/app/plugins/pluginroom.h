#pragma once

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include "app/log/log.h"
#include "app/manhole/prompthost.h"
#include "app/plugins/pluginregistry.h"
#include "app/python/interpreter.h"
#include "app/services/core/serviceports.h"
#include "netcore/reactor/epollreactor.h"

namespace everyport::plugins {

/// A folder of plugins that a test writes.
class PluginFolder {
public:
    QString path() const { return m_folder.path(); }
    QString place() const { return path() + QStringLiteral("/plugins"); }
    QString folder(const QString& name) const { return place() + u'/' + name; }

    void write(const QString& file, const QByteArray& text) const
    {
        QDir().mkpath(QFileInfo(file).absolutePath());
        QFile out(file);
        QVERIFY2(out.open(QFile::WriteOnly) && out.write(text) == text.size(), qPrintable(file));
    }
    /// NAME/ with its two files; `more` stands behind the usual lines of plugin.toml.
    void add(const QString& name, const QByteArray& source, const QByteArray& more = {}) const
    {
        write(folder(name) + QStringLiteral("/plugin.toml"), "name = \"" + name.toUtf8() + "\"\napi = 1\n" + more);
        write(folder(name) + QStringLiteral("/plugin.py"), source);
    }

private:
    QTemporaryDir m_folder;
};

/// Python and its loop. A process has one, and does not begin it twice: the tests of a program share it.
class Ground {
public:
    static Ground& get()
    {
        if (!s_ground)
            s_ground = std::make_unique<Ground>();
        return *s_ground;
    }
    static void end() { s_ground.reset(); } ///< In cleanupTestCase.

    EpollReactor reactor;
    Log log{reactor.clock()};
    python::Interpreter python{reactor, log};

private:
    static inline std::unique_ptr<Ground> s_ground;
};

/// A book with the program's Python, on a real loop.
class PluginRoom final : public PromptHost, public PluginFolder {
public:
    explicit PluginRoom(PluginPorts ports = {}) : m_ports(std::move(ports)) { log.clear(); }
    python::Interpreter& interpreter() override { return Ground::get().python; }

    PluginRegistry& registry()
    {
        if (!m_registry)
            m_registry = std::make_unique<PluginRegistry>(
                reactor, log, PluginRegistry::Places{path(), {place()}}, *this, std::move(m_ports));
        return *m_registry;
    }
    /// Waits for it, at most some seconds.
    template <typename T>
    Result<T> done(Task<Result<T>> task)
    {
        std::optional<Result<T>> result;
        task.whenDone([&](Result<T> value) { result = std::move(value); });
        if (!QTest::qWaitFor([&] { return result.has_value(); }, 20000))
            return Error{Error::Kind::Busy, Reason::TimedOut, QStringLiteral("The test waited too long."), {}, 0};
        return *result;
    }
    /// Found and switched on.
    Result<Done> enable(const QString& name)
    {
        if (auto looked = done(registry().look()); !looked)
            return looked;
        return done(registry().setEnabled(name, true));
    }
    PluginState state(const QString& name) { return registry().find(name).value_or(PluginState{}); }
    bool becomes(const QString& name, PluginState::State wanted)
    {
        return QTest::qWaitFor([&] { return state(name).state == wanted; }, 15000);
    }
    QString logText() const
    {
        QStringList lines;
        for (const auto& entry : log.entries())
            lines << entry.source + QStringLiteral(": ") + entry.text;
        return lines.join(u'\n');
    }

    EpollReactor& reactor = Ground::get().reactor;
    Log& log = Ground::get().log;

private:
    PluginPorts m_ports;
    std::unique_ptr<PluginRegistry> m_registry;
};

} // namespace everyport::plugins
