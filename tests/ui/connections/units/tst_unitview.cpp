#include <QPlainTextEdit>
#include <QTest>
#include <QTreeWidget>

#include "tests/support/testclass.h"
#include "ui/connections/units/hexlines.h"
#include "ui/connections/units/unitview.h"

using namespace everyport::ui;
using namespace Qt::StringLiterals;

class UnitViewTest : public QObject {
    Q_OBJECT

    static TrafficUnit request()
    {
        const QByteArray head("GET /r HTTP/1.1\r\nHost: cityday.example\r\nCookie: (hidden)\r\n\r\n");
        return {.in = true, .bytes = head, .whole = head.size(), .protocol = u"http"_s};
    }
    static QTreeWidgetItem* field(UnitView& view, const QString& name)
    {
        const auto found = view.findChild<QTreeWidget*>()->findItems(name, Qt::MatchExactly | Qt::MatchRecursive);
        return found.isEmpty() ? nullptr : found.first();
    }

private Q_SLOTS:
    void aFieldMarksItsBytes()
    {
        UnitView view;
        const TrafficUnit unit = request();
        view.showUnit(&unit);
        auto* hex = view.findChild<QPlainTextEdit*>();
        QTreeWidgetItem* host = field(view, u"Host"_s);
        QVERIFY(host);
        QCOMPARE(host->text(1), u"cityday.example"_s);
        view.findChild<QTreeWidget*>()->setCurrentItem(host);
        QString marked;
        const auto marks = hex->extraSelections();
        for (qsizetype i = 1; i < marks.size(); i += 2)
            marked += marks[i].cursor.selectedText();
        QCOMPARE(marked, u"cityday.example"_s);
    }

    void aByteChoosesItsField()
    {
        UnitView view;
        const TrafficUnit unit = request();
        view.showUnit(&unit);
        auto* hex = view.findChild<QPlainTextEdit*>();
        const auto stretches = hexStretches(unit.bytes.indexOf("cityday") + 2, 1);
        QTextCursor cursor = hex->textCursor();
        cursor.setPosition(int(stretches.first().at));
        hex->setTextCursor(cursor);
        auto* fields = view.findChild<QTreeWidget*>();
        QVERIFY(fields->currentItem());
        QCOMPARE(fields->currentItem()->text(0), u"Host"_s);
        QVERIFY(!hex->extraSelections().isEmpty());
    }

    /// Lines of bytes do so in every language: from the right they would show their ends.
    void bytesRunFromTheLeft()
    {
        UnitView view;
        view.setLayoutDirection(Qt::RightToLeft);
        QCOMPARE(view.findChild<QPlainTextEdit*>()->layoutDirection(), Qt::LeftToRight);
    }

    void saysWhatWasLeftOut()
    {
        UnitView view;
        const TrafficUnit unit = request();
        view.showUnit(&unit);
        QCOMPARE(field(view, u"Cookie"_s)->text(1), u"••• (left out)"_s);
        view.showUnit(nullptr);
        QCOMPARE(view.findChild<QTreeWidget*>()->topLevelItemCount(), 0);
        QVERIFY(view.findChild<QPlainTextEdit*>()->toPlainText().isEmpty());
    }
};

QTEST_MAIN(UnitViewTest)
#include "tst_unitview.moc"
