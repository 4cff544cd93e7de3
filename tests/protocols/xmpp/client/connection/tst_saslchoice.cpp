#include <QtTest>

#include "protocols/xml/document.h"
#include "protocols/xmpp/client/connection/saslchoice.h"
#include "tests/support/testclass.h"

using namespace everyport;
using namespace everyport::xmpp;
using namespace everyport::xmpp::client;
using namespace Qt::StringLiterals;

class XmppSaslChoiceTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void choosesMechanisms_data();
    void choosesMechanisms();
};

void XmppSaslChoiceTest::choosesMechanisms_data()
{
    QTest::addColumn<QStringList>("offered");
    QTest::addColumn<bool>("tls");
    QTest::addColumn<bool>("wasBound");
    QTest::addColumn<QStringList>("wanted");
    QTest::addColumn<QStringList>("bindings");
    const QStringList exporter{u"tls-exporter"_s};
    const QStringList all{u"PLAIN"_s, u"SCRAM-SHA-1"_s, u"SCRAM-SHA-256"_s, u"SCRAM-SHA-256-PLUS"_s, u"DIGEST-MD5"_s};
    const QStringList unbound{u"SCRAM-SHA-256"_s, u"PLAIN"_s};
    QTest::newRow("bound, nothing weaker") << all << true << false << QStringList{u"SCRAM-SHA-256-PLUS"_s} << exporter;
    QTest::newRow("bound in a way that it does not name")
        << all << true << false << QStringList{u"SCRAM-SHA-256"_s, u"SCRAM-SHA-1"_s, u"PLAIN"_s} << QStringList();
    QTest::newRow("not encrypted") << all << false << false << QStringList{u"SCRAM-SHA-256"_s, u"SCRAM-SHA-1"_s}
                                   << exporter;
    QTest::newRow("never bound") << unbound << true << false << unbound << exporter;
    QTest::newRow("bound once") << unbound << true << true << QStringList() << exporter;
    QTest::newRow("nothing that we know") << QStringList{u"DIGEST-MD5"_s} << true << false << QStringList() << exporter;
}

void XmppSaslChoiceTest::choosesMechanisms()
{
    QFETCH(QStringList, offered);
    QFETCH(bool, tls);
    QFETCH(bool, wasBound);
    QFETCH(QStringList, bindings);
    SaslOffer offer;
    offer.bindings = bindings;
    offer.mechanisms = offered;
    offer.tlsExporter = tls ? QByteArray(32, 'x') : QByteArray();
    offer.isPrivate = tls;
    offer.wasBound = wasBound;
    const auto found = saslCandidates({*Jid::parse(u"me@here.example"_s), u"pw"_s}, offer);
    QTEST(found.valueOr({}), "wanted");
    if (found)
        return;
    QCOMPARE(found.error().reason, Reason::NotAuthorised);
    QCOMPARE(found.error().code, wasBound ? u"downgrade"_s : u"invalid-mechanism"_s);
}

QTEST_MAIN(XmppSaslChoiceTest)
#include "tst_saslchoice.moc"
