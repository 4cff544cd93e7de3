#include <QApplication>
#include <QKeyEvent>
#include <QStandardItemModel>
#include <QTest>

#include "tests/support/testclass.h"
#include "tests/ui/widgets/tables/manyreaders.h"
#include "ui/style/painting/rowroles.h"
#include "ui/widgets/tables/filterfield.h"
#include "ui/widgets/tables/rowfilter.h"

using namespace everyport;
using namespace everyport::ui;
using namespace Qt::StringLiterals;

class FilterFieldTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void filterFieldShowsTotalsAndClears()
    {
        auto model = manyReaders(30);
        RowFilter rows;
        rows.setSourceModel(model.get());
        FilterField field(u"Filter"_s);
        field.drive(&rows);
        field.show();
        QTest::keyClicks(&field, u"gone"_s);
        QCOMPARE(rows.shown(), 10);
        QCOMPARE(field.accessibleDescription(), u"10 of 30"_s);
        QTest::keyClick(&field, Qt::Key_Escape);
        QVERIFY(field.text().isEmpty());
        QCOMPARE(rows.shown(), 30);
    }

    /// "such as peer:…" helps nobody.
    void anExampleIsWholeOrNotThere()
    {
        const QString hint = u"Filter, such as peer:192.168"_s;
        FilterField field(hint);
        field.resize(500, field.sizeHint().height());
        field.show();
        QCOMPARE(field.placeholderText(), hint);
        for (int width = 500; width >= field.minimumWidth(); --width) {
            field.resize(width, field.height());
            const int room = width - field.textMargins().left() - field.textMargins().right();
            QVERIFY2(field.fontMetrics().horizontalAdvance(field.placeholderText()) < room,
                qPrintable(QString::number(width)));
            QCOMPARE(field.accessibleName(), hint);
        }
        QCOMPARE(field.placeholderText(), u"Filter"_s);
        field.resize(500, field.height());
        QCOMPARE(field.placeholderText(), hint);
    }

    void whatIsTooLongIsReadFromItsBeginning()
    {
        FilterField field(u"Filter"_s);
        field.resize(field.minimumWidth(), field.sizeHint().height());
        field.show();
        field.setText(u"proto:irc,http or rate:>0.5"_s); // of a page that another one leads to
        QCOMPARE(field.cursorPosition(), 0);
        field.activateWindow();
        field.setFocus();
        QTRY_VERIFY(field.hasFocus());
        QTest::keyClick(&field, Qt::Key_End);
        QTest::keyClicks(&field, u"5"_s);
        QCOMPARE(field.cursorPosition(), int(field.text().size())); // not from under who types
        field.clearFocus();
        QCOMPARE(field.cursorPosition(), 0);
    }

    void stepsBackOnceFromWhatIsTyped()
    {
        FilterField field(u"Filter"_s);
        QVERIFY(!field.stepBack());
        field.setText(u"gone"_s);
        QVERIFY(field.stepBack());
        QVERIFY(field.text().isEmpty());
        QVERIFY(!field.stepBack());
    }

    /// Ctrl+K goes to anything and Ctrl+E exports from a page that has just opened; a line has them from Emacs on X11.
    void keysOfTheWindowAreLeftToIt()
    {
        FilterField field(u"Filter"_s);
        field.setText(u"gone"_s);
        const auto wants = [&](int key) {
            QKeyEvent asked(QEvent::ShortcutOverride, key, Qt::ControlModifier);
            asked.ignore();
            QApplication::sendEvent(&field, &asked);
            return asked.isAccepted();
        };
        for (const int key : {Qt::Key_D, Qt::Key_E, Qt::Key_K, Qt::Key_U})
            QVERIFY(!wants(key));
        for (const int key : {Qt::Key_A, Qt::Key_V, Qt::Key_Z}) // who writes keeps what is for writing
            QVERIFY(wants(key));
    }
};

QTEST_MAIN(FilterFieldTest)
#include "tst_filterfield.moc"
