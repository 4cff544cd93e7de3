#include "protocols/dns/nameservice.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include "netcore/endpoints/webplaces.h"
#include "netcore/tls/tlscontext.h"
#include "tests/protocols/dns/nameserver.h"
#include "tests/support/eventloop.h"
#include "tests/support/stalledthreads.h"
#include "tests/support/story.h"
#include "tests/support/testclass.h"

using namespace everyport;
using namespace everyport::dns;
using namespace Qt::StringLiterals;

namespace {

const QByteArray four("\x7f\0\0\x09", 4);
const QByteArray six("\xfd\0\0\0\0\0\0\0\0\0\0\0\0\0\0\x09", 16);

struct Heard final : Resolver::Asker {
    QStringList hosts;
    int families = 0;
    std::optional<Result<Done>> end;
    std::function<void()> whenFound;
    void addressesFound(Address::Family, const QList<Address>& addresses) override
    {
        ++families;
        for (const auto& address : addresses)
            hosts.append(address.host);
        if (whenFound)
            whenFound();
    }
    void lookupEnded(const Result<Done>& outcome) override { end = outcome; }
};

/// A folder with the files that the system has in /etc, and a name server.
struct Room {
    Room()
    {
        write(u"resolv.conf"_s, "nameserver 127.0.0.1\nsearch search.test\n");
        write(u"nsswitch.conf"_s, "passwd: files\nhosts: files dns # as usual\n");
        write(u"hosts"_s, "127.0.0.7 here.test here\n");
    }
    void write(const QString& name, const QByteArray& text)
    {
        QFile file(folder.filePath(name));
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(text) == text.size());
    }
    NameService& service(NameService::Way way = NameService::Way::Automatic)
    {
        if (!names)
            names = std::make_unique<NameService>(reactor, way,
                SystemFiles::Places{folder.filePath(u"resolv.conf"_s), folder.filePath(u"nsswitch.conf"_s),
                    folder.filePath(u"hosts"_s), server.port()});
        return *names;
    }
    /// What is found, sorted; or the reason's name.
    QStringList find(const QString& name)
    {
        Heard heard;
        const auto lookup = service().lookUp(name, heard);
        if (heard.end || !QTest::qWaitFor([&] { return heard.end.has_value(); }, 15000))
            return {u"too early or too late"_s};
        heard.hosts.sort();
        return *heard.end
            ? heard.hosts
            : QStringList{
                heard.end->error().kind == Error::Kind::Busy ? u"busy"_s : reasonName(heard.end->error().reason)};
    }
    template <typename T>
    Result<T> wait(Task<Result<T>> task)
    {
        if (!QTest::qWaitFor([&] { return task.isReady(); }, 15000))
            return Error{Error::Kind::Busy, Reason::TimedOut, u"The test waited too long."_s, {}, 0};
        return task.take();
    }

    QTemporaryDir folder;
    EpollReactor reactor;
    NameServer server{reactor};
    std::unique_ptr<NameService> names;
};

} // namespace

class NameServiceTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void bothFamiliesAreFound()
    {
        Room room;
        room.server.add("both.test", Type::A, four);
        room.server.add("both.test", Type::Aaaa, six);
        room.server.add("four.test", Type::A, four);
        QCOMPARE(room.find(u"both.test"_s), (QStringList{u"127.0.0.9"_s, u"fd00::9"_s}));
        QCOMPARE(room.find(u"four.test"_s), QStringList{u"127.0.0.9"_s});
        room.server.add("neither.test", Type::Srv, srvBytes(0, 0, 1, "x.test"));
        QCOMPARE(room.find(u"no.test"_s), QStringList{reasonName(Reason::NameNotFound)});
        QCOMPARE(room.find(u"neither.test"_s), QStringList{reasonName(Reason::NameNotFound)});
        QCOMPARE(room.find(u"127.0.0.3"_s), QStringList{u"127.0.0.3"_s});
        QCOMPARE(room.find(u"localhost"_s), (QStringList{u"127.0.0.1"_s, u"::1"_s}));
    }

    /// A row among the connections, from the first question on.
    void questionsAreSeenByWhoLooks()
    {
        Room room;
        room.server.add("four.test", Type::A, four, 300);
        const auto ofNames = [&room] {
            std::shared_ptr<ConnectionRecord> found;
            for (const auto& row : room.reactor.connections().rows()) {
                if (row->protocol == "dns"_L1)
                    found = row;
            }
            return found;
        };
        QVERIFY(!ofNames());
        room.find(u"no.test"_s);
        const auto record = ofNames();
        QVERIFY(record && record->state == ConnectionRecord::State::Open);
        QCOMPARE(record->peer.toString(), u"127.0.0.1:%1"_s.arg(room.server.port()));
        QByteArrayList heard;
        const auto watching = record->watch(
            [&heard](bool in, QByteArrayView unit) { heard.append((in ? "< " : "> ") + unit.toByteArray()); });
        room.find(u"four.test"_s);
        QVERIFY2(heard.contains("> query four.test A"), heard.join('\n').constData());
        QVERIFY2(heard.contains("< answer four.test ok 127.0.0.9 ttl 300"), heard.join('\n').constData());
        room.names.reset();
        QCOMPARE(record->state, ConnectionRecord::State::Closed);
    }

    void aWholeNameMayEndWithADot()
    {
        Room room;
        room.server.add("four.test", Type::A, four);
        QCOMPARE(room.find(u"four.test."_s), QStringList{u"127.0.0.9"_s});
        QCOMPARE(room.find(u"."_s), QStringList{reasonName(Reason::NameNotFound)});
    }

    void namesOfThisComputerAreAskedOfNobody()
    {
        Room room;
        QVERIFY(room.wait(room.service().lookUpSrv(u"_xmpp-client._tcp.localhost"_s)).error().reason
            == Reason::NameNotFound);
        QVERIFY(room.wait(room.service().lookUpSrv(u"_xmpp-client._tcp.chat.LocalHost."_s)).error().reason
            == Reason::NameNotFound);
        QCOMPARE(room.find(u"nobody.invalid"_s), QStringList{reasonName(Reason::NameNotFound)});
        QVERIFY(room.server.asked.isEmpty());
    }

    void answersAreKeptAsLongAsTheyMay()
    {
        Room room;
        room.server.add("kept.test", Type::A, four, 60);
        room.server.add("kept.test", Type::Aaaa, six, 60);
        room.server.add("fresh.test", Type::A, four, 0);
        QCOMPARE(room.find(u"kept.test"_s).size(), 2);
        const auto asked = room.server.asked.size();
        QCOMPARE(room.find(u"kept.test"_s).size(), 2);
        QCOMPARE(room.server.asked.size(), asked);
        QCOMPARE(room.find(u"fresh.test"_s).size(), 1);
        const auto again = room.server.asked.size();
        QCOMPARE(room.find(u"fresh.test"_s).size(), 1);
        QVERIFY(room.server.asked.size() > again);
    }

    void hostsComeFirstOrLastAsTheSystemSays()
    {
        Room room;
        room.server.add("here.test", Type::A, four);
        QCOMPARE(room.find(u"Here.test"_s), QStringList{u"127.0.0.7"_s});
        QVERIFY(room.server.asked.isEmpty());
        room.write(u"nsswitch.conf"_s, "hosts: dns files\n");
        room.names.reset();
        QCOMPARE(room.find(u"here.test"_s), QStringList{u"127.0.0.9"_s});
        room.server.records.clear();
        room.names.reset();
        QCOMPARE(room.find(u"here.test"_s), QStringList{u"127.0.0.7"_s});
        room.write(u"nsswitch.conf"_s, "hosts: files\n");
        room.names.reset();
        const auto asked = room.server.asked.size();
        QCOMPARE(room.find(u"elsewhere.test"_s), QStringList{reasonName(Reason::NameNotFound)});
        QCOMPARE(room.server.asked.size(), asked);
    }

    void whatOnlyTheSystemCanDoIsLeftToIt_data()
    {
        QTest::addColumn<QByteArray>("hosts");
        QTest::addColumn<NameService::Way>("way");
        QTest::newRow("multicast") << QByteArray("hosts: files mdns4_minimal [NOTFOUND=return] dns\n")
                                   << NameService::Way::Automatic;
        QTest::newRow("resolved") << QByteArray("hosts: files resolve dns\n") << NameService::Way::Automatic;
        QTest::newRow("as somebody wished") << QByteArray("hosts: files dns\n") << NameService::Way::System;
    }
    void whatOnlyTheSystemCanDoIsLeftToIt()
    {
        QFETCH(QByteArray, hosts);
        QFETCH(NameService::Way, way);
        Room room;
        room.write(u"nsswitch.conf"_s, hosts);
        room.service(way);
        QCOMPARE(room.find(u"no-such-host.invalid"_s).size(), 1);
        QVERIFY(room.server.asked.isEmpty());
        // Records are asked for by ourselves all the same: the system has no call for them.
        room.server.add("_x._tcp.test", Type::Srv, srvBytes(0, 0, 5, "x.test"));
        QCOMPARE(room.wait(room.service().lookUpSrv(u"_x._tcp.test"_s)).valueOr({}).size(), 1);
    }

    void shortNamesAreLookedForInTheSearchDomains()
    {
        Room room;
        room.server.add("printer.search.test", Type::A, four);
        QCOMPARE(room.find(u"printer"_s), QStringList{u"127.0.0.9"_s});
        QCOMPARE(room.find(u"here"_s), QStringList{u"127.0.0.7"_s});
    }

    void internationalNamesGoOutInAscii()
    {
        Room room;
        room.server.add("xn--bcher-kva.test", Type::A, four);
        QCOMPARE(room.find(u"bücher.test"_s), QStringList{u"127.0.0.9"_s});
        QCOMPARE(room.find(QString(300, u'a')), QStringList{reasonName(Reason::NameNotFound)});
    }

    void aliasesAreFollowed()
    {
        Room room;
        room.server.records["www.test/1"] = {
            {"www.test", Type::Cname, 60, nameBytes("web.test")}, {"web.test", Type::A, 60, four}};
        room.server.records["www.test/28"] = {{"www.test", Type::Cname, 60, nameBytes("web.test")}};
        QCOMPARE(room.find(u"www.test"_s), QStringList{u"127.0.0.9"_s});
    }

    void whatDoesNotFitComesByTcp()
    {
        Room room;
        room.server.way = NameServer::Way::Truncates;
        room.server.add("large.test", Type::A, four);
        QCOMPARE(room.find(u"large.test"_s), QStringList{u"127.0.0.9"_s});
        QVERIFY(room.server.streams > 0);
    }

    void forgedAnswersAreNotTaken()
    {
        Room room;
        room.server.way = NameServer::Way::WrongIdFirst;
        room.server.add("true.test", Type::A, four);
        QCOMPARE(room.find(u"true.test"_s), QStringList{u"127.0.0.9"_s});
    }

    void garbageAndFailureAreBusy()
    {
        Room room;
        room.server.way = NameServer::Way::Garbage;
        QCOMPARE(room.find(u"garbage.test"_s), QStringList{u"busy"_s});
        room.server.way = NameServer::Way::Fails;
        QCOMPARE(room.find(u"fails.test"_s), QStringList{u"busy"_s});
    }

    /// And nobody else waits for it: not a job in any thread, not a name that is known.
    void aDeadServerDelaysOnlyWhoAskedIt()
    {
        Room room;
        room.server.way = NameServer::Way::Silent;
        std::vector<std::unique_ptr<Heard>> waiting;
        std::vector<std::unique_ptr<Resolver::Lookup>> lookups;
        for (int i = 0; i < 100; ++i) {
            waiting.push_back(std::make_unique<Heard>());
            lookups.push_back(room.service().lookUp(u"dead%1.test"_s.arg(i), *waiting.back()));
        }
        for (const auto use : {Threads::Names, Threads::Hashing, Threads::Checkers, Threads::Files, Threads::Other}) {
            auto job = deferToThread(room.reactor, use, [] { return 1; });
            QTRY_VERIFY(job.isReady());
        }
        QCOMPARE(room.find(u"here.test"_s), QStringList{u"127.0.0.7"_s});
        QVERIFY(!waiting.front()->end);
        lookups.clear();
    }

    void silenceEndsInTime()
    {
        Room room;
        room.server.way = NameServer::Way::Silent;
        QCOMPARE(room.find(u"dead.test"_s), QStringList{u"busy"_s});
    }

    void whoLetsGoHearsNothing()
    {
        Room room;
        room.server.add("gone.test", Type::A, four, 0);
        Heard heard;
        auto lookup = room.service().lookUp(u"gone.test"_s, heard);
        lookup.reset();
        QTRY_VERIFY(room.server.asked.size() >= 2);
        QCOMPARE(room.find(u"gone.test"_s).size(), 1);
        QCOMPARE(heard.families, 0);
        // One that is let go of inside its own answer, and the service after that.
        Heard other;
        other.whenFound = [&] { lookup.reset(); };
        lookup = room.service().lookUp(u"gone.test"_s, other);
        QTRY_COMPARE(other.families, 1);
        auto task = room.service().lookUpSrv(u"_x._tcp.test"_s);
        lookup = room.service().lookUp(u"gone.test"_s, heard);
        room.names.reset();
        processPending();
        QVERIFY(!heard.end && !other.end);
    }

    void noMoreThanSomeAtOnce()
    {
        Room room;
        room.server.way = NameServer::Way::Silent;
        std::vector<std::unique_ptr<Heard>> heard;
        std::vector<std::unique_ptr<Resolver::Lookup>> lookups;
        for (int i = 0; i < 300; ++i) {
            heard.push_back(std::make_unique<Heard>());
            lookups.push_back(room.service().lookUp(u"many%1.test"_s.arg(i), *heard.back()));
        }
        QTRY_VERIFY(heard.back()->end && heard.back()->end->error().kind == Error::Kind::Busy);
        QVERIFY(!heard.front()->end);
    }

    void anotherResolvConfCountsSoon()
    {
        Room room;
        room.server.add("host.search.test", Type::A, four);
        room.server.add("host.other.test", Type::A, QByteArray("\x7f\0\0\x0a", 4));
        QCOMPARE(room.find(u"host"_s), QStringList{u"127.0.0.9"_s});
        room.write(u"resolv.conf"_s, "nameserver 127.0.0.1\nsearch other.test\n");
        QTRY_COMPARE(room.find(u"host"_s), QStringList{u"127.0.0.10"_s});
    }

    void recordsAreReadAndKept()
    {
        Room room;
        room.server.add("_xmpp-client._tcp.test", Type::Srv, srvBytes(5, 1, 5222, "xmpp.test"));
        room.server.add("_443._tcp.web.test", Type::Tlsa, QByteArray("\3\1\1\xab\xcd"));
        room.server.add("web.test", Type::Https, shortBytes(1) + '\0');
        QCOMPARE(room.wait(room.service().lookUpSrv(u"_xmpp-client._tcp.test"_s)).valueOr({}),
            (QList<SrvRecord>{{5, 1, 5222, u"xmpp.test"_s}}));
        QCOMPARE(room.wait(room.service().lookUpTlsa(u"_443._tcp.web.test"_s)).valueOr({}).size(), 1);
        QCOMPARE(room.wait(room.service().lookUpHttps(u"web.test"_s)).valueOr({}).size(), 1);
        const auto asked = room.server.asked.size();
        QCOMPARE(room.wait(room.service().lookUpSrv(u"_xmpp-client._tcp.test"_s)).valueOr({}).size(), 1);
        QVERIFY(room.wait(room.service().lookUpSrv(u"_no._tcp.test"_s)).error().reason == Reason::NameNotFound);
        QCOMPARE(room.server.asked.size(), asked + 1);
        QVERIFY(!room.wait(room.service().lookUpSrv(u"_no._tcp.test"_s))); // that there is none is kept, too
        QCOMPARE(room.server.asked.size(), asked + 1);
        {
            const auto dropped = room.service().lookUpSrv(u"_dropped._tcp.test"_s);
        }
        QTRY_COMPARE(room.server.asked.size(), asked + 2);
    }

    /// What a host's own files say of it, and who leaves names to the system, is not led elsewhere by name servers.
    void httpsRecordsAreOfHostsThatServersKnow()
    {
        Room room;
        for (const auto* name : {"here.test", "_8443._https.here.test", "web.test"})
            room.server.add(name, Type::Https, shortBytes(1) + '\0');
        const auto isThere = [&room](const QString& name) {
            return !room.wait(room.service().lookUpHttps(name)).valueOr({}).isEmpty();
        };
        QVERIFY(isThere(u"web.test"_s));
        const auto asked = room.server.asked.size();
        for (const auto& name :
            {u"here.test"_s, u"HERE.test"_s, u"here.test."_s, u"_8443._https.here.test"_s, u"_8443._https.here"_s})
            QVERIFY2(!isThere(name), qPrintable(name));
        room.service().setWay(NameService::Way::System);
        QVERIFY(!isThere(u"web.test"_s));
        QCOMPARE(room.server.asked.size(), asked);
    }

    void httpsRecordsAreAskedForAsTheSystemSays_data()
    {
        QTest::addColumn<QByteArray>("hosts");
        QTest::addColumn<bool>("here"); // the one that is in the hosts file
        QTest::addColumn<bool>("web");
        QTest::newRow("as usual") << QByteArray("hosts: files dns\n") << false << true;
        QTest::newRow("servers first") << QByteArray("hosts: dns files\n") << true << true;
        QTest::newRow("files alone") << QByteArray("hosts: files\n") << false << false;
        QTest::newRow("what the system can do") << QByteArray("hosts: files resolve dns\n") << false << true;
    }
    void httpsRecordsAreAskedForAsTheSystemSays()
    {
        QFETCH(const QByteArray, hosts);
        Room room;
        room.write(u"nsswitch.conf"_s, hosts);
        room.server.add("here.test", Type::Https, shortBytes(1) + '\0');
        room.server.add("web.test", Type::Https, shortBytes(1) + '\0');
        QTEST(room.wait(room.service().lookUpHttps(u"here.test"_s)).ok(), "here");
        QTEST(room.wait(room.service().lookUpHttps(u"web.test"_s)).ok(), "web");
        QTEST(room.server.asked.contains("here.test/65"), "here");
        QTEST(room.server.asked.contains("web.test/65"), "web");
    }

    /// Its address leads to one port, its records to another: there it is, by the certificate of its own name.
    void aWebServerIsWhereItsRecordsSay()
    {
        Story server; // both before the reactor, whose connections tell them their end
        Story client;
        Room room;
        const auto made = *Certificate::makeSelfSigned({u"web.test"_s});
        const auto ports = listenOn(room.reactor, *Endpoint::parse(u"tls:0:interface=127.0.0.1"_s), u"web"_s,
            *TlsContext::server({.certificate = made}), [&server] { return std::make_unique<StoryProtocol>(server); });
        QVERIFY2(ports.ok(), ports ? "" : qPrintable(ports.error().text));
        const auto port = ports->front()->address().port;
        room.server.add("web.test", Type::Https,
            shortBytes(1) + nameBytes("host.test") + shortBytes(3) + shortBytes(2) + shortBytes(port));
        room.server.add("host.test", Type::A, QByteArray("\x7f\0\0\1", 4));
        (void)room.service();
        room.reactor.setResolver(std::move(room.names));
        const auto trusting = *TlsContext::client({.trustedPem = made.chainPem, .systemTrust = false});
        const auto there = room.wait(connectToWeb(room.reactor, *Endpoint::parse(u"tls:web.test:443"_s), u"web"_s,
            trusting, std::make_unique<StoryProtocol>(client)));
        QVERIFY2(there.ok(), there ? "" : qPrintable(there.error().text));
        QCOMPARE((*there)->peer().port, port);
        QCOMPARE(client.made, 1);
        QVERIFY(room.server.asked.contains("web.test/65"));
        (*there)->abortConnection();
    }
};

QTEST_GUILESS_MAIN(NameServiceTest)
#include "tst_nameservice.moc"
