#include <QTest>

#include "tests/support/testclass.h"
#include "ui/widgets/tables/filter.h"

using everyport::ui::Filter;
using namespace Qt::StringLiterals;

class FilterTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void understands_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<bool>("irc");
        QTest::addColumn<bool>("web");
        QTest::newRow("nothing") << u""_s << true << true;
        QTest::newRow("a word anywhere") << u"wait"_s << true << false;
        QTest::newRow("case does not matter") << u"IRC"_s << true << false;
        QTest::newRow("a column") << u"proto:irc"_s << true << false;
        QTest::newRow("the other column only") << u"state:irc"_s << false << false;
        QTest::newRow("turned round") << u"-state:wait"_s << false << true;
        QTest::newRow("all terms must hold") << u"proto:irc peer:10.0"_s << false << false;
        QTest::newRow("two that hold") << u"peer:192.168 proto:web"_s << false << true;
        QTest::newRow("a phrase") << u"\"is open\""_s << false << true;
        QTest::newRow("words apart") << u"open is"_s << false << true;
        QTest::newRow("no column: an address") << u"192.168.0.1:80"_s << false << true;
        QTest::newRow("typing goes on") << u"proto:"_s << true << true;
        QTest::newRow("a lone minus") << u"-"_s << false << false;
    }
    void understands()
    {
        QFETCH(QString, typed);
        QFETCH(bool, irc);
        QFETCH(bool, web);
        const Filter filter(typed, {u"proto"_s, u"peer"_s, u"state"_s});
        const auto row = [](const QString& proto, const QString& peer, const QString& state) {
            return [=](const QString& key) {
                if (key == "proto"_L1)
                    return proto;
                if (key == "peer"_L1)
                    return peer;
                if (key == "state"_L1)
                    return state;
                return proto + u'\n' + peer + u'\n' + state;
            };
        };
        QCOMPARE(filter.matches(row(u"irc"_s, u"172.16.3.4"_s, u"wait"_s)), irc);
        QCOMPARE(filter.matches(row(u"web"_s, u"192.168.0.1:80"_s, u"is open"_s)), web);
    }

    void boundsWhatItReads()
    {
        const Filter filter(u"a "_s.repeated(100'000), {});
        QVERIFY(filter.terms().size() <= 500);
    }
};

QTEST_APPLESS_MAIN(FilterTest)
#include "tst_filter.moc"
