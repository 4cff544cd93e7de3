#include <QtTest>

#include <QCryptographicHash>

#include "protocols/xml/document.h"
#include "protocols/xmpp/extensions/caps.h"
#include "tests/protocols/xmpp/discosamples.h"
#include "tests/support/testclass.h"

using namespace everyport;
using namespace everyport::xmpp;
using namespace Qt::StringLiterals;

class CapsTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void makesTheHashOfTheBook();
    void makesTheHashesOfTheBook_data();
    void makesTheHashesOfTheBook();
    void prefersTheStrongest();
};

void CapsTest::makesTheHashOfTheBook()
{
    // XEP-0115 §5.3
    const auto info = DiscoInfo::parse(*xml::parse(
        "<query xmlns='http://jabber.org/protocol/disco#info'><identity xml:lang='en' category='client' name='Psi 0.11' type='pc'/>"
        "<identity xml:lang='el' category='client' name='Ψ 0.11' type='pc'/><feature var='http://jabber.org/protocol/caps'/>"
        "<feature var='http://jabber.org/protocol/disco#info'/><feature var='http://jabber.org/protocol/disco#items'/>"
        "<feature var='http://jabber.org/protocol/muc'/><x xmlns='jabber:x:data' type='result'><field var='FORM_TYPE' type='hidden'>"
        "<value>urn:xmpp:dataforms:softwareinfo</value></field><field var='ip_version'><value>ipv4</value><value>ipv6</value></field>"
        "<field var='os'><value>Mac</value></field><field var='os_version'><value>10.5.1</value></field><field var='software'><value>Psi</value></field>"
        "<field var='software_version'><value>0.11</value></field></x></query>"));
    QCOMPARE(QCryptographicHash::hash(info.capsString(), QCryptographicHash::Sha1).toBase64(),
        QByteArray("q07IKJEyjvHSyhy//CH0CxmKi8w="));
}

void CapsTest::makesTheHashesOfTheBook_data()
{
    QTest::addColumn<bool>("isSimple");
    QTest::addColumn<QString>("algorithm");
    QTest::addColumn<QString>("hash");
    QTest::newRow("simple, sha-256") << true << u"sha-256"_s << u"kzBZbkqJ3ADrj7v08reD1qcWUwNGHaidNUgD7nHpiw8="_s;
    QTest::newRow("simple, sha3-256") << true << u"sha3-256"_s << u"79mdYAfU9rEdTOcWDO7UEAt6E56SUzk/g6TnqUeuD9Q="_s;
    QTest::newRow("complex, sha-256") << false << u"sha-256"_s << u"u79ZroNJbdSWhdSp311mddz44oHHPsEBntQ5b1jqBSY="_s;
    QTest::newRow("complex, sha3-256") << false << u"sha3-256"_s << u"XpUJzLAc93258sMECZ3FJpebkzuyNXDzRNwQog8eycg="_s;
}

void CapsTest::makesTheHashesOfTheBook()
{
    QFETCH(bool, isSimple);
    QFETCH(QString, algorithm);
    QFETCH(QString, hash);
    const auto info = isSimple ? simpleInfo() : complexInfo();
    QCOMPARE(Caps::made(info, Caps::Kind::Two, algorithm).hash, hash);
    QCOMPARE(Caps::ofKey(algorithm + u'.' + hash)->fits(info), true);
    QCOMPARE(info.capsTwoString().size(), isSimple ? 0x1d9 : 0x543);
}

void CapsTest::prefersTheStrongest()
{
    const auto parent = *xml::parse(
        "<presence xmlns='jabber:client'><c xmlns='http://jabber.org/protocol/caps' hash='sha-1' node='n' ver='old'/>"
        "<c xmlns='urn:xmpp:caps'><hash xmlns='urn:xmpp:hashes:2' algo='md5'>bad</hash>"
        "<hash xmlns='urn:xmpp:hashes:2' algo='sha-256'>A</hash><hash xmlns='urn:xmpp:hashes:2' algo='sha3-256'>B</hash></c></presence>");
    QCOMPARE(Caps::strongest(parent).node(), u"urn:xmpp:caps#sha3-256.B"_s);
    const auto older = *xml::parse(
        "<presence xmlns='jabber:client'><c xmlns='http://jabber.org/protocol/caps' hash='sha-1' node='n' ver='old'/></presence>");
    QCOMPARE(Caps::strongest(older).node(), u"n#old"_s);
    const auto unknown = *xml::parse(
        "<presence xmlns='jabber:client'><c xmlns='http://jabber.org/protocol/caps' hash='md5' node='n' ver='old'/></presence>");
    QVERIFY(Caps::strongest(unknown).isNull());
}

QTEST_APPLESS_MAIN(CapsTest)
#include "tst_caps.moc"
