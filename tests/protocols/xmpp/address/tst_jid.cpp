#include <QtTest>

#include "protocols/xmpp/address/jid.h"
#include "tests/support/testclass.h"

using namespace Qt::StringLiterals;
using namespace everyport;
using namespace everyport::xmpp;

class JidTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void jids_data();
    void jids();
    void jidParts();
};

void JidTest::jids_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("prepared"); // null: refused
    const auto kept = [](const QString& text) { QTest::newRow(qPrintable(text)) << text << text; };
    const auto refused = [](const char* name, const QString& text) { QTest::newRow(name) << text << QString(); };
    // RFC 7622 §3.5, table 1
    kept(u"juliet@example.com"_s);
    kept(u"juliet@example.com/foo"_s);
    kept(u"juliet@example.com/foo bar"_s);
    kept(u"juliet@example.com/foo@bar"_s);
    kept(u"foo\\20bar@example.com"_s);
    kept(u"fussball@example.com"_s);
    kept(u"fu\u00DFball@example.com"_s);
    kept(u"\u03C0@example.com"_s);
    QTest::newRow("capital sigma") << u"\u03A3@example.com/foo"_s << u"\u03C3@example.com/foo"_s;
    kept(u"\u03C3@example.com/foo"_s);
    kept(u"\u03C2@example.com/foo"_s);
    kept(u"king@example.com/\u265A"_s);
    kept(u"example.com"_s);
    kept(u"example.com/foobar"_s);
    kept(u"a.example.com/b@example.net"_s);
    // table 2
    refused("quotes", u"\"juliet\"@example.com"_s);
    refused("space in localpart", u"foo bar@example.com"_s);
    refused("space at the resource's start", u"juliet@example.com/"_s);
    refused("empty localpart", u"@example.com"_s);
    refused("empty localpart, resource with @", u"@example.com/@"_s);
    refused("Roman numeral", u"henry\u2163@example.com"_s);
    refused("chess king", u"\u265A@example.com"_s);
    refused("empty domain", u"juliet@"_s);
    refused("empty domain with resource", u"/foobar"_s);
    // ours
    QTest::newRow("upper case") << u"Juliet@Example.COM/Balcony"_s << u"juliet@example.com/Balcony"_s;
    QTest::newRow("dot at the end") << u"juliet@example.com."_s << u"juliet@example.com"_s;
    QTest::newRow("A-label") << u"a@xn--bcher-kva.example"_s << u"a@b\u00FCcher.example"_s;
    QTest::newRow("U-label in capitals") << u"a@B\u00DCCHER.example"_s << u"a@b\u00FCcher.example"_s;
    kept(u"localhost"_s);
    kept(u"a@192.0.2.1"_s);
    kept(u"a@[2001:db8::1]/r"_s);
    refused("bad IPv6", u"a@[2001:zz::1]"_s);
    refused("label with a hyphen in front", u"a@-b.example"_s);
    refused("underscore", u"a@b_c.example"_s);
    refused("two dots", u"a@b..example"_s);
    refused("label of 64", u"a@"_s + QString(64, u'b') + u".example"_s);
    refused("bad A-label", u"a@xn--\u00FC.example"_s);
    refused("empty", u""_s);
    refused("two at signs", u"a@b@c"_s);
    refused("angle bracket", u"a<b@example.com"_s);
    refused("localpart of 1,024 bytes", QString(1024, u'a') + u"@example.com"_s);
    QTest::newRow("localpart of 1,023 bytes")
        << QString(QString(1023, u'a') + u"@b"_s) << QString(QString(1023, u'a') + u"@b"_s);
    refused("resource of 1,024 bytes in 342 characters", u"a@b/"_s + QString(342, u'\u20AC'));
    refused("control character in the resource", u"a@b/\u0007"_s);
}

void JidTest::jids()
{
    QFETCH(QString, text);
    QFETCH(QString, prepared);
    const auto jid = Jid::parse(text);
    QCOMPARE(jid.ok(), !prepared.isNull());
    if (!jid) {
        QCOMPARE(jid.error().code, u"jid-malformed"_s);
        return;
    }
    QCOMPARE(jid->toString(), prepared);
    QCOMPARE(*Jid::parse(prepared), *jid);
    QCOMPARE(*Jid::make(jid->local(), jid->domain(), jid->resource()), *jid);
}

void JidTest::jidParts()
{
    const auto full = *Jid::parse(u"juliet@example.com/foo@bar/baz"_s);
    QCOMPARE(full.local(), u"juliet"_s);
    QCOMPARE(full.domain(), u"example.com"_s);
    QCOMPARE(full.domainView().toString(), u"example.com"_s);
    QCOMPARE(full.resource(), u"foo@bar/baz"_s);
    QCOMPARE(full.bare().toString(), u"juliet@example.com"_s);
    QCOMPARE(full.domainOnly().toString(), u"example.com"_s);
    QVERIFY(full.isFull() && full.bare().isBare() && full.hasLocal() && !full.domainOnly().hasLocal());
    QCOMPARE(full.bare().withResource(u"x"_s)->toString(), u"juliet@example.com/x"_s);
    QVERIFY(!full.withResource(u"\u0007"_s));
    QVERIFY(Jid().isNull());
    QCOMPARE(qHash(full), qHash(*Jid::parse(u"JULIET@example.com/foo@bar/baz"_s)));
}

QTEST_APPLESS_MAIN(JidTest)
#include "tst_jid.moc"
