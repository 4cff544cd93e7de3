#include <QTest>

#include "netcore/tls/tlssessioncache.h"
#include "tests/support/testclass.h"

using namespace everyport;
using namespace Qt::StringLiterals;

class TlsSessionCacheTest : public QObject {
    Q_OBJECT

    static OpenSslPtr<SSL_SESSION> session() { return OpenSslPtr<SSL_SESSION>(SSL_SESSION_new()); }

private Q_SLOTS:
    void aTicketIsTakenOnce()
    {
        TlsSessionCache cache(2);
        cache.keep(u"a"_s, session());
        QVERIFY(cache.take(u"a"_s));
        QVERIFY(!cache.take(u"a"_s));
        QCOMPARE(cache.count(), 0);
    }

    void theNewestOfANameStays()
    {
        TlsSessionCache cache(2);
        cache.keep(u"a"_s, session());
        auto newer = session();
        const auto* expected = newer.get();
        cache.keep(u"a"_s, std::move(newer));
        QCOMPARE(cache.count(), 1);
        QCOMPARE(cache.take(u"a"_s).get(), expected);
    }

    void theLongestUnusedGoesFirst()
    {
        TlsSessionCache cache(2);
        for (const auto& name : {u"a"_s, u"b"_s})
            cache.keep(name, session());
        cache.keep(u"a"_s, session()); // used again
        cache.keep(u"c"_s, session());
        QCOMPARE(cache.count(), 2);
        QVERIFY(!cache.take(u"b"_s));
        QVERIFY(cache.take(u"a"_s) && cache.take(u"c"_s));
    }

    void noneAreKeptWithoutRoom()
    {
        TlsSessionCache cache(0);
        cache.keep(u"a"_s, session());
        QCOMPARE(cache.count(), 0);
    }
};

QTEST_GUILESS_MAIN(TlsSessionCacheTest)
#include "tst_tlssessioncache.moc"
