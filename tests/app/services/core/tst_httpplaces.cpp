#include "app/services/core/httpplaces.h"

#include <QTest>

#include "tests/support/testclass.h"

using namespace everyport;
using namespace Qt::StringLiterals;

namespace {

HttpPlaces::Answer says(const QByteArray& text)
{
    return [text](http::Request) { return Task<http::Response>(http::Response::text(200, text)); };
}

QByteArray asked(const HttpPlaces& places, const QString& path)
{
    const auto match = places.find(path.mid(1).split(u'/'));
    return match.resource ? match.resource->answer({}).take().body : QByteArray();
}

} // namespace

class HttpPlacesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void findsTheLongest();
    void goesWithItsHold();
    void refusesASecond();
    void refusesOwnPages_data();
    void refusesOwnPages();
    void refusesOtherAddresses_data();
    void refusesOtherAddresses();
};

void HttpPlacesTest::findsTheLongest()
{
    HttpPlaces places;
    const auto all = places.add(u"/shop"_s, {.below = true}, says("all"));
    const auto one = places.add(u"/shop/cart"_s, {}, says("cart"));
    const auto till = places.add(u"/shop/till"_s, {.below = true}, says("till"));
    QVERIFY(all && one && till);
    QCOMPARE(asked(places, u"/shop"_s), "all");
    QCOMPARE(asked(places, u"/shop/"_s), "all");
    QCOMPARE(asked(places, u"/shop/cart"_s), "cart");
    QCOMPARE(asked(places, u"/shop/cart/2"_s), "all"); // the cart answers for itself only
    QCOMPARE(asked(places, u"/shop/till/1/2"_s), "till");
    QCOMPARE(asked(places, u"/shopping"_s), QByteArray());
    QCOMPARE(places.paths(), (QStringList{u"/shop"_s, u"/shop/cart"_s, u"/shop/till"_s}));
}

void HttpPlacesTest::goesWithItsHold()
{
    HttpPlaces places;
    std::shared_ptr<http::Resource> kept;
    {
        const auto hold = places.add(u"/hello"_s, {}, says("hello"));
        QVERIFY(hold && hold->isValid());
        kept = places.find({u"hello"_s}).resource;
        QVERIFY(kept);
    }
    QVERIFY(!places.find({u"hello"_s}).resource);
    QVERIFY(places.paths().isEmpty());
    QCOMPARE(kept->answer({}).take().status, 404); // of a request that was on its way
    QVERIFY(places.add(u"/hello"_s, {}, says("again")));
}

void HttpPlacesTest::refusesASecond()
{
    HttpPlaces places;
    const auto first = places.add(u"/hello"_s, {.owner = u"plugin one"_s}, says("one"));
    const auto second = places.add(u"/hello"_s, {.owner = u"plugin two"_s}, says("two"));
    QVERIFY(first && !second);
    QCOMPARE(second.error().reason, Reason::InUse);
    QVERIFY(second.error().text.contains(u"plugin one"));
    QCOMPARE(asked(places, u"/hello"_s), "one");
}

void HttpPlacesTest::refusesOwnPages_data()
{
    QTest::addColumn<QString>("path");
    for (const auto* path : {"/r/lunch", "/status", "/polls.json", "/web/page.css", "/.well-known/host-meta"})
        QTest::newRow(path) << QString::fromLatin1(path);
}

void HttpPlacesTest::refusesOwnPages()
{
    QFETCH(QString, path);
    HttpPlaces places;
    const auto added = places.add(path, {}, says("mine"));
    QVERIFY(!added);
    QCOMPARE(added.error().reason, Reason::InUse);
}

void HttpPlacesTest::refusesOtherAddresses_data()
{
    QTest::addColumn<QString>("path");
    for (const auto& path :
        {u""_s, u"hello"_s, u"/"_s, u"//"_s, u"/hello/"_s, u"/a//b"_s, u"/a/../b"_s, u"/."_s, u"/a\nb"_s})
        QTest::newRow(qPrintable(u'"' + path + u'"')) << path;
    QTest::newRow("too long") << u'/' + QString(300, u'a');
}

void HttpPlacesTest::refusesOtherAddresses()
{
    QFETCH(QString, path);
    HttpPlaces places;
    const auto added = places.add(path, {}, says("mine"));
    QVERIFY(!added);
    QCOMPARE(added.error().kind, Error::Kind::Malformed);
}

QTEST_GUILESS_MAIN(HttpPlacesTest)
#include "tst_httpplaces.moc"
