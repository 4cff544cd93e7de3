#include "app/station/running/stationcommands.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include "app/accounts/accounts.h"
#include "app/polls/pollregistry.h"
#include "app/services/servicetypes.h"
#include "app/station/running/meetingserver.h"
#include "app/station/running/stationjoining.h"
#include "app/station/servicefiles/configuredservices.h"
#include "app/stations/memory/stationsmemory.h"
#include "app/stations/stationshub.h"
#include "tests/app/station/stationtest.h"
#include "tests/support/testclass.h"

using namespace everyport;
using namespace Qt::StringLiterals;

/// Two whole programs on one loop: a home with an XMPP server of its own, and one that wants to be let in there.
class StationCommandsTest : public QObject {
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<EpollReactor> m_reactor;
    std::unique_ptr<Station> m_home;
    std::unique_ptr<Station> m_yard;

    std::unique_ptr<Station> make(const QString& name)
    {
        StationSettings settings;
        settings.dataFolder = m_folder->filePath(name + u"/data"_s);
        settings.configFolder = m_folder->filePath(name + u"/config"_s);
        return std::make_unique<Station>(*m_reactor, settings, makeServiceTypes());
    }
    QString run(Station& station, const QString& words, const QStringList& arguments = {}, const QByteArray& input = {},
        const QVariantMap& options = {})
    {
        Lines lines;
        CommandRequest request{words, arguments, options, input};
        const auto done = got(runCommand(station, request, lines));
        return done ? lines.text : u"! "_s + done.error().text;
    }
    bool addServer(const QString& name = u"xmpp"_s)
    {
        const auto* type = m_home->services().type(u"xmpp"_s);
        const auto values = checkOptions(
            type->options(), {{u"domain"_s, u"town.localhost"_s}, {u"listen"_s, QStringList{u"tcp:0"_s}}});
        return values && got(m_home->configured().add(u"xmpp"_s, name, *values)).ok()
            && got(m_home->services().start(name)).ok();
    }
    bool makeHome()
    {
        return addServer() && run(*m_home, u"stations home"_s).isEmpty()
            && QTest::qWaitFor([this] { return m_home->stations().isConnected(); });
    }
    bool addPoll(const QByteArray& id = "fruit")
    {
        return !run(*m_home, u"poll import"_s, {u"x.toml"_s},
            "id = \"" + id
                + "\"\nquestion = \"Which?\"\n[[answer]]\nid = \"apple\"\ntitle = \"Apple\"\n"
                  "[[answer]]\nid = \"pear\"\ntitle = \"Pear\"\n")
                    .startsWith(u"! "_s);
    }
    QByteArray card() { return run(*m_home, u"stations card"_s, {u"yard"_s}).toUtf8(); }
    QByteArray cardWithOtherCode()
    {
        auto object = QJsonDocument::fromJson(card()).object();
        for (auto field = object.begin(); field != object.end(); ++field) {
            if (field.key() == "code"_L1)
                field.value() = u"K7MQ-2XWP-9RTD-LC4H"_s;
        }
        return QJsonDocument(object).toJson();
    }

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_reactor = std::make_unique<EpollReactor>();
        m_home = make(u"home"_s);
        m_yard = make(u"yard"_s);
        QVERIFY(got(m_home->start()));
        QVERIFY(got(m_yard->start()));
    }
    void cleanup()
    {
        QVERIFY(got(m_yard->stop()));
        QVERIFY(got(m_home->stop()));
        m_yard.reset();
        m_home.reset();
        m_reactor.reset();
    }

    void aHomeNeedsAServer()
    {
        const auto said = run(*m_home, u"stations home"_s);
        QVERIFY2(
            said.startsWith(u"! The stations meet at an XMPP server of this program, and it has no service xmpp."_s),
            qPrintable(said));
        QVERIFY(said.contains(u"everyportd stations home --domain "_s));
        QVERIFY(!m_home->stations().takesPart());
        QVERIFY(addServer(u"town"_s));
        QCOMPARE(meetingServer(*m_home).name, u"town"_s);
        QVERIFY(run(*m_home, u"stations home"_s, {}, {}, {{u"xmpp"_s, u"other"_s}}).contains(u"no service other"_s));
        QVERIFY(run(*m_home, u"stations home"_s, {}, {}, {{u"domain"_s, u"a.example"_s}}).contains(u"already"_s));
        QVERIFY(got(m_home->services().stop(u"town"_s)));
        QVERIFY(run(*m_home, u"stations home"_s).contains(u"its service town does not run"_s));
        QVERIFY(got(m_home->services().start(u"town"_s)));
        QCOMPARE(run(*m_home, u"stations home"_s), QString());
        QTRY_VERIFY(m_home->stations().isConnected());
        QCOMPARE(homesServer(*m_home).name, u"town"_s);
        QVERIFY(run(*m_home, u"stations home"_s).contains(u"takes part"_s));
    }

    void aHomeMayMakeItsServer()
    {
        const auto said = run(*m_home, u"stations home"_s, {}, {}, {{u"domain"_s, u"town.localhost"_s}});
        const auto server = m_home->services().status(u"xmpp"_s);
        if (said.startsWith(u"! "_s)) { // port 5222 is somebody else's here
            QVERIFY(!server);
            QVERIFY(!m_home->stations().takesPart());
            return;
        }
        QVERIFY(server && server->values.text(u"domain"_s) == u"town.localhost"_s);
        QVERIFY(m_home->stations().isHome());
    }

    void anInvitationIsInTheOrderOfWhatIsTyped()
    {
        QVERIFY(makeHome());
        const auto said = run(*m_home, u"stations invite"_s, {u"yard"_s});
        const auto code = said.section(u'\n', 0, 0);
        QCOMPARE(code.size(), 19);
        QCOMPARE(said.count(code), 1); // in no command
        const auto accept = said.indexOf(u"everyportd certificate accept town.localhost"_s);
        const auto enrol = said.indexOf(u"everyportd stations enrol town.localhost - --server tcp:"_s);
        QVERIFY2(accept > 0 && enrol > accept, qPrintable(said));
    }

    void aCodeComesByStandardInput()
    {
        QVERIFY(run(*m_yard, u"stations enrol"_s, {u"town.localhost"_s}, "K7MQ\n").contains(u"That is no code"_s));
        QVERIFY(run(*m_yard, u"stations enrol"_s, {u"town.localhost"_s, u"-"_s}, {}).contains(u"That is no code"_s));
        const auto said = run(*m_yard, u"stations enrol"_s, {u"town.localhost"_s, u"-"_s}, "k7mq 2xwp 9rtd lc4h\n",
            {{u"server"_s, u"tcp:127.0.0.1:1"_s}});
        QVERIFY2(said.contains(u"It goes on asking the home station"_s), qPrintable(said)); // nobody is there
        QVERIFY(m_yard->stations().takesPart());
    }

    void aStationIsLetInByItsCard()
    {
        QVERIFY(makeHome());
        QVERIFY(addPoll() && addPoll("colour"));
        QCOMPARE(run(*m_home, u"stations share"_s, {u"fruit"_s}), QString());
        QCOMPARE(run(*m_yard, u"stations enrol"_s, {}, card(), {{u"card"_s, u"station.card"_s}}),
            u"This program is the station “yard” now.\n"_s);
        QTRY_VERIFY_WITH_TIMEOUT(run(*m_yard, u"poll list"_s).contains(u"  led by "_s), 20'000);
        const auto home = m_home->stations().name();
        const auto led = QJsonDocument::fromJson(
            run(*m_yard, u"poll list"_s, {}, {}, {{u"format"_s, u"json"_s}}).toUtf8());
        QCOMPARE(led.array().first().toObject().value(u"led_by"_s).toString(), home);
        QVERIFY(run(*m_home, u"poll list"_s).contains(u"0 voters  shared  Which?"_s));
        const auto own = QJsonDocument::fromJson(
            run(*m_home, u"poll list"_s, {}, {}, {{u"format"_s, u"json"_s}}).toUtf8());
        QCOMPARE(own.array().size(), 2);
        int shared = 0;
        for (const auto& poll : own.array())
            shared += poll.toObject().value(u"shared"_s).toBool();
        QCOMPARE(shared, 1);
    }

    void aCodeThatIsRefusedIsSaidToBe()
    {
        QVERIFY(makeHome());
        const auto said = run(*m_yard, u"stations join"_s, {u"station.card"_s}, cardWithOtherCode());
        QVERIFY2(said.startsWith(u"! The home station refuses the code: it is wrong, was used up"_s), qPrintable(said));
        QVERIFY(!said.contains(u"password"_s));
        QVERIFY(!m_yard->stations().takesPart()); // the next try begins anew
        QVERIFY(!QFile::exists(m_folder->filePath(u"yard/data/station.card"_s)));
        QCOMPARE(run(*m_yard, u"stations join"_s, {u"station.card"_s}, card()),
            u"This program is the station “yard” now.\n"_s);
    }

    void aHomeDoesNotLeaveUntold()
    {
        QVERIFY(makeHome());
        QVERIFY(run(*m_yard, u"stations join"_s, {u"station.card"_s}, card()).contains(u"is the station “yard” now"_s));
        QVERIFY(got(m_home->accounts().find(u"station-yard"_s)));
        QVERIFY(got(m_home->services().stop(u"xmpp"_s)));
        QTRY_VERIFY(!m_home->stations().isConnected());
        const QVariantMap yes{{u"yes"_s, true}}, untold{{u"yes"_s, true}, {u"untold"_s, true}};
        const auto said = run(*m_home, u"stations leave"_s, {}, {}, yes);
        QVERIFY2(said.startsWith(u"! There is no connection"_s) && said.contains(u"--untold"_s), qPrintable(said));
        QVERIFY(m_home->stations().takesPart());
        QVERIFY(got(m_home->accounts().find(u"station-yard"_s)));
        const auto left = run(*m_home, u"stations leave"_s, {}, {}, untold);
        QVERIFY2(left.startsWith(u"The other stations could not be told"_s), qPrintable(left));
        QVERIFY(!m_home->stations().takesPart());
        QVERIFY(!got(m_home->accounts().find(u"station-yard"_s)));
    }

    void aHomeWhoseServiceIsStoppedLeavesNoLogins()
    {
        QVERIFY(makeHome());
        QVERIFY(run(*m_yard, u"stations join"_s, {u"station.card"_s}, card()).contains(u"is the station “yard” now"_s));
        QVERIFY(got(m_home->accounts().find(u"station-yard"_s)));
        QVERIFY(got(m_home->accounts().add(u"station-mine"_s, u"a long enough password"_s, Role::Station)));
        QVERIFY(got(m_home->services().stop(u"stations"_s)));
        const QVariantMap yes{{u"yes"_s, true}}, untold{{u"yes"_s, true}, {u"untold"_s, true}};
        QVERIFY(run(*m_home, u"stations leave"_s, {}, {}, {{u"untold"_s, true}}).contains(u"say --yes"_s));
        QVERIFY(run(*m_home, u"stations leave"_s, {}, {}, yes).contains(u"--untold"_s));
        QVERIFY(got(m_home->accounts().find(u"station-yard"_s)));
        const auto left = run(*m_home, u"stations leave"_s, {}, {}, untold);
        QVERIFY2(left.startsWith(u"The other stations could not be told"_s), qPrintable(left));
        QVERIFY(!got(m_home->accounts().find(u"station-yard"_s)));
        QVERIFY(got(m_home->accounts().find(u"station-mine"_s))); // somebody made that by hand
        QVERIFY(!m_home->services().status(u"stations"_s));
    }

    /// Remembered from when the stations met elsewhere: its name says nothing of an account here.
    void aHomeLeavesLoginsOfOtherServersAlone()
    {
        QVERIFY(makeHome());
        QVERIFY(got(m_home->services().stop(u"stations"_s)));
        QVERIFY(got(m_home->configured().setEnabled(u"stations"_s, false)));
        for (const auto& name : {u"station-mine"_s, u"station-yard"_s})
            QVERIFY(got(m_home->accounts().add(name, u"a long enough password"_s, Role::Station)));
        // As if the program had ended in between: what runs would keep what it remembers itself.
        stations::MemoryKeeper keeper(m_home->database());
        auto memory = got(keeper.load());
        QVERIFY(memory);
        memory->leaving = {u"station-mine@elsewhere.example"_s, u"Station-Yard@Town.LOCALHOST"_s};
        QVERIFY(got(keeper.keep(*memory)));
        QVERIFY(got(m_home->stop()));
        m_home.reset();
        m_home = make(u"home"_s);
        QVERIFY(got(m_home->start()));
        const QVariantMap untold{{u"yes"_s, true}, {u"untold"_s, true}};
        const auto left = run(*m_home, u"stations leave"_s, {}, {}, untold);
        QVERIFY2(!left.startsWith(u"! "_s), qPrintable(left));
        QVERIFY(!got(m_home->accounts().find(u"station-yard"_s)));
        QVERIFY(got(m_home->accounts().find(u"station-mine"_s)));
    }

    void readersAreAssignedByWhatTheListShows()
    {
        QVERIFY(makeHome());
        QVERIFY(addPoll() && addPoll("colour"));
        QCOMPARE(run(*m_home, u"device add"_s, {u"Door"_s, u"simulated:"_s, u"id12"_s}), u"door\n"_s);
        QCOMPARE(run(*m_home, u"stations share"_s, {u"fruit"_s}), QString());
        QTRY_VERIFY(!m_home->stations().rows().first().readers.isEmpty());
        const auto home = m_home->stations().name();
        const auto assign = [&](const QString& station, const QString& poll, const QString& reader,
                                const QString& answer) {
            return run(*m_home, u"stations assign"_s, {station, poll, reader, answer});
        };
        QCOMPARE(
            assign(u"gate"_s, u"gone"_s, u"x"_s, u"y"_s), u"! There is no station “gate”. There are: %1."_s.arg(home));
        QCOMPARE(assign(home, u"gone"_s, u"x"_s, u"y"_s), u"! There is no poll “gone”. There are: fruit."_s);
        QCOMPARE(assign(home, u"colour"_s, u"door"_s, u"apple"_s),
            u"! The poll “colour” is not shared; everyportd stations share colour shares it."_s);
        QCOMPARE(assign(home, u"fruit"_s, u"x"_s, u"plum"_s),
            u"! The poll “fruit” has no answer “plum”. There are: apple, pear."_s);
        QCOMPARE(assign(home, u"fruit"_s, u"x"_s, u"apple"_s),
            u"! The station “%1” has no reader “x”. There are: door."_s.arg(home));
        QCOMPARE(assign(home, u"fruit"_s, u"door"_s, u"apple"_s), QString());
        const auto listed = run(*m_home, u"stations list"_s).simplified();
        QVERIFY2(listed.contains(u"STATION READER NAME STATE STANDS FOR %1 door Door ready"_s.arg(home)),
            qPrintable(listed));
        QTRY_VERIFY(run(*m_home, u"stations list"_s).contains(u"fruit: apple"_s));
        const auto json = run(*m_home, u"stations list"_s, {}, {}, {{u"format"_s, u"json"_s}});
        QVERIFY2(
            json.contains(u"\"reader_list\":[{\"id\":\"door\",\"name\":\"Door\",\"ready\":true}]"_s), qPrintable(json));
        QCOMPARE(assign(home, u"fruit"_s, u"door"_s, u"none"_s), QString());
    }
};

QTEST_GUILESS_MAIN(StationCommandsTest)
#include "tst_stationcommands.moc"
