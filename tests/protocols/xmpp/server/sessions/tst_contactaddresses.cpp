#include <QtTest>

#include "protocols/xmpp/server/sessions/contactaddresses.h"
#include "tests/support/testclass.h"

using namespace Qt::StringLiterals;
using namespace everyport;
using namespace everyport::xmpp;

class ContactAddressesTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void contacts_data();
    void contacts();
};

void ContactAddressesTest::contacts_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("isTaken");
    QTest::newRow("mail") << u"abuse=mailto:abuse@example.org"_s << true;
    QTest::newRow("room") << u"support = xmpp:help@rooms.example.org?join"_s << true;
    QTest::newRow("page") << u"status=https://status.example.org/?a=b"_s << true;
    QTest::newRow("another purpose") << u"fun=mailto:abuse@example.org"_s << false;
    QTest::newRow("no purpose") << u"mailto:abuse@example.org"_s << false;
    QTest::newRow("no scheme") << u"abuse=abuse@example.org"_s << false;
    QTest::newRow("nothing") << u"abuse=mailto:"_s << false;
    QTest::newRow("no address") << u"abuse=https://[x"_s << false;
}

void ContactAddressesTest::contacts()
{
    QFETCH(QString, text);
    QFETCH(bool, isTaken);
    QCOMPARE(bool(ContactAddress::parse(text)), isTaken);
}

QTEST_GUILESS_MAIN(ContactAddressesTest)
#include "tst_contactaddresses.moc"
