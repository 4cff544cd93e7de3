#include <QCryptographicHash>
#include <QTest>

#include "protocols/xmpp/component/handshake.h"
#include "protocols/xmpp/streams/samesecret.h"
#include "tests/support/testclass.h"

using namespace everyport;
using namespace everyport::xmpp;
using namespace Qt::StringLiterals;

class ComponentHandshakeTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void handshakeIsThatOfTheXep();
};

void ComponentHandshakeTest::handshakeIsThatOfTheXep()
{
    // XEP-0114 §3, example 3
    QCOMPARE(componentHandshake(u"3BF96D32"_s, "test"),
        QString::fromLatin1(QCryptographicHash::hash("3BF96D32test", QCryptographicHash::Sha1).toHex()));
    QVERIFY(isSameSecret(u"abc"_s, u"abc"_s));
    QVERIFY(!isSameSecret(u"abd"_s, u"abc"_s));
    QVERIFY(!isSameSecret(u"ab"_s, u"abc"_s));
}

QTEST_GUILESS_MAIN(ComponentHandshakeTest)
#include "tst_handshake.moc"
