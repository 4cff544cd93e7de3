#include <QTest>

#include "tests/support/testclass.h"
#include "ui/xmpp/discoview.h"

using namespace everyport;
using namespace everyport::ui;
using namespace everyport::xmpp;
using namespace everyport::xmpp::client;
using namespace Qt::StringLiterals;

class DiscoViewTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void readsAddresses()
    {
        QCOMPARE(DiscoView::placeOf(u" example.org "_s).address.toString(), u"example.org"_s);
        const auto place = DiscoView::placeOf(u"xmpp:pubsub.example.org?disco;request=items;node=a%20b%3Bc"_s);
        QCOMPARE(place.address.toString(), u"pubsub.example.org"_s);
        QCOMPARE(place.node, u"a b;c"_s);
        QVERIFY(DiscoView::placeOf(DiscoView::addressOf(place)) == place);
        QVERIFY(DiscoView::placeOf(u"@@"_s).address.isNull());
        QVERIFY(DiscoView::placeOf(QString()).address.isNull());
    }
};

QTEST_MAIN(DiscoViewTest)
#include "tst_discoview.moc"
