#include <QAccessible>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>

#include "tests/support/testclass.h"
#include "tests/ui/widgets/tables/groupedreaders.h"
#include "ui/style/colours/metrics.h"
#include "ui/widgets/controls/chip.h"
#include "ui/widgets/tables/filterfield.h"
#include "ui/widgets/tables/filterrow.h"
#include "ui/widgets/tables/rowfilter.h"
#include "ui/widgets/tables/table.h"

using namespace everyport::ui;
using namespace Qt::StringLiterals;

class FilterRowTest : public QObject, private GroupedReaders {
    Q_OBJECT

private Q_SLOTS:
    void filterRowWrapsAndRemembers()
    {
        QTemporaryDir folder;
        QSettings memory(folder.filePath(u"w.ini"_s), QSettings::IniFormat);
        {
            Table table(u"t"_s, memory);
            table.setSource(readers(&table));
            FilterRow row(u"t"_s, u"Filter"_s, memory);
            row.drive(&table);
            for (int i = 0; i < 5; ++i)
                row.addChip(u"A rather long chip %1"_s.arg(i));
            row.resize(1200, row.heightForWidth(1200));
            row.show();
            const int oneLine = row.heightForWidth(1200);
            QVERIFY(row.heightForWidth(420) > oneLine);
            row.resize(420, row.heightForWidth(420));
            for (const Chip* chip : row.findChildren<Chip*>()) {
                QVERIFY2(QRect(0, 0, 420, row.height()).contains(chip->geometry()), qPrintable(chip->text()));
                for (const Chip* other : row.findChildren<Chip*>())
                    QVERIFY(chip == other || !chip->geometry().intersects(other->geometry()));
            }
            row.field()->setText(u"name:bar"_s);
            QCOMPARE(table.rows()->shown(), 1);
        }
        Table table(u"t"_s, memory);
        table.setSource(readers(&table));
        FilterRow row(u"t"_s, u"Filter"_s, memory);
        row.drive(&table);
        QCOMPARE(row.field()->text(), u"name:bar"_s);
        QCOMPARE(table.rows()->shown(), 1);
    }

    /// A filter of three words is longer than the 220 that it once had, with half a line free beside it.
    void theFieldTakesWhatTheFirstLineLeaves()
    {
        QTemporaryDir folder;
        QSettings memory(folder.filePath(u"w.ini"_s), QSettings::IniFormat);
        FilterRow row(u"t"_s, u"Filter"_s, memory);
        for (int i = 0; i < 4; ++i)
            row.addChip(u"A chip %1"_s.arg(i));
        const Chip* last = row.addChip(QString(80, u'w'));
        row.show();
        row.resize(900, row.heightForWidth(900));
        const int below = row.field()->geometry().bottom();
        QVERIFY(last->y() > below);
        int end = 0;
        for (const Chip* chip : row.findChildren<Chip*>()) {
            if (chip != last)
                QVERIFY2(chip->y() < below, qPrintable(chip->text()));
            end = chip == last ? end : qMax(end, chip->geometry().right());
        }
        QVERIFY(row.field()->width() > Metrics::px(220));
        QVERIFY(end <= 900 - Metrics::pageEdge);
        // Where there is little, a word can still be read, and no chip of the line is pushed out of it by the field.
        for (int width = 900; width >= 300; width -= 20) {
            row.resize(width, row.heightForWidth(width));
            QVERIFY(row.field()->width() >= Metrics::px(150));
            QVERIFY(row.field()->width() <= Metrics::px(340));
        }
    }

    /// "p or rate:>0.5" is no filter that anybody can read; chips have other lines.
    void whatIsTypedIsWhole()
    {
        QTemporaryDir folder;
        QSettings memory(folder.filePath(u"w.ini"_s), QSettings::IniFormat);
        Table table(u"t"_s, memory);
        table.setSource(readers(&table));
        FilterRow row(u"t"_s, u"Filter"_s, memory);
        row.drive(&table);
        for (int i = 0; i < 5; ++i)
            row.addChip(u"A long chip %1"_s.arg(i));
        row.show();
        int width = 900; // at which the chips leave as little as they do
        do {
            width -= 10;
            row.resize(width, row.heightForWidth(width));
        } while (row.field()->width() > Metrics::px(170) && width > 500);
        const int before = row.field()->width();
        row.field()->setText(u"name:ttyS0,bar or reads:>50"_s);
        QCOMPARE(row.field()->accessibleDescription(), u"2 of 3"_s);
        QVERIFY(before < row.field()->wantedWidth());
        QTRY_VERIFY(row.field()->width() >= row.field()->wantedWidth());
        row.resize(width, row.heightForWidth(width));
        for (const Chip* chip : row.findChildren<Chip*>()) {
            QVERIFY2(row.rect().contains(chip->geometry()), qPrintable(chip->text()));
            QVERIFY2(!chip->geometry().intersects(row.field()->geometry()), qPrintable(chip->text()));
        }
        row.field()->clear();
        QTRY_COMPARE(row.field()->width(), before);
    }

    /// Whenever they came.
    void partsAreReadAsTheyStand()
    {
        QTemporaryDir folder;
        QSettings memory(folder.filePath(u"w.ini"_s), QSettings::IniFormat);
        Table table(u"t"_s, memory);
        table.setSource(readers(&table));
        FilterRow row(u"t"_s, u"Filter"_s, memory);
        row.drive(&table);
        auto* right = new QToolButton;
        row.addRight(right);
        QWidgetList chips{row.addChip(u"one"_s), row.addChip(u"two"_s)};
        row.resize(1200, row.heightForWidth(1200));
        row.show();
        QAccessibleInterface* access = QAccessible::queryAccessibleInterface(&row);
        QObjectList read;
        int end = 0;
        for (int i = 0; i < access->childCount(); ++i) {
            const QRect place = access->child(i)->rect();
            QVERIFY2(place.left() >= end, qPrintable(access->child(i)->text(QAccessible::Name)));
            end = place.right();
            read << access->child(i)->object();
        }
        QCOMPARE(read.size(), 5);
        QCOMPARE(read.first(), row.field());
        QCOMPARE(read[3], right);
        QVERIFY(read.contains(chips[0]) && read.contains(chips[1]));
        // In a narrow one they stand below the rest of the line.
        row.resize(260, row.heightForWidth(260));
        QVERIFY(chips[1]->y() > row.field()->geometry().bottom());
        const auto last = [&](int back) { return access->child(access->childCount() - back)->object(); };
        QCOMPARE(last(1), chips[1]);
        QVERIFY(last(2) != chips[0] || chips[0]->y() > row.field()->geometry().bottom());
        row.resize(1200, row.heightForWidth(1200));
        QVERIFY(last(1) != chips[1]);
        QCOMPARE(last(2), right);
    }
};

QTEST_MAIN(FilterRowTest)
#include "tst_filterrow.moc"
