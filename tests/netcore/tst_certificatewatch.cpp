#include <QFile>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

#include "netcore/certificatewatch.h"
#include "tests/support/manualclock.h"

using namespace everyport;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

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

private Q_SLOTS:
    void aRenewedPairIsServed()
    {
        const auto first = *Certificate::makeSelfSigned({u"one.test"_s});
        const auto second = *Certificate::makeSelfSigned({u"two.test"_s});
        put(m_crt, first.chainPem);
        put(m_key, first.keyPem);
        auto context = *TlsContext::server({.certificate = *Certificate::load(m_crt, m_key)});
        const auto former = context->ownChain();
        ManualClock clock;
        QList<bool> outcomes;
        CertificateWatch watch(clock, context, {{m_crt, m_key}}, [&](const auto&, const Result<Done>& outcome) { outcomes.append(outcome.ok()); });
        clock.advance(5min);
        QVERIFY(outcomes.isEmpty()); // nothing changed, nothing done

        put(m_key, second.keyPem); // half of it
        clock.advance(CertificateWatch::interval);
        QCOMPARE(outcomes, QList<bool>{false});
        QCOMPARE(context->ownChain(), former);

        put(m_crt, second.chainPem);
        clock.advance(CertificateWatch::interval);
        QCOMPARE(outcomes, (QList<bool>{false, true}));
        QVERIFY(context->ownChain() != former);
        clock.advance(5min);
        QCOMPARE(outcomes.size(), 2);
    }

    void theLogIsToldWhereNobodyListens()
    {
        const auto first = *Certificate::makeSelfSigned({u"one.test"_s});
        put(m_crt, first.chainPem);
        put(m_key, first.keyPem);
        ManualClock clock;
        CertificateWatch watch(clock, *TlsContext::server({.certificate = first}), {{m_crt, m_key}});
        put(m_crt, "half a file");
        QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"a\\.crt is not served, the former one is: There is no certificate"_s));
        clock.advance(CertificateWatch::interval);
        QTest::failOnWarning(QRegularExpression(u".*"_s)); // once is enough
        clock.advance(5min);
        put(m_crt, first.chainPem);
        QTest::ignoreMessage(QtInfoMsg, QRegularExpression(u"a\\.crt is served from now on"_s));
        clock.advance(CertificateWatch::interval);
    }

    void oneCanLookAtOnce()
    {
        const auto first = *Certificate::makeSelfSigned({u"one.test"_s});
        put(m_crt, first.chainPem);
        put(m_key, first.keyPem);
        auto context = *TlsContext::server({.certificate = first});
        ManualClock clock;
        CertificateWatch watch(clock, context, {{m_crt, m_key}});
        const auto next = *Certificate::makeSelfSigned({u"one.test"_s});
        const auto former = context->ownChain();
        put(m_crt, next.chainPem);
        put(m_key, next.keyPem);
        watch.lookNow();
        QVERIFY(context->ownChain() != former);
    }
};

QTEST_GUILESS_MAIN(CertificateWatchTest)
#include "tst_certificatewatch.moc"
