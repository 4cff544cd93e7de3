#pragma once

#include <functional>
#include <memory>

#include <QTest>

#include "netcore/reactor/makereactor.h"
#include "tests/support/memoryreactor.h"

namespace everyport {

/// A reactor with what makes it go on: Qt's loop, or a test's hand.
class Stage {
public:
    virtual ~Stage() = default;
    virtual Reactor& reactor() = 0;
    virtual bool until(const std::function<bool()>& done) = 0; ///< False when it never came, in five seconds.
    virtual void pass(std::chrono::milliseconds time) = 0;     ///< So long goes by, and what is due happens.

    static std::unique_ptr<Stage> named(const QString& name);
};

class RealStage final : public Stage {
public:
    explicit RealStage(const QString& name) : m_reactor(std::move(*makeReactor(name))) {}
    Reactor& reactor() override { return *m_reactor; }
    bool until(const std::function<bool()>& done) override { return QTest::qWaitFor(done, 5000); }
    void pass(std::chrono::milliseconds time) override
    {
        const auto end = m_reactor->clock().now() + time;
        until([&] { return m_reactor->clock().now() >= end; });
    }

private:
    std::unique_ptr<Reactor> m_reactor;
};

class MemoryStage final : public Stage {
public:
    MemoryStage() { m_reactor.reachItself(); }
    Reactor& reactor() override { return m_reactor; }
    bool until(const std::function<bool()>& done) override
    {
        return m_reactor.turnUntil([&] {
            m_reactor.advance(std::chrono::milliseconds(1));
            return done();
        });
    }
    void pass(std::chrono::milliseconds time) override { m_reactor.advance(time); }

private:
    MemoryReactor m_reactor;
};

inline std::unique_ptr<Stage> Stage::named(const QString& name)
{
    if (name == QLatin1String("memory"))
        return std::make_unique<MemoryStage>();
    return std::make_unique<RealStage>(name);
}

/// A test class that runs each of its functions once for each reactor that has `Role`.
template <typename Role>
class RoleTest : public QObject {
protected:
    static void addReactors()
    {
        QTest::addColumn<QString>("reactor");
        for (const auto& name : reactorNames() + QStringList{QStringLiteral("memory")}) {
            if (Stage::named(name)->reactor().template role<Role>())
                QTest::newRow(qPrintable(name)) << name;
        }
    }
    void setStage()
    {
        QFETCH_GLOBAL(QString, reactor);
        stage = Stage::named(reactor);
    }
    bool isReal() const { return stage->reactor().name() != QLatin1String("memory"); }
    Role& role() { return *stage->reactor().template role<Role>(); }
    bool until(const std::function<bool()>& done) { return stage->until(done); }

    std::unique_ptr<Stage> stage;
};

} // namespace everyport
