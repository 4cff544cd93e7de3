#include "app/rules/newesttold.h"

#include <QTest>

#include "tests/support/testclass.h"

using namespace everyport::rules;
using namespace Qt::StringLiterals;

namespace {

const auto page = u"page"_s;
const auto lamp = u"lamp"_s;

Event heard(quint64 number, const QString& kind = u"vote-counted"_s, const QString& poll = u"fruit"_s)
{
    return {.kind = kind, .fields = {{u"poll"_s, poll}}, .number = number};
}

} // namespace

class NewestToldTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void whatIsOlderThanWhatWasToldThereIsOld()
    {
        NewestTold newest;
        QVERIFY(!newest.isOld(heard(1), page));
        newest.told(heard(2), page);
        newest.told(heard(1), page); // late
        QVERIFY(newest.isOld(heard(1), page));
        QVERIFY(!newest.isOld(heard(2), page)); // another rule hears the same
        QVERIFY(!newest.isOld(heard(3), page));
        QVERIFY(!newest.isOld(heard(1), lamp));
        QVERIFY(!newest.isOld(heard(1, u"vote-counted"_s, u"tea"_s), page));
    }
    void whatNobodyHasYetToTellIsForgotten()
    {
        NewestTold newest;
        newest.told(heard(2), page);
        newest.told(heard(2, u"vote-counted"_s, u"tea"_s), page);
        newest.keepOnly({u"tea"_s});
        QVERIFY(!newest.isOld(heard(1), page));
        QVERIFY(newest.isOld(heard(1, u"vote-counted"_s, u"tea"_s), page));
    }
};

QTEST_GUILESS_MAIN(NewestToldTest)
#include "tst_newesttold.moc"
