#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include "netcore/policies/servicepolicies.h"
#include "tests/support/memoryreactor.h"
#include "tests/support/story.h"
#include "tests/support/testclass.h"

using namespace everyport;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class ServicePoliciesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void changesReachWhoIsThere()
    {
        MemoryReactor reactor;
        ServicePolicies policies(reactor, u"echo"_s);
        Story story;
        MemoryTransport wire;
        wire.open(policies.wrapBelow(std::make_unique<StoryProtocol>(story)));
        QCOMPARE(policies.connectionCount(), 1);
        PolicySettings settings;
        settings.each.out = 1000;
        settings.times.lifetime = 1h;
        QVERIFY(policies.apply(settings));
        QCOMPARE(story.made, 1);
        story.transport->write(QByteArray(100'000, 'x'));
        QVERIFY(wire.written().size() < 100'000);
        wire.feed("still heard");
        QCOMPARE(story.received, QByteArray("still heard"));
        settings.each.out = 0;
        settings.times.lifetime = 30min;
        QVERIFY(policies.apply(settings));
        reactor.advance(20min);
        QCOMPARE(wire.written().size(), 100'000);
        QVERIFY(wire.isOpen());
        reactor.advance(10min);
        QVERIFY(!wire.isOpen());
        QVERIFY(story.lost && story.lost->reason == Reason::TimedOut);
        QCOMPARE(policies.connectionCount(), 0);
    }

    void newcomersMeetTheNewRules()
    {
        MemoryReactor reactor;
        ServicePolicies policies(reactor, u"echo"_s);
        PolicySettings settings;
        settings.admission.total = 1;
        QVERIFY(policies.apply(settings));
        Story stories[3];
        MemoryTransport wires[3];
        for (int i = 0; i < 2; ++i)
            wires[i].open(policies.wrapBelow(std::make_unique<StoryProtocol>(stories[i])));
        QVERIFY(wires[0].isOpen() && wires[1].wasAborted());
        settings.admission.total = 2;
        settings.each.in = 10;
        QVERIFY(policies.apply(settings));
        wires[2].open(policies.wrapBelow(std::make_unique<StoryProtocol>(stories[2])));
        QVERIFY(wires[2].isOpen());
        wires[2].feed(QByteArray(100, 'x'));
        QVERIFY(wires[2].isReadingPaused());
        QCOMPARE(policies.admission().count(), 2);
    }

    void filesAreBegunAndEnded()
    {
        QTemporaryDir folder;
        MemoryReactor reactor;
        PolicySettings settings;
        settings.trafficLog = folder.filePath(u"log"_s);
        settings.capture = folder.filePath(u"capture"_s);
        {
            ServicePolicies policies(reactor, u"echo"_s);
            QVERIFY(policies.apply(settings));
            Story story;
            MemoryTransport wire;
            wire.open(policies.wrapAbove(std::make_unique<StoryProtocol>(story)));
            wire.feed("written down twice");
            QVERIFY(policies.apply({})); // from now on nothing new; this one is told to its end
            Story later;
            MemoryTransport after;
            after.open(policies.wrapAbove(std::make_unique<StoryProtocol>(later)));
            after.feed("not written down");
        }
        for (const auto& path : {settings.trafficLog, settings.capture}) {
            QFile file(path);
            QVERIFY(file.open(QIODevice::ReadOnly));
            const auto bytes = file.readAll();
            QVERIFY(bytes.contains("written down twice"));
            QVERIFY(!bytes.contains("not written down"));
        }
    }

    void aFileThatCannotBeIsTold()
    {
        MemoryReactor reactor;
        ServicePolicies policies(reactor, u"echo"_s);
        PolicySettings settings;
        settings.capture = u"/no/such/folder/x"_s;
        settings.admission.total = 1;
        QVERIFY(!policies.apply(settings));
        Story story;
        MemoryTransport wire;
        wire.open(policies.wrapAbove(policies.wrapBelow(std::make_unique<StoryProtocol>(story))));
        QCOMPARE(story.made, 1);
        QCOMPARE(policies.admission().count(), 1); // the rest is applied
    }

    void aFileThatCouldNotBeIsTriedAgain()
    {
        QTemporaryDir folder;
        MemoryReactor reactor;
        ServicePolicies policies(reactor, u"echo"_s);
        PolicySettings settings;
        settings.trafficLog = folder.filePath(u"none/log"_s);
        settings.capture = folder.filePath(u"capture"_s);
        QVERIFY(!policies.apply(settings));
        QVERIFY(QFile::exists(settings.capture)); // the other is kept
        QVERIFY(QDir(folder.path()).mkdir(u"none"_s));
        QVERIFY(policies.apply(settings));
        QVERIFY(QFile::exists(settings.trafficLog));
    }
};

QTEST_GUILESS_MAIN(ServicePoliciesTest)
#include "tst_servicepolicies.moc"
