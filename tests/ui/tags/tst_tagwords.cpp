#include "ui/tags/tagwords.h"

#include <QTest>

#include "tests/support/testclass.h"

using namespace everyport::ui;
using namespace Qt::StringLiterals;

class TagWordsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void readsWhatIsTyped_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QStringList>("tags");
        QTest::newRow("nothing") << QString() << QStringList();
        QTest::newRow("commas alone") << u" ,, , "_s << QStringList();
        QTest::newRow("words and spaces") << u"  door,  hall   2 ,"_s << QStringList{u"door"_s, u"hall 2"_s};
        QTest::newRow("one word twice") << u"Door, door, DOOR"_s << QStringList{u"Door"_s};
        QTest::newRow("folded, not only lower") << u"Straße, STRASSE"_s << QStringList{u"Straße"_s};
        QTest::newRow("control characters") << u"do\u0007or\n2\u0000x, \t"_s << QStringList{u"do or 2 x"_s};
        QTest::newRow("what turns text round") << u"\u202Edoor\u2066"_s << QStringList{u"door"_s};
        QTest::newRow("joined pictures stay")
            << u"\U0001F468\u200D\U0001F469"_s << QStringList{u"\U0001F468\u200D\U0001F469"_s};
        QTest::newRow("ten of eleven") << u"1,2,3,4,5,6,7,8,9,10,11"_s << u"1,2,3,4,5,6,7,8,9,10"_s.split(u',');
        QTest::newRow("forty characters") << QString(50, u'x') << QStringList{QString(40, u'x')};
        QTest::newRow("no half of a picture") << QString(39, u'x') + u"\U0001F468"_s << QStringList{QString(39, u'x')};
    }
    void readsWhatIsTyped()
    {
        QFETCH(const QString, typed);
        QFETCH(const QStringList, tags);
        QCOMPARE(readTags(typed), tags);
        QCOMPARE(readTags(shownTags(tags)), tags);
    }

    void saysWhatIsTooMuch()
    {
        QCOMPARE(faultOfTags(u"door, hall 2"_s), QString());
        QCOMPARE(faultOfTags(QString(40, u'x')), QString());
        QVERIFY(faultOfTags(QString(41, u'x')).contains(u"40 characters"_s));
        QCOMPARE(faultOfTags(u"1,2,3,4,5,6,7,8,9,10,1,2"_s), QString()); // ten, some of them twice
        QVERIFY(faultOfTags(u"1,2,3,4,5,6,7,8,9,10,11"_s).contains(u"ten tags"_s));
    }

    /// From a file that may be anybody's.
    void aHugeTextIsReadAtOnce()
    {
        QCOMPARE(readTags(QString(10'000'000, u'x')), QStringList{QString(40, u'x')});
        QVERIFY(readTags(u"a,"_s.repeated(5'000'000)).size() == 1);
    }
};

QTEST_MAIN(TagWordsTest)
#include "tst_tagwords.moc"
