#include "app/polls/shownmoment.h"

#include <QDateTime>
#include <QTest>

#include "tests/support/testclass.h"

using namespace everyport::polls;
using namespace Qt::StringLiterals;

class ShownMomentTest : public QObject {
    Q_OBJECT

    static qint64 at(int day, int hour) { return QDateTime(QDate(2026, 5, day), QTime(hour, 0)).toMSecsSinceEpoch(); }

private Q_SLOTS:
    void aDayIsSaidWhereItIsAnother()
    {
        const QLocale english(u"en"_s);
        QCOMPARE(shownMoment(at(3, 22), at(3, 9), english), u"22:00"_s);
        QCOMPARE(shownMoment(at(3, 22), at(2, 9), english), u"3 May, 22:00"_s);
        QCOMPARE(shownMoment(at(3, 22), at(5, 9), english), u"3 May, 22:00"_s);
        const auto format = english.timeFormat(QLocale::ShortFormat);
        QCOMPARE(shownMoment(at(3, 22), at(2, 9), english, format),
            u"3 May, "_s + english.toString(QTime(22, 0), QLocale::ShortFormat));
    }

    void itIsWrittenAsTheReadersWriteIt()
    {
        QCOMPARE(shownMoment(at(3, 22), at(2, 9), QLocale(u"de"_s)), u"3. Mai, 22:00"_s);
        QCOMPARE(shownMoment(at(3, 22), at(2, 9), QLocale(u"fr"_s)), u"3 mai, 22:00"_s);
        QCOMPARE(shownMoment(at(3, 22), at(2, 9), QLocale(u"nl"_s)).section(u' ', 0, 0), u"3"_s);
        QVERIFY(shownMoment(at(3, 22), at(2, 9), QLocale::c()).endsWith(u"22:00"_s));
    }
};

QTEST_GUILESS_MAIN(ShownMomentTest)
#include "tst_shownmoment.moc"
