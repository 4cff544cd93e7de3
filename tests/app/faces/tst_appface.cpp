#include "app/faces/appface.h"

#include <QDir>
#include <QFile>
#include <QPointer>
#include <QSignalSpy>

#include "app/devices/deviceregistry.h"
#include "app/plugins/pluginregistry.h"
#include "app/polls/pollregistry.h"
#include "app/rulelinks/rulecontroller.h"
#include "app/rules/actions/actionkinds.h"
#include "netcore/interfaces/reactortcp.h"
#include "tests/app/station/stationtest.h"
#include "tests/support/testclass.h"

using namespace everyport;
using namespace Qt::StringLiterals;

namespace {

constexpr auto lunch = "question = \"Lunch?\"\n[[answer]]\nid = \"soup\"\ntitle = \"Soup\"\nreaders = [\"door\"]\n"
                       "[[answer]]\nid = \"salad\"\ntitle = \"Salad\"\n";

class Quiet final : public Protocol {
    void connectionMade(Transport&) override {}
    void dataReceived(QByteArrayView) override {}
    void connectionLost(const Error&) override {}
};

} // namespace

/// A station's root, as prompts see it: by its meta-object.
class AppFaceTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_reactor = std::make_unique<EpollReactor>();
        StationSettings settings;
        settings.dataFolder = m_folder->filePath(u"data"_s);
        settings.configFolder = m_folder->filePath(u"config"_s);
        settings.readsConfig = false;
        settings.services = {{u"plain"_s, *checkOptions(PlainType().options(), {})}};
        m_station = std::make_unique<Station>(*m_reactor, settings, plainTypes());
        QVERIFY(got(m_station->start()));
    }
    void cleanup()
    {
        QVERIFY(got(m_station->stop()));
        m_station.reset();
        m_reactor.reset();
    }

    void showsServicesAsTheyAre()
    {
        auto* service = only(u"services"_s);
        QCOMPARE(service->property("name").toString(), u"plain"_s);
        QCOMPARE(service->property("type").toString(), u"plain"_s);
        QCOMPARE(service->property("state").toString(), u"running"_s);
        QCOMPARE(service->property("addresses").toStringList(), QStringList{u"plain://plain/hello"_s});
        QCOMPARE(only(u"services"_s), service); // the same thing is the same object

        QSignalSpy changed(service, SIGNAL(stateChanged(QString)));
        QSignalSpy told(&face(), SIGNAL(serviceChanged(QString)));
        QVERIFY(called(service, "stop").ok());
        QCOMPARE(changed.last().value(0).toString(), u"off"_s);
        QCOMPARE(told.last().value(0).toString(), u"plain"_s);
        QVERIFY(service->property("addresses").toStringList().isEmpty());
        QVERIFY(called(service, "start").ok());
        QCOMPARE(service->property("state").toString(), u"running"_s);

        const QPointer<QObject> gone(service);
        QVERIFY(got(m_station->services().remove(u"plain"_s)));
        QVERIFY(all(u"services"_s).isEmpty());
        QTRY_VERIFY(!gone); // what is left of it at a prompt says that it has gone
    }

    void firesRules()
    {
        rules::Rule rule{.name = u"hand"_s, .event = u"command"_s};
        OptionValues values(rules::findActionKind(u"log"_s)->options);
        values.give(u"text"_s, u"said {text}"_s);
        rule.actions.append({u"log"_s, values});
        QVERIFY(got(m_station->rules().registry().add(rule)));
        auto* hand = only(u"rules"_s);
        QCOMPARE(hand->property("name").toString(), u"hand"_s);
        QVERIFY(hand->property("enabled").toBool());
        QStringList tried;
        QVERIFY(QMetaObject::invokeMethod(
            hand, "dryRun", Q_RETURN_ARG(QStringList, tried), Q_ARG(QVariantMap, (QVariantMap{{u"text"_s, u"a"_s}}))));
        QCOMPARE(tried, (QStringList{u"dry run"_s, u"Write into the log: said a"_s}));
        QSignalSpy fired(hand, SIGNAL(fired(qulonglong)));
        Answer answer;
        QVERIFY(QMetaObject::invokeMethod(hand, "fire", Q_RETURN_ARG(everyport::faces::Answer, answer),
            Q_ARG(QVariantMap, (QVariantMap{{u"text"_s, u"b"_s}}))));
        const auto done = got(answer.take());
        QVERIFY(done);
        QCOMPARE(done->toStringList(), (QStringList{u"done"_s, u"Write into the log: said b"_s}));
        QCOMPARE(fired.size(), 1);
        QCOMPARE(hand->property("times").toULongLong(), 1u);
        QVERIFY(called(hand, "disable").ok());
        QVERIFY(!hand->property("enabled").toBool());
        QVERIFY(QMetaObject::invokeMethod(
            hand, "fire", Q_RETURN_ARG(everyport::faces::Answer, answer), Q_ARG(QVariantMap, {})));
        QVERIFY(!got(answer.take()));
        const QPointer<QObject> gone(hand);
        QVERIFY(got(m_station->rules().registry().remove(u"hand"_s)));
        QTRY_VERIFY(!gone);
    }

    /// The one of these tests that begins a Python: a process has one.
    void showsPluginsAsTheyAre()
    {
        writePlugin("def start(plugin):\n    plugin.console_command('hi', lambda: 'hi')\n");
        auto& registry = m_station->plugins();
        QVERIFY(got(registry.look()));
        auto* hello = only(u"plugins"_s);
        QCOMPARE(hello->property("name").toString(), u"hello"_s);
        QCOMPARE(hello->property("title").toString(), u"Says hello"_s);
        QCOMPARE(hello->property("state").toString(), u"off"_s);
        QVERIFY(!hello->property("enabled").toBool());
        auto values = registry.find(u"hello"_s)->settings.values;
        values.give(u"key"_s, u"sesame"_s);
        QVERIFY(got(registry.configure(u"hello"_s, values)));
        QCOMPARE(hello->property("settings").toMap(),
            (QVariantMap{{u"greeting"_s, u"Hello"_s}, {u"key"_s, u"(secret)"_s}, {u"names"_s, QStringList{u"Ann"_s}}}));

        QSignalSpy changed(hello, SIGNAL(changed()));
        QVERIFY(called(hello, "enable").ok());
        QVERIFY(!changed.isEmpty());
        QCOMPARE(hello->property("state").toString(), u"on"_s);
        QVERIFY(hello->property("enabled").toBool());
        QCOMPARE(hello->property("registered").toStringList(), QStringList{u"console hi"_s});

        writePlugin("def start(plugin):\n    raise ValueError('no salt')\n");
        const auto refused = called(hello, "reload");
        QVERIFY(!refused);
        QCOMPARE(hello->property("state").toString(), u"failed"_s);
        QCOMPARE(hello->property("trouble").toString(), u"It did not start: ValueError: no salt"_s);
        QCOMPARE(hello->property("failures").toStringList(), QStringList{u"start: ValueError: no salt"_s});
        QCOMPARE(refused.error().text, hello->property("trouble").toString());

        QVERIFY(called(hello, "disable").ok());
        QCOMPARE(hello->property("state").toString(), u"off"_s);
        QVERIFY(hello->property("trouble").toString().isEmpty());
        const QPointer<QObject> gone(hello);
        QVERIFY(QDir(pluginFolder()).removeRecursively());
        QVERIFY(got(registry.look()));
        QTRY_VERIFY(!gone);
        QVERIFY(all(u"plugins"_s).isEmpty());
    }

    void tellsATroubleInASentence()
    {
        QVERIFY(m_station->services().add(
            u"plain"_s, u"bad"_s, *checkOptions(PlainType().options(), {{u"motto"_s, u"fail"_s}})));
        auto* bad = all(u"services"_s).first(); // by name
        const auto refused = called(bad, "start");
        QVERIFY(!refused);
        QCOMPARE(refused.error().text, u"No such place."_s);
        QCOMPARE(bad->property("state").toString(), u"failed"_s);
        QCOMPARE(bad->property("trouble").toString(), u"No such place."_s);
    }

    void countsVotesOfAReader()
    {
        QVERIFY(got(m_station->devices().addSimulated(u"door"_s, u"id12"_s)));
        const auto ids = got(m_station->polls().importPolls(lunch));
        QVERIFY(ids);
        auto* poll = only(u"polls"_s);
        auto* reader = only(u"devices"_s);
        QCOMPARE(poll->property("question").toString(), u"Lunch?"_s);
        QCOMPARE(poll->property("state").toString(), u"draft"_s);
        QCOMPARE(poll->property("answers").toMap().value(u"soup"_s).toString(), u"Soup"_s);
        QVERIFY(reader->property("simulated").toBool());

        QSignalSpy changed(poll, SIGNAL(changed()));
        QVERIFY(called(poll, "open").ok());
        QVERIFY(!changed.isEmpty());
        QCOMPARE(poll->property("state").toString(), u"open"_s);

        QSignalSpy voted(poll, SIGNAL(voted(QString, QString, QString)));
        QSignalSpy votedAnywhere(&face(), SIGNAL(voted(QString, QString, QString)));
        QSignalSpy tags(reader, SIGNAL(tagRead(QString)));
        QSignalSpy tagsAnywhere(&face(), SIGNAL(tagRead(QString, QString)));
        Answer tapped;
        QVERIFY(QMetaObject::invokeMethod(
            reader, "tap", Q_RETURN_ARG(everyport::faces::Answer, tapped), Q_ARG(QString, u"0C000621A5"_s)));
        QVERIFY(got(tapped.take()));
        QTRY_COMPARE(voted.size(), 1);
        QCOMPARE(voted.first(), (QVariantList{u"soup"_s, u"counted"_s, u"door"_s}));
        QCOMPARE(votedAnywhere.first(), (QVariantList{*ids->begin(), u"soup"_s, u"counted"_s}));
        QCOMPARE(tags.first().value(0).toString(), u"0C000621A5"_s);
        QCOMPARE(tagsAnywhere.first(), (QVariantList{u"door"_s, u"0C000621A5"_s}));
        QCOMPARE(poll->property("tally").toMap(), (QVariantMap{{u"soup"_s, 1}, {u"salad"_s, 0}}));
        QCOMPARE(poll->property("votes").toInt(), 1);
        QCOMPARE(poll->property("voters").toInt(), 1);
        QCOMPARE(reader->property("reads").toULongLong(), 1u);

        QVERIFY(called(poll, "reset").ok());
        QCOMPARE(poll->property("round").toInt(), 2);
        QCOMPARE(poll->property("votes").toInt(), 0);
        QVERIFY(called(poll, "close").ok());
        QCOMPARE(poll->property("state").toString(), u"closed"_s);
    }

    void namesReaders()
    {
        QVERIFY(got(m_station->devices().addSimulated(u"door"_s, u"id12"_s)));
        auto* reader = only(u"devices"_s);
        QSignalSpy changed(reader, SIGNAL(changed()));
        Answer renamed;
        QVERIFY(QMetaObject::invokeMethod(
            reader, "rename", Q_RETURN_ARG(everyport::faces::Answer, renamed), Q_ARG(QString, u"Entrance"_s)));
        QVERIFY(got(renamed.take()));
        QCOMPARE(reader->property("name").toString(), u"Entrance"_s);
        QCOMPARE(reader->property("id").toString(), u"door"_s);
        QVERIFY(!changed.isEmpty());
        Answer refused;
        QVERIFY(QMetaObject::invokeMethod(
            reader, "tap", Q_RETURN_ARG(everyport::faces::Answer, refused), Q_ARG(QString, u"nonsense"_s)));
        QVERIFY(!got(refused.take()));
    }

    void listsAndClosesConnections()
    {
        auto* tcp = m_reactor->role<ReactorTcp>();
        auto port = tcp->listenTcp({}, [] { return std::make_unique<Quiet>(); });
        QVERIFY(port);
        auto connecting = tcp->connectTcp(
            {.host = u"127.0.0.1"_s, .port = (*port)->address().port}, std::make_unique<Quiet>());
        QTRY_COMPARE(all(u"connections"_s).size(), 2);
        const auto ends = all(u"connections"_s);
        auto* ours = ends.first()->property("incoming").toBool() ? ends.last() : ends.first();
        QVERIFY(ours->property("peer").toString().contains(QString::number((*port)->address().port)));
        QVERIFY(!ours->property("encrypted").toBool());
        QVERIFY(QMetaObject::invokeMethod(ours, "close"));
        QTRY_COMPARE(ours->property("state").toString(), u"closed"_s); // its row stays for a while
    }

    void tellsWhatPassesWhileSomebodyListens()
    {
        ConnectionRegistry registry(m_reactor->clock());
        const auto record = registry.open(ConnectionRecord::Direction::In);
        record->protocol = u"irc"_s;
        faces::ConnectionFace face(record);
        QVERIFY(!record->isWatched());
        {
            QSignalSpy passed(&face, &faces::ConnectionFace::passed);
            QVERIFY(record->isWatched());
            record->notifyIn(":lena!l@host PRIVMSG #hall :the \"key\"\x1b is here");
            record->notifyOut("PONG x");
            QVERIFY(passed.isEmpty()); // not in the middle of the connection's work
            QTRY_COMPARE(passed.size(), 2);
            QCOMPARE(passed[0][0].toString(), u"< PRIVMSG from=lena target=#hall text=\"the \"key\" is here\""_s);
            QCOMPARE(passed[1][0].toString(), u"> PONG 1=x"_s);
            for (int i = 0; i < 150; ++i)
                record->notifyIn("PING y");
            QTRY_COMPARE(passed.size(), 103);
            QCOMPARE(passed.last()[0].toString(), u"(50 more)"_s);
        }
        record->notifyIn("PING z");
        QTRY_VERIFY(!record->isWatched());
    }

private:
    using Answer = faces::Answer;

    faces::AppFace& face() { return m_station->face(); }
    QList<QObject*> all(const QString& what)
    {
        return face().property(what.toLatin1().constData()).value<QList<QObject*>>();
    }
    QObject* only(const QString& what)
    {
        const auto found = all(what);
        return found.size() == 1 ? found.first() : nullptr;
    }
    QString pluginFolder() const { return m_folder->filePath(u"config/plugins/hello"_s); }
    void writePlugin(const QByteArray& source) const
    {
        QVERIFY(QDir().mkpath(pluginFolder()));
        const QMap<QString, QByteArray> texts{{u"plugin.py"_s, source},
            {u"plugin.toml"_s,
                "name = \"hello\"\ntitle = \"Says hello\"\napi = 1\n[options.greeting]\ntype = \"text\"\ndefault = \"Hello\"\n"
                "[options.key]\ntype = \"text\"\nsecret = true\n[options.names]\ntype = \"text\"\nrepeated = true\ndefault = [\"Ann\"]\n"}};
        for (auto it = texts.begin(); it != texts.end(); ++it) {
            QFile file(pluginFolder() + u'/' + it.key());
            QVERIFY(file.open(QFile::WriteOnly) && file.write(it.value()) == it.value().size());
        }
    }
    Result<QVariant> called(QObject* object, const char* method)
    {
        Answer answer;
        if (!QMetaObject::invokeMethod(object, method, Q_RETURN_ARG(everyport::faces::Answer, answer)))
            return Error{Error::Kind::Unsupported, Reason::NotFound, u"There is no such method."_s};
        return got(answer.take());
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<EpollReactor> m_reactor;
    std::unique_ptr<Station> m_station;
};

QTEST_GUILESS_MAIN(AppFaceTest)
#include "tst_appface.moc"
