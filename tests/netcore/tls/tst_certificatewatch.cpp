#include <atomic>
#include <semaphore>

#include <QFile>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

#include "netcore/tls/certificatewatch.h"
#include "tests/support/memoryreactor.h"
#include "tests/support/testclass.h"

using namespace everyport;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

using Look = FileLook<int>;

class CertificateWatchTest : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;
    QString m_crt = m_folder.filePath(u"a.crt"_s);
    QString m_key = m_folder.filePath(u"a.key"_s);
    QDateTime m_time = QDateTime::fromSecsSinceEpoch(1'700'000'000);

    void put(const QString& path, const QByteArray& bytes)
    {
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(bytes);
        file.flush();
        m_time = m_time.addSecs(60); // what a file system tells apart
        QVERIFY(file.setFileTime(m_time, QFileDevice::FileModificationTime));
    }

    /// The next looks, each brought to its end: this thread has nothing else to wait for.
    static void looks(MemoryReactor& reactor, int count = 1)
    {
        for (int i = 0; i < count; ++i) {
            reactor.threads(Threads::Files).setLimit(1); // what was asked for earlier has ended earlier
            reactor.advance(Look::interval);
            std::atomic<bool> isBehind = false;
            reactor.threads(Threads::Files).callInThread([&] { reactor.callFromThread([&] { isBehind = true; }); });
            QVERIFY(reactor.turnUntil([&] { return isBehind.load(); }));
        }
    }

private Q_SLOTS:
    void aRenewedPairIsServed()
    {
        const auto first = *Certificate::makeSelfSigned({u"one.test"_s});
        const auto second = *Certificate::makeSelfSigned({u"two.test"_s});
        put(m_crt, first.chainPem);
        put(m_key, first.keyPem);
        auto context = *TlsContext::server({.certificate = *Certificate::load(m_crt, m_key)});
        const auto former = context->ownChain();
        MemoryReactor reactor;
        QList<bool> outcomes;
        CertificateWatch watch(reactor, context, {{m_crt, m_key}},
            [&](const Result<Done>& outcome, const QString&) { outcomes.append(outcome.ok()); });
        looks(reactor, 10);
        QVERIFY(outcomes.isEmpty()); // nothing changed, nothing done

        put(m_key, second.keyPem); // half of it
        looks(reactor);
        QCOMPARE(outcomes, QList<bool>{false});
        QCOMPARE(context->ownChain(), former);

        put(m_crt, second.chainPem);
        looks(reactor);
        QCOMPARE(outcomes, (QList<bool>{false, true}));
        QVERIFY(context->ownChain() != former);
        looks(reactor, 10);
        QCOMPARE(outcomes.size(), 2);
    }

    void theLogIsToldWhereNobodyListens()
    {
        const auto first = *Certificate::makeSelfSigned({u"one.test"_s});
        put(m_crt, first.chainPem);
        put(m_key, first.keyPem);
        MemoryReactor reactor;
        CertificateWatch watch(reactor, *TlsContext::server({.certificate = first}), {{m_crt, m_key}});
        put(m_crt, "half a file");
        QTest::ignoreMessage(
            QtWarningMsg, QRegularExpression(u"a\\.crt is not served, the former one is: There is no certificate"_s));
        looks(reactor);
        QTest::failOnWarning(QRegularExpression(u".*"_s)); // once is enough
        looks(reactor, 10);
        put(m_crt, first.chainPem);
        QTest::ignoreMessage(QtInfoMsg, QRegularExpression(u"a\\.crt is served from now on"_s));
        looks(reactor);
    }

    void oneCanLookAtOnce()
    {
        const auto first = *Certificate::makeSelfSigned({u"one.test"_s});
        put(m_crt, first.chainPem);
        put(m_key, first.keyPem);
        auto context = *TlsContext::server({.certificate = first});
        MemoryReactor reactor;
        CertificateWatch watch(reactor, context, {{m_crt, m_key}});
        const auto next = *Certificate::makeSelfSigned({u"one.test"_s});
        const auto former = context->ownChain();
        put(m_crt, next.chainPem);
        put(m_key, next.keyPem);
        watch.lookNow();
        QVERIFY(context->ownChain() != former);
    }

    void aStalledDiskHoldsUpNobody()
    {
        const auto first = *Certificate::makeSelfSigned({u"one.test"_s});
        const auto next = *Certificate::makeSelfSigned({u"one.test"_s});
        put(m_crt, first.chainPem);
        put(m_key, first.keyPem);
        auto context = *TlsContext::server({.certificate = first});
        const auto former = context->ownChain();
        struct Disk {
            std::atomic<bool> hasStalled = false;
            std::atomic<int> begun = 0;
            std::counting_semaphore<> goesOn{0};
        } disk;
        MemoryReactor reactor;
        CertificateWatch watch(reactor, context, [&disk, files = QList<CertificateWatch::Files>{{m_crt, m_key}}] {
            ++disk.begun;
            if (disk.hasStalled)
                disk.goesOn.acquire();
            return files;
        });
        put(m_crt, next.chainPem);
        put(m_key, next.keyPem);
        disk.hasStalled = true;
        for (int i = 0; i < 10; ++i)
            reactor.advance(Look::interval); // comes back: this thread waits for no disk
        QVERIFY(reactor.turnUntil([&] { return disk.begun == 2; }));
        QCOMPARE(context->ownChain(), former);
        disk.hasStalled = false;
        disk.goesOn.release();
        QVERIFY(reactor.turnUntil([&] { return context->ownChain() != former; }));
        QCOMPARE(disk.begun.load(), 2); // a thread more for each look would be none for anything else soon
    }

    void whatIsOlderComesTooLate()
    {
        struct Disk {
            std::atomic<int> version = 1;
            std::counting_semaphore<> goesOn{0};
        } disk;
        MemoryReactor reactor;
        QList<int> told;
        Look look(
            reactor,
            [&disk] {
                return [&disk, version = disk.version.load()] {
                    if (version == 1)
                        disk.goesOn.acquire();
                    return version;
                };
            },
            [&](int version) { told.append(version); });
        reactor.advance(Look::interval);
        disk.version = 2;
        look.now();
        disk.goesOn.release();
        looks(reactor);
        QCOMPARE(told, (QList<int>{2, 2}));
    }
};

QTEST_GUILESS_MAIN(CertificateWatchTest)
#include "tst_certificatewatch.moc"
