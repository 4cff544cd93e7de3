#include "app/services/servicelist.h"

#include <QTest>

#include "app/log/log.h"
#include "netcore/deferred.h"
#include "tests/support/memoryreactor.h"

using namespace everyport;
using namespace Qt::StringLiterals;

namespace {

/// What the fake services do and did.
struct Stage {
    QStringList acts;
    std::optional<Error> nextFailure;
    bool slow = false;
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

class FakeService final : public Service {
public:
    FakeService(Stage& stage, QString name, OptionValues values) : m_stage(stage), m_name(std::move(name)), m_values(std::move(values)) {}
    ~FakeService() override { m_stage.acts << m_name + u" gone"_s; }
    Task<Result<Done>> start() override
    {
        m_stage.acts << m_name + u" start "_s + m_values.text(u"motto"_s);
        return m_stage.answer();
    }
    Task<Result<Done>> stop() override
    {
        m_stage.acts << m_name + u" stop"_s;
        return m_stage.answer();
    }
    QStringList addresses() const override { return {u"fake://127.0.0.1:1"_s}; }
    qsizetype peopleCount() const override { return 3; }
    void reconfigure(const OptionValues& values) override { m_stage.acts << m_name + u" now "_s + values.text(u"colour"_s); }

private:
    Stage& m_stage;
    QString m_name;
    OptionValues m_values;
};

class FakeType final : public ServiceType {
public:
    explicit FakeType(Stage& stage) : m_stage(stage) {}
    QString name() const override { return u"fake"_s; }
    QString description() const override { return u"Does nothing."_s; }
    OptionList options() const override
    {
        return {listenOption({u"tcp:0"_s}), {.key = u"motto"_s, .fallback = u"hello"_s},
            {.key = u"colour"_s, .fallback = u"blue"_s, .needsRestart = false}};
    }
    Result<std::unique_ptr<Service>> make(ServiceContext context, OptionValues values) const override
    {
        if (values.text(u"motto"_s) == "bad"_L1)
            return Error{Error::Kind::Malformed, Reason::BadValue, u"Must not be bad."_s, u"motto"_s, 0};
        return std::unique_ptr<Service>(std::make_unique<FakeService>(m_stage, context.name, values));
    }

private:
    Stage& m_stage;
};

struct Heard : ServiceEvents {
    ServiceList* list = nullptr;
    QStringList lines;
    std::function<void(const QString&)> also;
    void serviceAdded(const QString& name) override { lines << name + u" added"_s; }
    void serviceChanged(const QString& name) override
    {
        lines << name + u' ' + serviceStateName(list->status(name)->state);
        if (also)
            also(name);
    }
    void serviceRemoved(const QString& name) override { lines << name + u" removed"_s; }
};

/// Never looked into by the fakes.
template <typename T>
T& nothing()
{
    static int place = 0;
    return reinterpret_cast<T&>(place);
}

} // namespace

class ServiceListTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_stage = std::make_unique<Stage>();
        m_reactor = std::make_unique<MemoryReactor>();
        m_log = std::make_unique<Log>(m_reactor->clock());
        ServiceTypes types;
        types.push_back(std::make_unique<FakeType>(*m_stage));
        m_list = std::make_unique<ServiceList>(*m_reactor, *m_log, std::move(types));
        m_list->setContextMaker([this](const QString& name) {
            return ServiceContext{*m_reactor, nothing<Database>(), *m_log, nothing<Accounts>(), nothing<polls::PollBook>(),
                nothing<devices::DeviceBook>(), *m_list, u"/tmp"_s, name};
        });
        m_heard = std::make_unique<Heard>();
        m_heard->list = m_list.get();
        m_list->addListener(m_heard.get());
    }
    void cleanup()
    {
        m_list.reset();
        m_stage.reset();
    }

    void startsAndStops()
    {
        QCOMPARE(*m_list->add(u"fake"_s, {}, values()), u"fake"_s);
        QVERIFY(got(m_list->start(u"fake"_s)));
        QVERIFY(got(m_list->start(u"fake"_s))); // already
        const auto status = m_list->status(u"fake"_s);
        QCOMPARE(status->addresses, QStringList{u"fake://127.0.0.1:1"_s});
        QCOMPARE(status->people, 3);
        QVERIFY(m_list->running(u"fake"_s));
        QCOMPARE(m_list->runningOfType(u"fake"_s), m_list->running(u"fake"_s));
        QVERIFY(got(m_list->stop(u"fake"_s)));
        QVERIFY(!m_list->running(u"fake"_s));
        QCOMPARE(m_stage->acts, QStringList({u"fake start hello"_s, u"fake stop"_s, u"fake gone"_s}));
        QCOMPARE(m_heard->lines,
            QStringList({u"fake added"_s, u"fake starting"_s, u"fake running"_s, u"fake stopping"_s, u"fake off"_s}));
    }

    void namesAndRefuses()
    {
        QCOMPARE(*m_list->add(u"fake"_s, {}, values()), u"fake"_s);
        QCOMPARE(*m_list->add(u"fake"_s, {}, values()), u"fake-2"_s);
        QCOMPARE(m_list->add(u"fake"_s, u"fake"_s, values()).error().reason, Reason::AlreadyExists);
        QCOMPARE(m_list->add(u"gopher"_s, {}, values()).error().text, u"There is no service type gopher; there are fake."_s);
        QCOMPARE(got(m_list->start(u"nobody"_s)).error().text, u"There is no service nobody."_s);
        QVERIFY(!m_list->status(u"nobody"_s));
    }

    void failsWithItsSentence()
    {
        QVERIFY(m_list->add(u"fake"_s, {}, values()));
        m_stage->nextFailure = Error{Error::Kind::Local, Reason::NoSpace, u"The disk is full."_s, {}, 0};
        QCOMPARE(got(m_list->start(u"fake"_s)).error().reason, Reason::NoSpace);
        QCOMPARE(m_list->status(u"fake"_s)->state, ServiceStatus::State::Failed);
        QCOMPARE(m_list->status(u"fake"_s)->trouble.text, u"The disk is full."_s);
        QCOMPARE(m_log->entries().back().text, u"The disk is full."_s);
        QVERIFY(got(m_list->start(u"fake"_s))); // the trouble is over
        QCOMPARE(m_list->status(u"fake"_s)->trouble.text, QString());
    }

    void failsWhereItCannotBeMade()
    {
        QVERIFY(m_list->add(u"fake"_s, {}, values({{u"motto"_s, u"bad"_s}})));
        auto started = got(m_list->start(u"fake"_s));
        QCOMPARE(started.error().code, u"motto"_s);
        QVERIFY(m_stage->acts.isEmpty());
        // The right value starts it: whoever saves in the dialog expects that.
        QVERIFY(got(m_list->configure(u"fake"_s, values())));
        QVERIFY(m_list->running(u"fake"_s));
    }

    void restartsOnlyWhereItMust()
    {
        QVERIFY(m_list->add(u"fake"_s, {}, values()));
        QVERIFY(got(m_list->configure(u"fake"_s, values({{u"motto"_s, u"early"_s}}))));
        QVERIFY(m_stage->acts.isEmpty()); // off stays off
        QVERIFY(got(m_list->start(u"fake"_s)));
        m_stage->acts.clear();

        const auto red = values({{u"motto"_s, u"early"_s}, {u"colour"_s, u"red"_s}});
        QVERIFY(!m_list->wouldRestart(u"fake"_s, red));
        QVERIFY(got(m_list->configure(u"fake"_s, red)));
        QCOMPARE(m_stage->acts, QStringList{u"fake now red"_s});
        QVERIFY(got(m_list->configure(u"fake"_s, red)));
        QCOMPARE(m_stage->acts.size(), 1); // nothing changed

        const auto late = values({{u"motto"_s, u"late"_s}});
        QVERIFY(m_list->wouldRestart(u"fake"_s, late));
        QVERIFY(got(m_list->configure(u"fake"_s, late)));
        QCOMPARE(m_stage->acts.mid(1), QStringList({u"fake stop"_s, u"fake gone"_s, u"fake start late"_s}));
    }

    void doesOneThingAfterTheOther()
    {
        m_stage->slow = true;
        QVERIFY(m_list->add(u"fake"_s, {}, values()));
        auto start = m_list->start(u"fake"_s);
        auto stop = m_list->stop(u"fake"_s);
        auto again = m_list->start(u"fake"_s);
        QCOMPARE(m_stage->acts, QStringList{u"fake start hello"_s});
        QCOMPARE(m_list->status(u"fake"_s)->state, ServiceStatus::State::Starting);
        m_stage->letOneGo();
        QVERIFY(start.isReady());
        QCOMPARE(m_list->status(u"fake"_s)->state, ServiceStatus::State::Stopping);
        m_stage->letOneGo();
        QVERIFY(stop.isReady());
        m_stage->letOneGo();
        QVERIFY(again.isReady());
        QVERIFY(m_list->running(u"fake"_s));
        m_stage->slow = false;
    }

    void goesOnWhenNobodyWaits()
    {
        m_stage->slow = true;
        QVERIFY(m_list->add(u"fake"_s, {}, values()));
        { auto dropped = m_list->start(u"fake"_s); }
        m_stage->letOneGo();
        QVERIFY(m_list->running(u"fake"_s));
        m_stage->slow = false;
    }

    void removesARunningOne()
    {
        QVERIFY(m_list->add(u"fake"_s, {}, values()));
        QVERIFY(got(m_list->start(u"fake"_s)));
        m_stage->slow = true;
        auto removing = m_list->remove(u"fake"_s);
        auto late = m_list->start(u"fake"_s);
        m_stage->letOneGo();
        QVERIFY(got(std::move(removing)));
        QCOMPARE(got(std::move(late)).error().reason, Reason::NotFound);
        QVERIFY(m_list->names().isEmpty());
        QCOMPARE(m_heard->lines.last(), u"fake removed"_s);
        m_stage->slow = false;
    }

    void mayBeAskedWhileTelling()
    {
        QVERIFY(m_list->add(u"fake"_s, {}, values()));
        std::vector<Task<Result<Done>>> asked;
        m_heard->also = [&](const QString& name) {
            if (m_list->status(name)->state == ServiceStatus::State::Running)
                asked.push_back(m_list->remove(name));
        };
        QVERIFY(got(m_list->start(u"fake"_s)));
        QVERIFY(got(std::move(asked.at(0))));
        QVERIFY(m_list->names().isEmpty());
    }

    void mayBeAskedFromAnAnswer()
    {
        QVERIFY(m_list->add(u"fake"_s, {}, values()));
        m_stage->slow = true;
        auto start = m_list->start(u"fake"_s);
        Task<Result<Done>> removing;
        start.whenDone([&](Result<Done>) { removing = m_list->remove(u"fake"_s); });
        m_stage->slow = false;
        m_stage->letOneGo();
        QVERIFY(got(std::move(removing)));
    }

    void oneFailureHoldsUpNobody()
    {
        QVERIFY(m_list->add(u"fake"_s, u"a"_s, values({{u"motto"_s, u"bad"_s}})));
        QVERIFY(m_list->add(u"fake"_s, u"b"_s, values()));
        QVERIFY(m_list->add(u"fake"_s, u"c"_s, values()));
        m_list->setEnabled(u"c"_s, false);
        m_list->setBroken(u"d"_s, {}, u"services/d.toml"_s, {Error::Kind::Malformed, Reason::BadSyntax, u"services/d.toml:1: x"_s, {}, 1});
        QCOMPARE(got(m_list->startAll()).error().code, u"motto"_s);
        QVERIFY(!m_list->running(u"a"_s));
        QVERIFY(m_list->running(u"b"_s));
        QVERIFY(!m_list->running(u"c"_s));
        QVERIFY(got(m_list->stopAll()));
        QVERIFY(!m_list->running(u"b"_s));
        QCOMPARE(m_list->status(u"d"_s)->state, ServiceStatus::State::Failed);
    }

    void aBrokenFileIsARow()
    {
        const Error fault{Error::Kind::Malformed, Reason::BadSyntax, u"services/x.toml:3: Expected value."_s, {}, 3};
        m_list->setBroken(u"x"_s, u"fake"_s, u"services/x.toml"_s, fault);
        QCOMPARE(m_list->status(u"x"_s)->trouble, fault);
        QVERIFY(m_list->status(u"x"_s)->isBroken);
        QCOMPARE(got(m_list->start(u"x"_s)).error(), fault);
        QVERIFY(m_list->add(u"fake"_s, u"x"_s, values(), u"services/x.toml"_s)); // the file is right again
        QVERIFY(!m_list->status(u"x"_s)->isBroken);
        QVERIFY(got(m_list->start(u"x"_s)));

        m_list->setBroken(u"x"_s, u"fake"_s, u"services/x.toml"_s, fault); // and wrong again, while it runs
        QVERIFY(m_list->running(u"x"_s));
        QCOMPARE(m_list->status(u"x"_s)->trouble, fault);
        QVERIFY(got(m_list->configure(u"x"_s, values())));
        QCOMPARE(m_list->status(u"x"_s)->trouble.text, QString());
    }

    void abortsWhatRunsWhenItGoes()
    {
        QVERIFY(m_list->add(u"fake"_s, {}, values()));
        m_stage->slow = true;
        auto start = m_list->start(u"fake"_s);
        m_list.reset();
        QCOMPARE(m_stage->acts, QStringList({u"fake start hello"_s, u"fake gone"_s}));
        QVERIFY(!start.isReady());
    }

private:
    OptionValues values(const QMap<QString, QVariant>& raw = {}) const
    {
        return *checkOptions(m_list->type(u"fake"_s)->options(), raw);
    }
    template <typename T>
    T got(Task<T> task)
    {
        if (!m_reactor->turnUntil([&] { return task.isReady(); }))
            qFatal("no answer came");
        return task.take();
    }

    std::unique_ptr<Stage> m_stage;
    std::unique_ptr<MemoryReactor> m_reactor;
    std::unique_ptr<Log> m_log;
    std::unique_ptr<ServiceList> m_list;
    std::unique_ptr<Heard> m_heard;
};

QTEST_GUILESS_MAIN(ServiceListTest)
#include "tst_servicelist.moc"
