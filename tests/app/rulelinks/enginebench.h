#pragma once

#include <deque>

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include "app/log/log.h"
#include "app/rules/ruleengine.h"
#include "app/rules/rulefile.h"
#include "netcore/interfaces/reactor.h"

namespace everyport::rulelinks {

/// Writes down what it is asked to do.
class Recorder final : public rules::Actor {
public:
    Task<Result<QString>> perform(rules::ActionCall call) override
    {
        calls << call;
        return hangs ? held.emplace_back().task() : Task<Result<QString>>(Result<QString>(QStringLiteral("done")));
    }
    QList<rules::ActionCall> calls;
    bool hangs = false;
    std::deque<Deferred<Result<QString>>> held;
};

/// An engine with a folder of rules: what sources told it is asked for with `latest`.
struct EngineBench {
    explicit EngineBench(Reactor& itsReactor) : reactor(itsReactor)
    {
        QDir(folder.path()).mkpath(QStringLiteral("rules"));
    }

    void load(const QString& name, const QByteArray& text)
    {
        QFile file(rules::RuleFile::path(folder.path(), name));
        if (!file.open(QFile::WriteOnly))
            qFatal("no file");
        file.write(text);
        file.close();
        registry.load();
        if (registry.find(name)->isBroken)
            qFatal("%s", qPrintable(registry.find(name)->trouble.text));
    }
    void remove(const QString& name)
    {
        QFile::remove(rules::RuleFile::path(folder.path(), name));
        registry.load();
    }
    /// A rule that hears all of a kind.
    static QByteArray ruleFor(const QByteArray& event)
    {
        return "[when]\nevent = \"" + event + "\"\n[[do]]\naction = \"log\"\ntext = \"x\"\n";
    }

    /// At most RuleEngine::latestKept.
    qsizetype count(const QString& kind) const { return engine.latest(kind).size(); }
    rules::Fields last(const QString& kind) const
    {
        const auto all = engine.latest(kind);
        return all.isEmpty() ? rules::Fields() : all.first().fields;
    }

    Reactor& reactor;
    QTemporaryDir folder;
    Log log{reactor.clock()};
    Recorder actor;
    rules::RuleRegistry registry{reactor, folder.path()};
    rules::RuleEngine engine{reactor.clock(), registry, actor, log};
};

} // namespace everyport::rulelinks
