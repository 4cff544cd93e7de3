#pragma once

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include "app/log/log.h"
#include "app/rules/ruleengine.h"
#include "app/rules/rulefile.h"
#include "tests/support/memoryreactor.h"

namespace everyport::rules {

/// Writes down what it is asked; answers as it is told.
class Recorder final : public Actor {
public:
    Task<Result<QString>> perform(ActionCall call) override
    {
        calls << call;
        if (away.contains(call.values.text(QStringLiteral("text"))))
            return Result<QString>(Error::refused(Reason::ConnectionRefused, QStringLiteral("Connection refused.")));
        if (!failures.isEmpty())
            return Result<QString>(failures.takeFirst());
        if (!hangs)
            return Result<QString>(QStringLiteral("done ") + call.values.text(QStringLiteral("text")));
        held.push_back({});
        return held.back().task();
    }
    QStringList texts() const
    {
        QStringList all;
        for (const auto& call : calls)
            all << call.values.text(QStringLiteral("text"));
        return all;
    }

    QList<ActionCall> calls;
    QList<Error> failures;
    QStringList away; // texts that nobody is there to take
    bool hangs = false;
    std::deque<Deferred<Result<QString>>> held;
};

struct Heard final : EngineEvents {
    void runReported(const RunReport& report) override { reports << report; }
    QList<RunReport> reports;
};

/// Rules in a folder, an engine over a clock that is moved by hand.
struct Bench {
    Bench() { engine.addListener(&heard); }
    ~Bench() { engine.removeListener(&heard); }
    void write(const QString& name, const QByteArray& text)
    {
        QDir().mkpath(folder.path() + QStringLiteral("/rules"));
        QFile file(RuleFile::path(folder.path(), name));
        QVERIFY(file.open(QFile::WriteOnly));
        file.write(text);
    }
    void load(const QString& name, const QByteArray& text)
    {
        write(name, text);
        registry.load();
        QVERIFY2(!registry.find(name)->isBroken, qPrintable(registry.find(name)->trouble.text));
    }
    void card(const QString& who, const QString& device = QStringLiteral("Door"))
    {
        tell(QStringLiteral("card-read"), {{QStringLiteral("card"), who}, {QStringLiteral("device"), device}});
    }
    void say(const QString& text)
    {
        tell(QStringLiteral("message"),
            {{QStringLiteral("text"), text}, {QStringLiteral("room"), QStringLiteral("#hall")}});
    }
    void tell(const QString& kind, const Fields& fields)
    {
        engine.heard({kind, fields, 0, {}, {}});
        reactor.advance(std::chrono::milliseconds(1));
    }

    QTemporaryDir folder;
    MemoryReactor reactor;
    Log log{reactor.clock()};
    RuleRegistry registry{reactor, folder.path()};
    Recorder actor;
    Heard heard;
    RuleEngine engine{reactor.clock(), registry, actor, log};
};

inline QByteArray cardRule(const QByteArray& more = {}, const QByteArray& top = {})
{
    return top + "[when]\nevent = \"card-read\"\n" + more + "[[do]]\naction = \"log\"\ntext = \"{device}: {card}\"\n";
}

inline QByteArray echo(const QByteArray& hears, const QByteArray& says)
{
    return "[when]\nevent = \"message\"\n[[if]]\nfield = \"text\"\ncontains = \"" + hears
        + "\"\n[[do]]\naction = \"say\"\nover = \"irc\"\nto = \"#hall\"\ntext = \"" + says + "\"\n";
}

} // namespace everyport::rules
