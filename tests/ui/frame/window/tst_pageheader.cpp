#include "ui/frame/window/pageheader.h"

#include <QAction>
#include <QLineEdit>
#include <QTest>

#include "tests/support/testclass.h"
#include "ui/frame/page/page.h"
#include "ui/style/colours/metrics.h"
#include "ui/widgets/controls/actionbutton.h"
#include "ui/widgets/display/texts.h"

using namespace everyport::ui;
using namespace Qt::StringLiterals;

class PageHeaderTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    /// What the page is about is read before a button's words are.
    void theTitleIsReadBeforeTheButtonsWords()
    {
        QAction present(u"Präsentieren"_s);
        QAction exporting(u"Exportieren…"_s);
        QAction close(u"Abstimmung schließen"_s);
        QPixmap picture(16, 16);
        picture.fill(Qt::black);
        for (QAction* action : {&present, &exporting, &close})
            action->setIcon(picture); // without one a button keeps its words
        PageHead head;
        head.title = u"Which project gets the 10,000 € this year?"_s;
        head.state = u"Live seit 42:22"_s;
        head.actions = {&present, &exporting};
        head.primary = &close;
        PageHeader header;
        header.show(head);
        Text* title = nullptr;
        for (Text* text : header.findChildren<Text*>()) {
            if (text->text() == head.title)
                title = text;
        }
        QVERIFY(title);
        const auto wordless = [&] {
            int count = 0;
            for (const ActionButton* button : header.findChildren<ActionButton*>())
                count += button->text().isEmpty();
            return count;
        };
        header.resize(1400, header.sizeHint().height());
        static_cast<QWidget&>(header).show();
        QTRY_COMPARE(wordless(), 0);
        for (int width = 1400; width >= 760; width -= 40) {
            header.resize(width, header.height());
            QTRY_VERIFY2(title->width() >= qMin(title->sizeHint().width(), Metrics::px(200)),
                qPrintable(u"%1 of %2"_s.arg(title->width()).arg(width)));
        }
        QTRY_COMPARE(wordless(), 2); // the primary one keeps its words
    }

    /// For a page that says it elsewhere then: told when it changes, and as it is in the end.
    void whetherTheTitleIsCutIsTold()
    {
        QAction present(u"Präsentieren"_s);
        QAction close(u"Abstimmung schließen"_s);
        QPixmap picture(16, 16);
        picture.fill(Qt::black);
        for (QAction* action : {&present, &close})
            action->setIcon(picture);
        PageHead head;
        head.title = u"Which project gets the 10,000 € this year?"_s;
        head.actions = {&present};
        head.primary = &close;
        PageHeader header;
        QList<bool> told;
        connect(&header, &PageHeader::titleFitted, this, [&told](bool isCut) { told.append(isCut); });
        header.resize(1400, header.sizeHint().height());
        header.show(head);
        static_cast<QWidget&>(header).show();
        QVERIFY(QTest::qWaitForWindowExposed(&header));
        QTRY_VERIFY(!header.isTitleCut());
        QCoreApplication::processEvents();
        told.clear();
        header.resize(header.minimumSizeHint().width() + 20, header.height());
        QTRY_COMPARE(told, QList<bool>{true});
        QVERIFY(header.isTitleCut());
        header.resize(1400, header.height());
        QTRY_COMPARE(told, (QList<bool>{true, false}));
        head.title = head.title.repeated(6);
        header.show(head);
        QVERIFY(header.isTitleCut());
    }

    /// The page hears it with its head, whether the title's width has changed or not, and then of the next change.
    void aTitleThatIsCutAtTheSameWidthIsTold()
    {
        PageHead head;
        head.title = u"Which stall?"_s;
        PageHeader header;
        header.resize(1400, header.sizeHint().height());
        header.show(head);
        static_cast<QWidget&>(header).show();
        QVERIFY(QTest::qWaitForWindowExposed(&header));
        for (int width = 1400; width > 60 && !header.isTitleCut(); --width)
            header.resize(width, header.height());
        QVERIFY(header.isTitleCut());
        header.resize(header.width() + 1, header.height()); // where it has just room
        QCoreApplication::processEvents();
        QVERIFY(!header.isTitleCut());
        QList<bool> told;
        connect(&header, &PageHeader::titleFitted, this, [&told](bool isCut) { told.append(isCut); });
        head.title += u" And why?"_s;
        header.show(head);
        QCOMPARE(told, QList<bool>{true});
        QCoreApplication::processEvents();
        QCOMPARE(told, QList<bool>{true}); // once
        header.resize(1400, header.height());
        QTRY_COMPARE(told, (QList<bool>{true, false}));
    }

    /// "vote…" says nothing.
    void noStubOfACaptionIsLeft()
    {
        PageHead head;
        head.title = u"Which stall did you like best?"_s;
        head.caption = u"vote/stall on pubsub.example.org, kept to the last 50,000 items"_s;
        PageHeader header;
        header.show(head);
        const Text* caption = header.findChildren<Text*>().last();
        header.resize(1400, header.sizeHint().height());
        static_cast<QWidget&>(header).show();
        QTRY_COMPARE(caption->text(), head.caption);
        for (int width = 1400; width >= 300; width -= 20) {
            header.resize(width, header.height());
            QVERIFY2(caption->text().isEmpty() || caption->width() >= Metrics::px(90),
                qPrintable(u"%1 of %2"_s.arg(caption->width()).arg(width)));
        }
        QVERIFY(caption->text().isEmpty());
        header.resize(1400, header.height());
        QCOMPARE(caption->text(), head.caption);
    }

    /// "vote/stall, 1,657…" is neither how many nor of what.
    void aCaptionIsCutBetweenItsParts()
    {
        PageHead head;
        head.title = u"Which stall did you like best?"_s;
        head.caption = u"vote/stall, 1,657 items, 12 followers"_s;
        PageHeader header;
        header.show(head);
        const Text* caption = header.findChildren<Text*>().last();
        header.resize(1400, header.sizeHint().height());
        static_cast<QWidget&>(header).show();
        QStringList seen;
        for (int width = 1400; width >= 300; width -= 5) {
            header.resize(width, header.height());
            QCoreApplication::processEvents();
            const QString text = caption->text();
            QVERIFY2(text.isEmpty() || caption->width() >= caption->fontMetrics().horizontalAdvance(text),
                qPrintable(u"%1 in %2 of %3"_s.arg(text).arg(caption->width()).arg(width)));
            if (seen.isEmpty() || seen.last() != text)
                seen << text;
            QCOMPARE(caption->toolTip(), text == head.caption ? QString() : head.caption);
        }
        QCOMPARE(seen, (QStringList{head.caption, u"vote/stall, 1,657 items"_s, u"vote/stall"_s, QString()}));
    }

    /// With large text: the mark says how it is, and what it is about is said nowhere else.
    void theTitleIsReadBeforeTheStatesWord()
    {
        QAction close(u"Abstimmung schließen"_s);
        PageHead head;
        head.title = u"Which project gets the 10,000 € this year?"_s;
        head.mark = everyport::ui::Mark::Live;
        head.state = u"Live seit 42:22"_s;
        head.primary = &close;
        PageHeader header;
        header.show(head);
        const auto* title = header.findChild<Text*>();
        auto* state = header.findChild<StateText*>();
        header.resize(1400, header.sizeHint().height());
        static_cast<QWidget&>(header).show();
        const int whole = state->sizeHint().width();
        const int button = header.findChild<ActionButton*>()->sizeHint().width();
        header.resize(button + whole + Metrics::px(160), header.height());
        QTRY_VERIFY(state->sizeHint().width() < whole);
        QVERIFY(state->isVisible());
        QCOMPARE(state->accessibleName(), head.state);
        QCOMPARE(state->toolTip(), head.state);
        QTRY_VERIFY2(title->width() >= Metrics::px(120), qPrintable(QString::number(title->width())));
        header.resize(1400, header.height());
        QTRY_COMPARE(state->sizeHint().width(), whole);
    }

    /// A green dot alone tells nobody who does not see green that voting is open.
    void theFirstPartOfAStateStays()
    {
        QAction next(u"Next question"_s);
        PageHead head;
        head.title = u"When was the first bridge of this town built?"_s;
        head.mark = everyport::ui::Mark::Live;
        head.state = u"Live for 0:05, 15 seconds left"_s;
        head.primary = &next;
        PageHeader header;
        header.show(head);
        auto* state = header.findChild<StateText*>();
        StateText first;
        first.setState(head.mark, u"Live for 0:05"_s);
        header.resize(1400, header.sizeHint().height());
        static_cast<QWidget&>(header).show();
        const int whole = state->sizeHint().width();
        for (int width = 1400; state->sizeHint().width() == whole && width > 0; width -= 10) {
            header.resize(width, header.height());
            QCoreApplication::processEvents();
        }
        QCOMPARE(state->sizeHint().width(), first.sizeHint().width());
        QCOMPARE(state->accessibleName(), head.state);
        QCOMPARE(state->toolTip(), head.state);
        header.resize(1400, header.height());
        QTRY_COMPARE(state->sizeHint().width(), whole);
    }

    /// The button that comes in the place of the one just pressed often does the opposite.
    void aSecondEnterDoesNotUndoTheFirst()
    {
        QWidget window;
        QLineEdit list(&window);
        PageHeader header(&window);
        list.move(0, 200);
        window.resize(800, 300);
        QAction present(u"Present"_s);
        QAction open(u"Open voting"_s);
        QAction close(u"Close voting"_s);
        PageHead head;
        head.actions = {&present};
        head.primary = &open;
        header.show(head);
        header.resize(800, header.sizeHint().height());
        window.show();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        const auto button = [&header](const QAction& action) -> ActionButton* {
            for (ActionButton* one : header.findChildren<ActionButton*>()) {
                if (one->isVisible() && one->isFor(&action))
                    return one;
            }
            return nullptr;
        };
        connect(&header, &PageHeader::keyboardFreed, &list, [&list] { list.setFocus(); });
        QTRY_VERIFY(button(open));
        button(open)->setFocus();
        head.primary = &close;
        header.show(head);
        QVERIFY(list.hasFocus());
        QTRY_VERIFY(button(close));
        QVERIFY(list.hasFocus());
        // One that is still there keeps it.
        QTRY_VERIFY(button(present));
        button(present)->setFocus();
        head.primary = &open;
        header.show(head);
        QTRY_VERIFY(button(present) && button(present)->hasFocus());
        QVERIFY(!list.hasFocus());
    }

    /// Or F6 would stay where it is for ever.
    void whatIsOffTakesNoKeyboard()
    {
        QAction undo(u"Undo last"_s);
        PageHead head;
        head.actions = {&undo};
        PageHeader header;
        header.show(head);
        static_cast<QWidget&>(header).show();
        QVERIFY(QTest::qWaitForWindowExposed(&header));
        QTRY_VERIFY(header.hasFocusable());
        undo.setEnabled(false);
        QTRY_VERIFY(!header.hasFocusable());
        undo.setEnabled(true);
        QTRY_VERIFY(header.hasFocusable());
    }
};

QTEST_MAIN(PageHeaderTest)
#include "tst_pageheader.moc"
