#include "app/services/http/events/hostwish.h"

#include <QTest>

#include "tests/support/testclass.h"

using namespace everyport;
using namespace Qt::StringLiterals;
using Do = HostWish::Do;
using events::Right;

namespace {

std::optional<HostWish> wish(const QByteArray& body)
{
    http::Request request;
    request.method = "POST";
    request.body = body;
    return HostWish::from(request);
}

} // namespace

class HostWishTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void isRead()
    {
        const auto to = wish("do=to%3Aslide%2Fa%2F1&moves=12&poll=fruit");
        QVERIFY(to && to->what == Do::To);
        QCOMPARE(to->of, u"slide/a/1"_s);
        QCOMPARE(to->moves, std::optional<qint64>(12));
        QCOMPARE(to->poll, u"fruit"_s);
        QCOMPARE(wish("do=void%3Aab&why=%20twice%20%20pressed")->why, u"twice pressed"_s);
        QCOMPARE(wish("do=wall%3Ablack")->wall, events::Wall::Black);
        QVERIFY(!wish("do=next&moves=x")->moves);
        QCOMPARE(wish("do=void%3Aab%2F12")->of, u"ab"_s);
        QCOMPARE(wish("do=void%3Aab%2F12")->vote, std::optional<qint64>(12));
        QVERIFY(!wish("do=void%3Aab")->vote);
    }

    void nonsenseIsNone()
    {
        for (const auto* body :
            {"", "do=", "do=delete", "do=wall%3Agreen", "do=%FF", "moves=1", "do=void%3Aab%2F", "do=void%3Aab%2Fx"})
            QVERIFY2(!wish(body), body);
    }

    void takesItsRight()
    {
        QCOMPARE(wish("do=next")->right(), Right::Step);
        QCOMPARE(wish("do=back")->right(), Right::Step);
        QCOMPARE(wish("do=to%3Ax")->right(), Right::Step);
        QCOMPARE(wish("do=undo")->right(), Right::Step);
        QCOMPARE(wish("do=reveal%3Ax")->right(), Right::Moderate);
        QCOMPARE(wish("do=conceal%3Ax")->right(), Right::Moderate);
        QCOMPARE(wish("do=open")->right(), Right::Voting);
        QCOMPARE(wish("do=close")->right(), Right::Voting);
        QCOMPARE(wish("do=hide")->right(), Right::Results);
        QCOMPARE(wish("do=show")->right(), Right::Results);
        QCOMPARE(wish("do=wall%3Acode")->right(), Right::Wall);
        QCOMPARE(wish("do=void%3Ax")->right(), Right::Void);
        QCOMPARE(wish("do=earlier%3Ax")->right(), Right::Arrange);
        QCOMPARE(wish("do=later%3Ax")->right(), Right::Arrange);
    }
};

QTEST_GUILESS_MAIN(HostWishTest)
#include "tst_hostwish.moc"
