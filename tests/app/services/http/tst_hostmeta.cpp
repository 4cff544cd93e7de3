#include "app/services/http/hostmeta.h"

#include <QJsonDocument>
#include <QTest>

#include "tests/support/testclass.h"

using namespace everyport;
using namespace Qt::StringLiterals;

/// XEP-0156 §3.
class HostMetaTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void tellsWhereItIs()
    {
        const auto xml = answer(u"host-meta"_s, {u"wss://chat.example.org/?a&'b'"_s});
        QCOMPARE(xml.status, 200);
        QCOMPARE(xml.headers.value("Access-Control-Allow-Origin"), "*");
        QVERIFY(xml.headers.value("Content-Type").startsWith("application/xrd+xml"));
        QVERIFY(xml.body.contains(
            "<Link rel='urn:xmpp:alt-connections:websocket' href='wss://chat.example.org/?a&amp;&#39;b&#39;'/>"));
        const auto json = answer(u"host-meta.json"_s, {u"wss://a.example/"_s, u"wss://b.example/"_s});
        QCOMPARE(json.headers.value("Access-Control-Allow-Origin"), "*");
        const auto links = QJsonDocument::fromJson(json.body)[u"links"];
        QCOMPARE(links[1][u"href"].toString(), u"wss://b.example/"_s);
        QCOMPARE(links[0][u"rel"].toString(), u"urn:xmpp:alt-connections:websocket"_s);
    }

    void tellsNothingWhereThereIsNone()
    {
        QCOMPARE(answer(u"host-meta"_s, {}).status, 404);
        QCOMPARE(answer(u"host-meta.json"_s, {}).status, 404);
    }

private:
    static http::Response answer(const QString& name, const QStringList& addresses)
    {
        http::Router router;
        addHostMeta(router, [addresses] { return addresses; });
        const auto match = router.find({u".well-known"_s, name});
        Q_ASSERT(match.resource);
        return match.resource->answer({}).take();
    }
};

QTEST_APPLESS_MAIN(HostMetaTest)
#include "tst_hostmeta.moc"
