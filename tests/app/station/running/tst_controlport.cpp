#include "app/station/running/controlport.h"

#include <cstring>
#include <memory>
#include <thread>

#include <QFile>
#include <QJsonDocument>
#include <QScopeGuard>
#include <QSemaphore>

#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/un.h>
#include <unistd.h>

#include "app/polls/pollregistry.h"
#include "app/station/asking/controlclient.h"
#include "app/storage/database.h"
#include "app/storage/query.h"
#include "netcore/files/accountname.h"
#include "netcore/threads/threadpool.h"
#include "tests/app/station/stationtest.h"
#include "tests/support/testclass.h"

using namespace everyport;
using namespace Qt::StringLiterals;

namespace {

const QByteArray
    lunch = "[[poll]]\nid = \"lunch\"\nquestion = \"What?\"\n[[poll.answer]]\nid = \"yes\"\ntitle = \"Yes\"\n"
            "[[poll.answer]]\nid = \"no\"\ntitle = \"No\"\n";

/// A raw caller who says what no client of ours would.
class Caller {
public:
    explicit Caller(const QString& path)
    {
        sockaddr_un name = {};
        name.sun_family = AF_UNIX;
        const auto bytes = QFile::encodeName(path);
        std::memcpy(name.sun_path, bytes.constData(), size_t(bytes.size()));
        m_fd = ::socket(AF_UNIX, SOCK_STREAM | SOCK_NONBLOCK, 0);
        isConnected = ::connect(m_fd, reinterpret_cast<sockaddr*>(&name), sizeof name) == 0;
    }
    ~Caller() { ::close(m_fd); }
    void say(const QByteArray& bytes) const
    {
        QCOMPARE(::send(m_fd, bytes.constData(), size_t(bytes.size()), MSG_NOSIGNAL), bytes.size());
    }
    /// Until the other side hangs up.
    QByteArray hear()
    {
        QByteArray all;
        const auto ended = QTest::qWaitFor([&] {
            char piece[4096];
            const auto count = ::recv(m_fd, piece, sizeof piece, 0);
            all += QByteArray(piece, qMax<qsizetype>(count, 0));
            return count == 0;
        });
        return ended ? all : all + "(still open)";
    }
    QByteArray hearNow() const
    {
        char piece[4096];
        return QByteArray(piece, qMax<qsizetype>(::recv(m_fd, piece, sizeof piece, 0), 0));
    }
    bool isConnected = false;

private:
    int m_fd;
};

} // namespace

class ControlPortTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { begin(u"data"_s); }
    void cleanup()
    {
        m_station.reset();
        m_reactor.reset();
    }

    void answersItsClient()
    {
        auto imported = ask({u"poll import"_s, {u"-"_s}, {}, lunch});
        QCOMPARE(imported.first, u"lunch\n"_s);
        QVERIFY(imported.second);
        auto refused = ask({u"poll open"_s, {u"dinner"_s}, {}, {}});
        QVERIFY(!refused.second);
        QCOMPARE(refused.second.error().reason, Reason::NotFound);
        QVERIFY(refused.second.error().text.contains(u"dinner"_s));
    }

    /// What goes along may be a password, and what is printed a token: neither is shown.
    void tellsWhoeverLooksWhatIsAsked()
    {
        QByteArrayList seen;
        const auto asked = [&](const CommandRequest& request) {
            QByteArray heard;
            [&] {
                QTRY_COMPARE(m_reactor->connections().openCount(), 0);
                Caller caller(socketPath());
                QTRY_COMPARE(m_reactor->connections().openCount(), 1);
                const auto record = m_reactor->connections().rows().last();
                const auto watching = record->watch(
                    [&](bool in, QByteArrayView unit) { seen.append((in ? "< " : "> ") + unit.toByteArray()); });
                caller.say(QJsonDocument(request.toJson()).toJson(QJsonDocument::Compact) + '\n');
                heard = caller.hear();
            }();
            return heard;
        };
        const auto heard = asked({u"poll import"_s, {u"-"_s}, {}, lunch});
        QVERIFY2(heard.contains("lunch"), heard.constData());
        QCOMPARE(seen.value(0), "< poll import\targuments=1\tbytes=" + QByteArray::number(lunch.size()));
        QCOMPARE(seen.value(1), "> print\tbytes=" + QByteArray::number(heard.indexOf('\n') - 1));
        QCOMPARE(seen.last(), QByteArray("> done"));
        asked({u"user passwd"_s, {u"sesame"_s}, {}, "sesame"}); // nobody of that name
        QCOMPARE(seen.last(), QByteArray("> error"));
        for (const auto& unit : std::as_const(seen))
            QVERIFY2(!unit.contains("sesame"), unit.constData());
    }

    void isForItsOwnerOnly()
    {
        struct stat facts = {};
        QCOMPARE(::stat(QFile::encodeName(socketPath()).constData(), &facts), 0);
        QCOMPARE(int(facts.st_mode & 07777), 0600);
    }

    /// Who takes a vote back is who called, not what the program's surroundings say.
    void saysWhoAsked()
    {
        qputenv("USER", "somebody-else");
        QVERIFY2(voidedBy(accountName(::geteuid())), qPrintable(m_report));
    }

    /// A directory server that is away holds neither votes nor the command.
    void saysTheNumberOfWhomNobodyKnowsInTime()
    {
        const auto server = std::make_shared<QSemaphore>();
        auto& threads = m_reactor->threads(Threads::Other);
        const int all = threads.limit();
        const auto back = qScopeGuard([=] { server->release(all); });
        for (int i = 0; i < all; ++i)
            threads.callInThread([server] { server->acquire(); });
        QVERIFY2(voidedBy(QString::number(::geteuid())), qPrintable(m_report));
    }

    void carriesMuch()
    {
        for (int i = 0; i < 300; i += 100) {
            QByteArray polls;
            for (int j = i; j < i + 100; ++j)
                polls += QByteArray(lunch)
                             .replace("lunch", "lunch-" + QByteArray::number(j))
                             .replace("What?", QByteArray(450, 'w'));
            auto imported = ask({u"poll import"_s, {u"-"_s}, {}, polls});
            QVERIFY2(imported.second.ok(), imported.second ? "" : qPrintable(imported.second.error().text));
        }
        auto list = ask({u"poll list"_s, {}, {}, {}});
        QCOMPARE(list.first.count(u'\n'), 300);
        QVERIFY(list.first.size() > 130'000); // several pieces
    }

    void exportsMoreThanATransportQueues()
    {
        QVERIFY(ask({u"poll import"_s, {u"-"_s}, {}, lunch}).second);
        constexpr int votes = 100'000;
        const auto filled = got(m_station->database().write([](QSqlDatabase& connection) {
            return runStatement(connection,
                u"WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < %1)"
                " INSERT INTO polls_log (poll, number, kind, at, ordered, station, sequence, reader, card, flags, round, outcome)"
                " SELECT key, 100 + i, 1, i, i, 'here', i, '%2', '%3', 0, 1, 0 FROM n, polls_poll"_s.arg(votes)
                    .arg(QString(400, u'r'), QString(32, u'a')));
        }));
        QVERIFY(filled);
        const auto csv = ask({u"poll export"_s, {u"lunch"_s}, {}, {}});
        QVERIFY2(csv.second.ok(), csv.second ? "" : qPrintable(csv.second.error().text));
        QVERIFY(csv.first.size() > 33 * 1024 * 1024);
        QCOMPARE(csv.first.count(u'\n'), votes + 1);
        QVERIFY(csv.first.contains(u"\n%1,"_s.arg(100 + votes)));
    }

    void endsWhatACallerWalksAwayFrom()
    {
        QVERIFY(ask({u"poll import"_s, {u"-"_s}, {}, lunch}).second);
        {
            Caller caller(socketPath());
            QVERIFY(caller.isConnected);
            caller.say("{\"words\":\"poll follow\",\"arguments\":[\"lunch\"]}\n");
            QTRY_COMPARE(m_reactor->connections().openCount(), 1);
        }
        QTRY_COMPARE(m_reactor->connections().openCount(), 0);
        QVERIFY(got(m_station->polls().openPoll(u"lunch"_s)));
        polls::Tap tap;
        tap.reader = u"door"_s;
        tap.tag = u"2A00000001"_s;
        m_station->polls().tapped(tap); // nobody is there to be told
        QTRY_COMPARE(m_station->polls().waitingTaps(), 0);
    }

    /// Whoever waits for it would take it for dead one day.
    void saysThatACommandGoesOn()
    {
        QVERIFY(ask({u"poll import"_s, {u"-"_s}, {}, lunch}).second);
        const Caller caller(socketPath());
        caller.say("{\"words\":\"poll follow\",\"arguments\":[\"lunch\"]}\n");
        QByteArray heard;
        const auto signs = [&] { return (heard += caller.hearNow()).count("{\"print\":\"\"}"); };
        QVERIFY2(QTest::qWaitFor([&] { return signs() >= 2; }, 20'000), heard.constData());
    }

    void survivesNonsense_data()
    {
        QTest::addColumn<QByteArray>("said");
        QTest::newRow("text") << QByteArray("hello\n");
        QTest::newRow("binary") << QByteArray("\0\xff\xfe\n", 4);
        QTest::newRow("other JSON") << QByteArray("[1,2,3]\n");
        QTest::newRow("unknown") << QByteArray("{\"words\":\"rm -rf\"}\n");
        QTest::newRow("deep") << QByteArray(2000, '[') + "\n";
    }
    void survivesNonsense()
    {
        QFETCH(QByteArray, said);
        Caller caller(socketPath());
        caller.say(said);
        const auto heard = caller.hear();
        QVERIFY2(heard.startsWith("{\"error\":"), heard.constData());
        QVERIFY(heard.endsWith("\n"));
        QVERIFY(ask({u"poll list"_s, {}, {}, {}}).second);
    }

    void saysWhenNobodyIsThere()
    {
        auto client = ControlClient::connect(m_folder->filePath(u"elsewhere"_s));
        QVERIFY(!client);
        QCOMPARE(client.error().reason, Reason::ConnectionRefused);
        QVERIFY(got(m_station->stop()));
        auto gone = ControlClient::connect(m_station->settings().dataFolder);
        QVERIFY(!gone);
        QCOMPARE(gone.error().reason, Reason::ConnectionRefused);
    }

    void reachesDeepFolders()
    {
        cleanup();
        begin(QString(120, u'd') + u'/' + QString(120, u'e'));
        QVERIFY(ask({u"poll list"_s, {}, {}, {}}).second);
        QVERIFY(got(m_station->stop()));
        QVERIFY(!QFile::exists(socketPath()));
    }

private:
    /// A vote that is taken back through the socket, and by whom its report says it was.
    bool voidedBy(const QString& name)
    {
        auto& registry = m_station->polls();
        bool done = ask({u"poll import"_s, {u"-"_s}, {}, lunch}).second.ok();
        done = done && ask({u"poll open"_s, {u"lunch"_s}, {}, {}}).second.ok();
        if (!done)
            return false;
        auto poll = *registry.find(u"lunch"_s);
        poll.readers = {{u"door"_s, u"yes"_s}};
        done = got(registry.save(poll)).ok();
        registry.tapped({.reader = u"door"_s, .tag = u"2A00000001"_s, .at = m_reactor->clock().wallMsecs()});
        done = done && QTest::qWaitFor([&] { return registry.tally(u"lunch"_s).votes == 1; });
        done = done && ask({u"poll void"_s, {u"lunch"_s, u"2A00000001"_s}, {{u"why"_s, u"A test"_s}}, {}}).second.ok();
        m_report = ask({u"poll report"_s, {u"lunch"_s}, {}, {}}).first;
        return done && m_report.contains(u", by %1, "_s.arg(name));
    }
    void begin(const QString& name)
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_reactor = std::make_unique<EpollReactor>();
        StationSettings settings;
        settings.dataFolder = m_folder->filePath(name);
        settings.configFolder = m_folder->filePath(u"config"_s);
        m_station = std::make_unique<Station>(*m_reactor, settings, plainTypes());
        QVERIFY(got(m_station->start()));
    }
    QString socketPath() const { return m_station->settings().dataFolder + u"/control"_s; }
    /// The client waits, so it has a thread of its own here, as it has a process of its own elsewhere.
    std::pair<QString, Result<Done>> ask(CommandRequest request)
    {
        Lines lines;
        auto done = Result<Done>(Error::closed());
        std::atomic<bool> ended = false;
        std::thread other([&, folder = m_station->settings().dataFolder] {
            auto client = ControlClient::connect(folder);
            done = client ? client->run(request, lines) : Result<Done>(client.error());
            ended = true;
        });
        const auto inTime = QTest::qWaitFor([&] { return ended.load(); }, 60'000);
        if (!inTime)
            qFatal("no answer came");
        other.join();
        return {lines.text, done};
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<EpollReactor> m_reactor;
    QString m_report;
    std::unique_ptr<Station> m_station;
};

QTEST_GUILESS_MAIN(ControlPortTest)
#include "tst_controlport.moc"
