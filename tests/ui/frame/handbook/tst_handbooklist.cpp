#include "ui/frame/handbook/handbooklist.h"

#include <QPixmap>
#include <QPoint>
#include <QSignalSpy>
#include <QTest>
#include <QTranslator>

#include "tests/support/testclass.h"
#include "ui/style/colours/colours.h"
#include "ui/style/painting/rowroles.h"

using namespace everyport;
using namespace everyport::ui;
using namespace Qt::StringLiterals;

class HandbookListTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void beginsWithFirstSteps()
    {
        HandbookList list;
        list.showPages(Handbook());
        QCOMPARE(list.item(0)->text(), u"First steps"_s);
        QVERIFY(!list.item(0)->data(Role::Group).toBool()); // the page itself
        QCOMPARE(list.item(1)->text(), u"Tasks"_s);
        QVERIFY(list.item(1)->data(Role::Group).toBool());
        QVERIFY(!(list.item(1)->flags() & Qt::ItemIsSelectable));
        QCOMPARE(list.item(2)->text(), u"A chat server for ten friends"_s);
    }

    void partsAreNamedInTheWindowsLanguage()
    {
        class German final : public QTranslator {
        public:
            QString translate(const char*, const char* words, const char*, int) const override
            {
                return QLatin1String(words) == "Tasks"_L1      ? u"Aufgaben"_s
                    : QLatin1String(words) == "First steps"_L1 ? u"Erste Schritte"_s
                                                               : QString();
            }
            bool isEmpty() const override { return false; }
        } german;
        QCoreApplication::installTranslator(&german);
        HandbookList list;
        list.showPages(Handbook({}, u"de"_s));
        QCOMPARE(list.item(0)->text(), u"Erste Schritte"_s); // the page, and no heading of the same words
        QVERIFY(!list.item(0)->data(Role::Group).toBool());
        QCOMPARE(list.item(1)->text(), u"Aufgaben"_s);
        QCoreApplication::removeTranslator(&german);
    }

    void headingsAreNoPages()
    {
        HandbookList list;
        list.showPages(Handbook());
        list.resize(300, 600);
        list.show();
        QSignalSpy chosen(&list, &HandbookList::pageChosen);
        list.setCurrentRow(0);
        QTest::keyClick(&list, Qt::Key_Down);
        QCOMPARE(list.currentItem()->text(), u"A chat server for ten friends"_s);
        QCOMPARE(chosen.last().first().toString(), u"task-chat"_s);
        chosen.clear();
        list.setOpenPage(u"polls"_s);
        QCOMPARE(list.currentItem()->text(), u"Polls"_s);
        list.setOpenPage({});
        QVERIFY(!list.currentItem());
        QVERIFY(chosen.isEmpty());
        list.openFirst();
        QCOMPARE(chosen.takeFirst().first().toString(), u"firststeps"_s);
    }

    void hitsHaveTheirSentenceFromTheMarkOn()
    {
        const QString sentence = u"Many words stand here before the one that was looked for, which is a card."_s;
        const auto at = sentence.indexOf(u"card"_s);
        HandbookList list;
        list.showHits({{.page = u"polls"_s, .title = u"Polls"_s, .count = 3, .sentence = sentence, .marks = {{at, 4}}},
            {.page = u"log"_s, .title = u"Log"_s, .count = 1, .sentence = u"A card."_s, .marks = {{2, 4}}},
            {.page = u"irc"_s, .title = u"IRC"_s, .count = 0, .sentence = u"Talk."_s}});
        QCOMPARE(list.count(), 3);
        QVERIFY(!list.item(2)->data(Role::RightText).isValid()); // by its title in another language
        const auto* item = list.item(0);
        const auto shown = item->data(Role::SecondLine).toString();
        QVERIFY2(shown.startsWith(u"… "_s) && shown.endsWith(u"is a card."_s), qPrintable(shown));
        const auto mark = item->data(Role::SecondMarks).value<QList<QPoint>>().value(0);
        QCOMPARE(shown.mid(mark.x(), mark.y()), u"card"_s);
        QVERIFY(mark.x() < 40);
        QCOMPARE(item->data(Role::RightText).toString(), u"3"_s);
        QVERIFY(item->data(Qt::AccessibleTextRole).toString().contains(sentence));
        QCOMPARE(list.item(1)->data(Role::SecondLine).toString(), u"A card."_s);
    }

    /// The marked word stands on a ground of its own.
    void paintsMarks()
    {
        HandbookList list;
        list.resize(300, 200);
        const auto grounds = [&list] {
            list.doItemsLayout();
            const auto picture = list.viewport()->grab().toImage();
            const auto wanted = Colours::of(list.palette()).troubleNotice.rgb();
            int count = 0;
            for (int y = 0; y < picture.height(); ++y)
                for (int x = 0; x < picture.width(); ++x)
                    count += picture.pixel(x, y) == wanted;
            return count;
        };
        list.showHits({{.page = u"log"_s, .title = u"Log"_s, .count = 1, .sentence = u"A card."_s, .marks = {}}});
        QCOMPARE(grounds(), 0);
        list.showHits({{.page = u"log"_s, .title = u"Log"_s, .count = 1, .sentence = u"A card."_s, .marks = {{2, 4}}}});
        QVERIFY(grounds() > 20);
    }
};

QTEST_MAIN(HandbookListTest)
#include "tst_handbooklist.moc"
