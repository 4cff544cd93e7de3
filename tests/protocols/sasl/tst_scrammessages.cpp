#include <QTest>

#include "protocols/sasl/scrammessages.h"
#include "tests/support/testclass.h"

using namespace Qt::StringLiterals;
using namespace everyport;
using namespace everyport::sasl;

class ScramMessagesTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void readsTheFirstMessage();
    void refusesOtherFirstMessages_data();
    void refusesOtherFirstMessages();
    void readsTheLastMessage();
    void anAttributeThatIsEmptyIsThere();
};

void ScramMessagesTest::readsTheFirstMessage()
{
    const auto first = ScramFirst::parse("p=tls-exporter,a=bea=2C=3D,n=ann,r=nonce,x=more");
    QVERIFY(first.ok());
    QCOMPARE(first->header, QByteArray("p=tls-exporter,a=bea=2C=3D,"));
    QCOMPARE(first->bare, QByteArray("n=ann,r=nonce,x=more"));
    QCOMPARE(first->bindingType, QByteArray("tls-exporter"));
    QCOMPARE(first->authorisation, u"bea,="_s);
    QCOMPARE(first->nonce, QByteArray("nonce"));
    QVERIFY(ScramFirst::parse("y,,n=ann,r=nonce")->thinksWeCannot);
    QVERIFY(!ScramFirst::parse("n,,n=ann,r=nonce")->thinksWeCannot);
}

void ScramMessagesTest::refusesOtherFirstMessages_data()
{
    QTest::addColumn<QByteArray>("message");
    for (const QByteArray message :
        {"", ",", "n,,", "n", "q,,n=ann,r=nonce", "p=,,n=ann,r=nonce", "p=a b,,n=ann,r=nonce", "n,b=x,n=ann,r=nonce",
            "n,,m=ext,n=ann,r=nonce", "n,,n=,r=nonce", "n,,n=a=2c,r=nonce", "n,,n=a=,r=nonce", "n,,n=\xff,r=nonce",
            "n,,n=ann,r=", "n,,n=ann,r=a b", "n,,n=ann", "n,,r=nonce,n=ann", "n,,n=ann,r=\xc3\xa4"})
        QTest::newRow(message.toPercentEncoding()) << message;
    QTest::newRow("a NUL in the name") << QByteArray("n,,n=a\0b,r=nonce", 16);
}

void ScramMessagesTest::refusesOtherFirstMessages()
{
    QFETCH(QByteArray, message);
    const auto first = ScramFirst::parse(message);
    QVERIFY(!first.ok());
    QCOMPARE(first.error().kind, Error::Kind::Malformed);
}

void ScramMessagesTest::readsTheLastMessage()
{
    const auto last = ScramFinal::parse("c=biws,r=nonce,x=more,p=AAEC");
    QCOMPARE(last->withoutProof, QByteArray("c=biws,r=nonce,x=more"));
    QCOMPARE(last->binding, QByteArray("n,,"));
    QCOMPARE(last->proof, QByteArray("\0\1\2", 3));
    for (const QByteArray odd :
        {"", "c=biws,r=n", "c=biws,p=AAEC,r=n", "c=!,r=n,p=AAEC", "c=biws,r=n,p=A*", "r=n,c=biws,p=AAEC"})
        QVERIFY2(!ScramFinal::parse(odd).ok(), odd);
}

void ScramMessagesTest::anAttributeThatIsEmptyIsThere()
{
    QCOMPARE(scramAttribute("r=a=b,s=c,i=4096", 'r'), QByteArray("a=b"));
    QVERIFY(scramAttribute("r=a", 's').isNull());
    QVERIFY(!scramAttribute("r=a,s=", 's').isNull());
}

QTEST_GUILESS_MAIN(ScramMessagesTest)
#include "tst_scrammessages.moc"
