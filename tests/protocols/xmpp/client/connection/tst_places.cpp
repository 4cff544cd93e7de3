#include <QtTest>

#include "protocols/xmpp/client/connection/places.h"
#include "tests/support/testclass.h"

using namespace everyport;
using namespace everyport::xmpp;
using namespace everyport::xmpp::client;
using namespace Qt::StringLiterals;

class XmppPlacesTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void readsPlacesThatAreNamed();
};

void XmppPlacesTest::readsPlacesThatAreNamed()
{
    QCOMPARE(placeNamed(u"[2001:db8::1]:5333"_s)->port(), quint16(5333));
    QCOMPARE(placeNamed(u"2001:db8::1"_s)->port(), quint16(5222));
}

QTEST_MAIN(XmppPlacesTest)
#include "tst_places.moc"
