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
        QTest::newRow("one or the other") << u"proto:irc or state:open"_s << true << true;
        QTest::newRow("or binds less than and") << u"proto:irc state:open or proto:web state:open"_s << false << true;
        QTest::newRow("or at the ends") << u"or proto:web or"_s << false << true;
        QTest::newRow("or as a word") << u"\"or\""_s << false << false;
        QTest::newRow("several of a column") << u"proto:irc,xmpp"_s << true << false;
        QTest::newRow("typing goes on after a comma") << u"proto:irc,"_s << true << false;
        QTest::newRow("none of a column") << u"-proto:irc,xmpp"_s << false << true;
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

    void comparesNumbers_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("cell");
        QTest::addColumn<bool>("fits");
        QTest::newRow("more") << u"rate:>0.5"_s << u"0.6 kB/s"_s << true;
        QTest::newRow("less") << u"rate:>0.5"_s << u"0.4 kB/s"_s << false;
        QTest::newRow("a larger unit") << u"rate:>500"_s << u"1.2 MB/s"_s << true;
        QTest::newRow("a unit of its own") << u"rate:>64k"_s << u"412 kB"_s << true;
        QTest::newRow("and less") << u"rate:<64k"_s << u"412 kB"_s << false;
        QTest::newRow("megabytes") << u"rate:>1M"_s << u"412 kB"_s << false;
        QTest::newRow("no unit") << u"rate:>11"_s << u"12"_s << true;
        QTest::newRow("bytes") << u"rate:<1"_s << u"412 B"_s << true;
        QTest::newRow("minutes are no megabytes") << u"rate:>5"_s << u"3 min"_s << false;
        QTest::newRow("no number") << u"rate:>0"_s << u"open"_s << false;
        QTest::newRow("nothing") << u"rate:>0"_s << QString() << false;
        QTest::newRow("turned round") << u"-rate:>5"_s << u"3"_s << true;
        QTest::newRow("typing goes on") << u"rate:>"_s << u"3"_s << true;
    }
    void comparesNumbers()
    {
        QFETCH(QString, typed);
        QFETCH(QString, cell);
        QFETCH(bool, fits);
        const Filter filter(typed, {u"rate"_s});
        QCOMPARE(filter.matches([&](const QString&) { return cell; }), fits);
    }

    void boundsWhatItReads()
    {
        const Filter filter(u"a "_s.repeated(100'000), {});
        QCOMPARE(filter.alternatives().size(), 1);
        QVERIFY(filter.alternatives().first().size() <= 500);
    }
};

QTEST_APPLESS_MAIN(FilterTest)
#include "tst_filter.moc"
