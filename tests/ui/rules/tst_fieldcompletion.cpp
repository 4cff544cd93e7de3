#include <QAbstractItemView>
#include <QCompleter>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QTest>

#include "app/rules/events/eventkinds.h"
#include "tests/support/testclass.h"
#include "ui/rules/fieldcompletion.h"

using namespace everyport;
using namespace everyport::ui;
using namespace Qt::StringLiterals;

/// An event's fields, offered behind a brace.
class FieldCompletionTest : public QObject {
    Q_OBJECT

    std::unique_ptr<QLineEdit> m_line;
    FieldCompletion* m_completion = nullptr;

    QAbstractItemView* list() const { return m_completion->completer()->popup(); }
    void press(Qt::Key key)
    {
        QTest::keyClick(list()->isVisible() ? static_cast<QWidget*>(list()) : m_line.get(), key);
    }

private Q_SLOTS:
    void init()
    {
        m_line = std::make_unique<QLineEdit>();
        m_completion = new FieldCompletion(m_line.get());
        m_completion->setFields(*rules::findEventKind(u"card-read"_s));
        m_line->resize(400, 30);
        m_line->show();
        QVERIFY(QTest::qWaitForWindowActive(m_line.get()));
        m_line->setFocus();
    }
    void cleanup() { m_line.reset(); }

    void aBraceOffersTheFields()
    {
        QTest::keyClicks(m_line.get(), u"Card "_s);
        QVERIFY(!list()->isVisible());
        QTest::keyClicks(m_line.get(), u"{car"_s);
        QVERIFY(list()->isVisible());
        press(Qt::Key_Return);
        QCOMPARE(m_line->text(), u"Card {card}"_s);
        QVERIFY(!list()->isVisible());
    }

    void escapeLeavesWhatWasTyped()
    {
        QTest::keyClicks(m_line.get(), u"{car"_s);
        press(Qt::Key_Escape);
        QCOMPARE(m_line->text(), u"{car"_s);
        QVERIFY(!list()->isVisible());
        QTest::keyClicks(m_line.get(), u" nothing of that name"_s);
        QVERIFY(!list()->isVisible());
    }

    void theListStaysWithinItsWindow_data()
    {
        QTest::addColumn<Qt::LayoutDirection>("direction");
        QTest::newRow("left to right") << Qt::LeftToRight;
        QTest::newRow("right to left") << Qt::RightToLeft;
    }
    void theListStaysWithinItsWindow()
    {
        QFETCH(Qt::LayoutDirection, direction);
        QWidget window;
        window.setLayoutDirection(direction);
        window.setGeometry(60, 60, 640, 200);
        QLineEdit line(&window);
        // The side where there is least room for more than the line.
        line.setGeometry(direction == Qt::LeftToRight ? 420 : 20, 20, 200, 30);
        auto* completion = new FieldCompletion(&line);
        completion->setFields(*rules::findEventKind(u"card-read"_s));
        window.show();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        line.setFocus();
        QTest::keyClicks(&line, u"{car"_s);
        const QWidget* popup = completion->completer()->popup();
        QVERIFY(popup->isVisible());
        const QRect place(popup->mapToGlobal(QPoint()), popup->size());
        const QRect around(window.mapToGlobal(QPoint()), window.size());
        QVERIFY(place.width() > line.width()); // it has more to say than the line is wide
        QVERIFY2(place.left() >= around.left() - 2 && place.right() <= around.right() + 2,
            qPrintable(
                u"%1 to %2 in %3 to %4"_s.arg(place.left()).arg(place.right()).arg(around.left()).arg(around.right())));
    }

    /// Two braces are one that the text has itself.
    void ownBracesAreNoFields_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("before");
        QTest::newRow("no field") << u"a b"_s << u"a b"_s;
        QTest::newRow("whole") << u"{card} x"_s << u"{card} x"_s;
        QTest::newRow("open") << u"{card} {dev"_s << u"{card} "_s;
        QTest::newRow("own") << u"{{card"_s << u"{{card"_s;
        QTest::newRow("own, then open") << u"{{ {c"_s << u"{{ "_s;
        QTest::newRow("a lone brace") << u"{"_s << u""_s;
    }
    void ownBracesAreNoFields()
    {
        QFETCH(QString, text);
        QTEST(withoutOpenField(text), "before");
    }

    /// Somebody goes back into a field to put another in its place: its end is there already.
    void aFieldThatHasAnEndGetsNoSecondOne()
    {
        m_line->setText(u"Card {} was read"_s);
        m_line->setCursorPosition(6);
        QTest::keyClicks(m_line.get(), u"car"_s);
        QVERIFY(list()->isVisible());
        press(Qt::Key_Return);
        QCOMPARE(m_line->text(), u"Card {card} was read"_s);
        QCOMPARE(m_line->cursorPosition(), 11); // behind it
    }

    void severalLinesTakeEnterForTheList()
    {
        QPlainTextEdit lines;
        auto* completion = new FieldCompletion(&lines);
        completion->setFields(*rules::findEventKind(u"card-read"_s));
        lines.show();
        QVERIFY(QTest::qWaitForWindowActive(&lines));
        lines.setPlainText(u"first\n"_s);
        lines.moveCursor(QTextCursor::End);
        QTest::keyClicks(&lines, u"{car"_s);
        QVERIFY(completion->completer()->popup()->isVisible());
        QTest::keyClick(completion->completer()->popup(), Qt::Key_Return);
        QCOMPARE(lines.toPlainText(), u"first\n{card}"_s);
    }
};

QTEST_MAIN(FieldCompletionTest)
#include "tst_fieldcompletion.moc"
