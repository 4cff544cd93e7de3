#include "app/services/xmpp/muc/xmppshares.h"

#include <QTest>

#include "tests/support/testclass.h"

using namespace everyport;
using namespace Qt::StringLiterals;

class XmppSharesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void roomsAreWrittenAloneOrInPairs()
    {
        const auto pairs = XmppShares::readPairs({u"#fruit"_s, u"#here=Orchard"_s});
        QVERIFY(pairs.ok());
        QCOMPARE(pairs->size(), 2);
        QCOMPARE(pairs->at(0).channel, QByteArray("#fruit"));
        QCOMPARE(pairs->at(0).room, u"fruit"_s);
        QCOMPARE(pairs->at(1).channel, QByteArray("#here"));
        QCOMPARE(pairs->at(1).room, u"orchard"_s);
        for (const auto& bad : {u"fruit"_s, u"#"_s, u"#a="_s, u"#a=b@c"_s, u"#a=b/c"_s, u""_s})
            QCOMPARE(XmppShares::readPairs({bad}).error().code, u"share"_s);
        QVERIFY(!XmppShares::readPairs({u"#a"_s, u"#b=a"_s}).ok()); // one room cannot be two
        QVERIFY(!XmppShares::readPairs({u"#a"_s, u"#a=b"_s}).ok());
    }
};

QTEST_GUILESS_MAIN(XmppSharesTest)
#include "tst_xmppshares.moc"
