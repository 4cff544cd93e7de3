#pragma once

#include <QTest>

#include "app/log/log.h"
#include "app/services/core/servicelist.h"
#include "netcore/task/deferred.h"
#include "tests/support/memoryreactor.h"

namespace everyport {

/// What the fake services do and did.
struct Stage {
    QStringList acts;
    std::optional<Error> nextFailure;
    bool slow = false;
    Error trouble = {};          ///< Of each that runs.
    std::function<void()> going; ///< Called by each service's end.
    std::vector<Deferred<Result<Done>>> waiting;

    Task<Result<Done>> answer()
    {
        if (auto failure = std::exchange(nextFailure, {}))
            return Result<Done>(*failure);
        if (!slow)
            return Result<Done>(Done());
        waiting.emplace_back();
        return waiting.back().task();
    }
    void letOneGo()
    {
        auto deferred = std::move(waiting.front());
        waiting.erase(waiting.begin());
        deferred.fire(Done());
    }
};

class FakeService final : public ListedService {
public:
    FakeService(Stage& stage, QString name, OptionValues values)
        : m_stage(stage), m_name(std::move(name)), m_values(std::move(values))
    {
    }
    ~FakeService() override
    {
        m_stage.acts << m_name + QStringLiteral(" gone");
        if (m_stage.going)
            m_stage.going();
    }
    Task<Result<Done>> start() override
    {
        m_stage.acts << m_name + QStringLiteral(" start ") + m_values.text(QStringLiteral("motto"));
        return m_stage.answer();
    }
    Task<Result<Done>> stop() override
    {
        m_stage.acts << m_name + QStringLiteral(" stop");
        return m_stage.answer();
    }
    QStringList addresses() const override { return {QStringLiteral("fake://127.0.0.1:1")}; }
    qsizetype peopleCount() const override { return 3; }
    Error trouble() const override { return m_stage.trouble; }
    void reconfigure(const OptionValues& values) override
    {
        m_stage.acts << m_name + QStringLiteral(" now ") + values.text(QStringLiteral("colour"));
    }
    void rereadFiles() override { m_stage.acts << m_name + QStringLiteral(" rereads"); }

private:
    Stage& m_stage;
    QString m_name;
    OptionValues m_values;
};

class FakeType final : public ServiceType {
public:
    explicit FakeType(Stage& stage) : m_stage(stage) {}
    QString name() const override { return QStringLiteral("fake"); }
    QString description() const override { return QStringLiteral("Does nothing."); }
    OptionList options() const override
    {
        return {listenOption({QStringLiteral("tcp:0")}),
            {.key = QStringLiteral("motto"), .fallback = QStringLiteral("hello")},
            {.key = QStringLiteral("colour"), .fallback = QStringLiteral("blue"), .needsRestart = false}};
    }
    Result<std::unique_ptr<ListedService>> make(ServiceContext context, OptionValues values) const override
    {
        if (values.text(QStringLiteral("motto")) == QLatin1String("bad"))
            return Error{Error::Kind::Malformed, Reason::BadValue, QStringLiteral("Must not be bad."),
                QStringLiteral("motto"), 0};
        return std::unique_ptr<ListedService>(std::make_unique<FakeService>(m_stage, context.name, values));
    }

private:
    Stage& m_stage;
};

struct Heard : ServiceEvents {
    ServiceList* list = nullptr;
    QStringList lines;
    std::function<void(const QString&)> also;
    void serviceAdded(const QString& name) override { lines << name + QStringLiteral(" added"); }
    void serviceChanged(const QString& name) override
    {
        lines << name + u' ' + serviceStateName(list->status(name)->state);
        if (also)
            also(name);
    }
    void serviceRemoved(const QString& name) override { lines << name + QStringLiteral(" removed"); }
};

/// Never looked into by the fakes.
template <typename T>
T& nothing()
{
    alignas(64) static char place[64] = {}; // as aligned as any T is
    return reinterpret_cast<T&>(place);
}

/// A list with nothing but fakes in it, and time moved by hand.
class FakeServices {
public:
    FakeServices()
    {
        ServiceTypes types;
        types.push_back(std::make_unique<FakeType>(stage));
        list = std::make_unique<ServiceList>(reactor, log, std::move(types));
        list->setContextMaker([this](const QString& name) {
            return ServiceContext{reactor, nothing<Database>(), log, nothing<Accounts>(),
                nothing<polls::PollRegistry>(), nothing<devices::DeviceRegistry>(), *list, QStringLiteral("/tmp"),
                name};
        });
        heard.list = list.get();
        list->addListener(&heard);
    }
    OptionValues values(const QMap<QString, QVariant>& raw = {}) const
    {
        return *checkOptions(list->type(QStringLiteral("fake"))->options(), raw);
    }
    template <typename T>
    T got(Task<T> task)
    {
        if (!reactor.turnUntil([&] { return task.isReady(); }))
            qFatal("no answer came");
        return task.take();
    }

    MemoryReactor reactor;
    Log log{reactor.clock()};
    Stage stage;
    Heard heard;
    std::unique_ptr<ServiceList> list;
};

} // namespace everyport
