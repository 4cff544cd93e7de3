#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

#include "app/log/log.h"
#include "app/services/core/servicelist.h"
#include "netcore/reactor/epollreactor.h"
#include "tests/support/strangers.h"
#include "tests/support/testclass.h"
#include "tests/ui/support/waiting.h"
#include "ui/services/activity/peoplelist.h"
#include "ui/services/servicesmodel.h"
#include "ui/style/colours/statemark.h"
#include "ui/style/painting/rowroles.h"

using namespace everyport;
using namespace everyport::ui;
using namespace Qt::StringLiterals;

namespace {

/// A service that does as its test says.
class Puppet final : public ListedService {
public:
    explicit Puppet(bool fails) : m_fails(fails) {}
    Task<Result<Done>> start() override
    {
        if (m_fails)
            co_return Error{Error::Kind::Local, Reason::AddressInUse, u"Port 7 is taken."_s, {}, 98};
        co_return Done();
    }
    Task<Result<Done>> stop() override { co_return Done(); }
    QStringList addresses() const override { return {u"http://127.0.0.1:8080/"_s}; }
    qsizetype peopleCount() const override { return people; }
    ClientLines howToConnect() const override { return {}; }
    static inline qsizetype people = 0;

private:
    bool m_fails;
};

/// What a puppet never touches.
template <typename T>
T& nothing()
{
    alignas(8) static char place;
    return *reinterpret_cast<T*>(&place);
}

class PuppetType final : public ServiceType {
public:
    QString name() const override { return u"http"_s; }
    QString description() const override { return u"for a test"_s; }
    OptionList options() const override
    {
        return {{.key = u"fails"_s, .type = Option::Type::Boolean, .fallback = false}};
    }
    Result<std::unique_ptr<ListedService>> make(ServiceContext, OptionValues values) const override
    {
        return std::unique_ptr<ListedService>(std::make_unique<Puppet>(values.boolean(u"fails"_s)));
    }
};

} // namespace

/// Rows as ServiceList tells of them, those with a faulty file among them.
class ServicesModelTest : public QObject {
    Q_OBJECT

    EpollReactor* m_reactor = nullptr;
    std::unique_ptr<Log> m_log;
    std::unique_ptr<ServiceList> m_list;
    std::unique_ptr<ServicesModel> m_model;

    QString add(const QString& name, bool fails = false)
    {
        OptionValues values(PuppetType().options());
        values.give(u"fails"_s, fails);
        return m_list->add(u"http"_s, name, values).valueOr(QString());
    }
    QString cell(const QString& name, int column) const
    {
        return m_model->index(m_model->indexOf(name).row(), column).data().toString();
    }

private Q_SLOTS:
    void initTestCase() { m_reactor = new EpollReactor(this); }
    void init()
    {
        m_log = std::make_unique<Log>(m_reactor->clock());
        ServiceTypes types;
        types.push_back(std::make_unique<PuppetType>());
        m_list = std::make_unique<ServiceList>(*m_reactor, *m_log, std::move(types));
        m_list->setContextMaker([this](const QString& name) {
            return ServiceContext{*m_reactor, nothing<Database>(), *m_log, nothing<Accounts>(),
                nothing<polls::PollRegistry>(), nothing<devices::DeviceRegistry>(), *m_list, u"/tmp"_s, name};
        });
        m_model = std::make_unique<ServicesModel>(*m_list, m_reactor->connections(), m_reactor->clock());
        new QAbstractItemModelTester(
            m_model.get(), QAbstractItemModelTester::FailureReportingMode::QtTest, m_model.get());
        Puppet::people = 0;
    }
    void cleanup()
    {
        m_model.reset();
        m_list.reset();
    }

    void rowsComeChangeAndGo()
    {
        QCOMPARE(add(u"results"_s), u"results"_s);
        QCOMPARE(m_model->rowCount(), 1);
        QCOMPARE(cell(u"results"_s, ServicesModel::Type), u"Web"_s);
        QCOMPARE(cell(u"results"_s, ServicesModel::State), u"off"_s);
        QCOMPARE(cell(u"results"_s, ServicesModel::Users), u"–"_s);
        QVERIFY(m_model->indexOf(u"results"_s).data(Role::Faded).toBool());
        QSignalSpy counts(m_model.get(), &ServicesModel::countsChanged);
        QVERIFY(waitFor(m_list->start(u"results"_s)).ok());
        QTRY_COMPARE(cell(u"results"_s, ServicesModel::State), u"running"_s);
        QVERIFY(counts.count() > 0);
        QCOMPARE(m_model->indexOf(u"results"_s).data(Role::MarkIs).toInt(), int(Mark::Good));
        QCOMPARE(cell(u"results"_s, ServicesModel::Address), u"localhost:8080"_s);
        QCOMPARE(m_model->countOf(ServiceStatus::State::Running), 1);
        QVERIFY(waitFor(m_list->remove(u"results"_s)).ok());
        QCOMPARE(m_model->rowCount(), 0);
        QVERIFY(!m_model->status(u"results"_s));
    }

    /// "old…rty" is nobody's.
    void aNameIsCutToNoLessThanItsUsualWidth()
    {
        const auto head = [this](int role) {
            return m_model->headerData(ServicesModel::Name, Qt::Horizontal, role).toInt();
        };
        QVERIFY(head(Role::NaturalWidth) > 0);
        QCOMPARE(head(Role::LeastWidth), head(Role::NaturalWidth));
    }

    void countsPeopleOnlyWhileWatched()
    {
        add(u"results"_s);
        QVERIFY(waitFor(m_list->start(u"results"_s)).ok());
        QTRY_COMPARE(cell(u"results"_s, ServicesModel::Users), u"0"_s);
        Puppet::people = 1234;
        QCOMPARE(cell(u"results"_s, ServicesModel::Users), u"0"_s);
        m_model->setWatched(true);
        QCOMPARE(cell(u"results"_s, ServicesModel::Users), QLocale().toString(1234));
        m_model->setWatched(false);
    }

    void keepsWhatWentWrongLast()
    {
        add(u"results"_s, true);
        QVERIFY(!waitFor(m_list->start(u"results"_s)).ok());
        QTRY_COMPARE(cell(u"results"_s, ServicesModel::State), u"failed"_s);
        QCOMPARE(m_model->indexOf(u"results"_s).data(Role::MarkIs).toInt(), int(Mark::Failed));
        QVERIFY(cell(u"results"_s, ServicesModel::LastFault).endsWith(u"Port 7 is taken."_s));
        QVERIFY(!m_model->status(u"results"_s)->trouble.text.isEmpty());
        OptionValues good(PuppetType().options());
        QVERIFY(waitFor(m_list->configure(u"results"_s, good)).ok());
        QTRY_COMPARE(cell(u"results"_s, ServicesModel::State), u"running"_s);
        QVERIFY(m_model->status(u"results"_s)->trouble.text.isEmpty());
        QVERIFY(cell(u"results"_s, ServicesModel::LastFault).endsWith(u"Port 7 is taken."_s)); // it was, and when
    }

    void faultyFileIsARow()
    {
        const Error fault{Error::Kind::Malformed, Reason::BadValue,
            u"services/web.toml:3: max-viewers is a number from 1 to 100000."_s, u"max-viewers"_s, 3};
        m_list->setBroken(u"web"_s, u"http"_s, u"/tmp/services/web.toml"_s, fault);
        QCOMPARE(m_model->rowCount(), 1);
        QTRY_COMPARE(cell(u"web"_s, ServicesModel::State), u"file faulty"_s);
        QTRY_COMPARE(cell(u"web"_s, ServicesModel::LastFault).section(u": "_s, -1),
            u"max-viewers is a number from 1 to 100000."_s);
        QCOMPARE(m_model->countOf(ServiceStatus::State::Off), 0); // it is none of those that somebody turned off
        QCOMPARE(m_model->indexOf(u"web"_s).data(Role::MarkIs).toInt(), int(Mark::Failed));
        // Mended, it takes the same row.
        QCOMPARE(add(u"web"_s), u"web"_s);
        QCOMPARE(m_model->rowCount(), 1);
        QTRY_COMPARE(cell(u"web"_s, ServicesModel::State), u"off"_s);
    }

    /// Whoever connects is called what they say.
    void peopleAreListedByTheirShownNames()
    {
        PeopleList list;
        for (const StrangersWords& words : strangersWords()) {
            list.setPeople({{words.text, u"IRC"_s, u"1 min"_s, Mark::Good}});
            const QString shown = list.accessibleName();
            QVERIFY2(shown.endsWith(u"IRC, 1 min"_s) && !drivesScreens(shown) && !shown.contains(u'\n')
                    && shown.size() < 300,
                words.name);
        }
    }
};

QTEST_MAIN(ServicesModelTest)
#include "tst_servicesmodel.moc"
